import { expect, test } from 'vitest';
import { boardFrames, DART_PX, lying, posed, RADIUS_CM } from './boards.ts';

test('a dart keeps its length and stays in the picture, wherever it sticks', () => {
  for (const form of ['wide', 'phone'] as const) {
    const frame = boardFrames[form];
    for (let x = -RADIUS_CM; x <= RADIUS_CM; x += 2)
      for (let y = -RADIUS_CM; y <= RADIUS_CM; y += 2) {
        const tip = { xPx: frame.x.at(x), yPx: frame.y.at(y) };
        const [dx, dy] = lying(tip, frame, DART_PX[form]);
        expect(Math.hypot(dx, dy)).toBeCloseTo(DART_PX[form]);
        expect(tip.xPx + dx).toBeGreaterThan(frame.leftPx);
        expect(tip.xPx + dx).toBeLessThan(frame.widthPx);
        expect(tip.yPx + dy).toBeGreaterThan(0);
        expect(tip.yPx + dy).toBeLessThan(frame.heightPx);
      }
  }
});

test('in the open it lies in line with the bull', () => {
  const frame = boardFrames.wide;
  const [dx, dy] = lying({ xPx: frame.x.at(6), yPx: frame.y.at(8) }, frame, 100);
  expect(dx).toBeCloseTo(60);
  expect(dy).toBeCloseTo(-80);
  expect(posed([0, -86])).toMatchObject({ scale: 1, turn: -128 });
});
