import { expect, test } from 'vitest';
import { chord, withinRim } from './porthole.ts';

const porthole = { centreXPx: 100, centreYPx: 100, radiusPx: 50 };

test('a level line through the middle ends left and right', () => {
  expect(chord(porthole, [100, 100], [3, 0])).toEqual({ ahead: [150, 100], behind: [50, 100] });
  expect(chord(porthole, [100, 100], [0, 0])).toEqual({ ahead: [150, 100], behind: [50, 100] });
});

test('both ends are on the rim, whatever the direction, however steep', () => {
  for (const direction of [
    [1, 0],
    [0, -1],
    [40, -1e9],
    [-3, 7],
  ] as const) {
    for (const end of Object.values(chord(porthole, [80, 120], direction)))
      expect(Math.hypot(end[0] - 100, end[1] - 100)).toBeCloseTo(50, 6);
  }
});

test('heights are brought within the rim', () => {
  expect(withinRim(porthole, 130, 300)).toBe(140);
  expect(withinRim(porthole, 130, 90)).toBe(90);
  expect(withinRim(porthole, 151, 0)).toBe(100);
});
