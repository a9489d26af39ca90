import { expect, test } from 'vitest';
import { stationCentre, stationPath } from './loop-ring.ts';

const ring = { centreXPx: 240, centreYPx: 240, outerPx: 236, innerPx: 150 };

test('stations go clockwise from the top', () => {
  const centres = [0, 1, 2, 3, 4, 5].map((i) => stationCentre(ring, i, 6));
  expect(centres[0]?.yPx).toBeLessThan(60);
  expect(centres[1]?.xPx).toBeGreaterThan(400);
  expect(centres[3]?.yPx).toBeGreaterThan(420);
  expect(centres[4]?.xPx).toBeLessThan(100);
});

test('their words stand within the band, each line in its middle', () => {
  for (let i = 0; i < 6; i++) {
    for (const lowerPx of [-12, 0, 12]) {
      const { xPx, yPx } = stationCentre(ring, i, 6, lowerPx);
      expect(Math.abs(Math.hypot(xPx - 240, yPx - 240) - 193)).toBeLessThan(14);
    }
  }
  const [name, value] = [-12, 12].map((lowerPx) => stationCentre(ring, 1, 6, lowerPx).xPx);
  expect(name).toBeLessThan(value ?? 0);
});

test('an outline stays on the ring, and the tip of one fits the notch of the next', () => {
  const pointsOf = (path: string): number[][] =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[ALZ])/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [first = [], next = []] = [0, 1].map((i) => pointsOf(stationPath(ring, i, 6)));
  for (const [x = 0, y = 0] of first) {
    const radius = Math.hypot(x - 240, y - 240);
    expect(radius).toBeGreaterThan(149.8);
    expect(radius).toBeLessThan(236.2);
  }
  const tip = first[2] ?? [];
  const notch = next[5] ?? [];
  expect(Math.hypot((tip[0] ?? 0) - (notch[0] ?? 0), (tip[1] ?? 0) - (notch[1] ?? 0))).toBeLessThan(12);
});
