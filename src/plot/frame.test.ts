import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, makeFrame } from './frame.ts';

const end = fc.double({ min: -1000, max: 1000, noNaN: true });
const ends = fc.tuple(end, end).filter(([a, b]) => Math.abs(a - b) > 1e-3);

test('a scale and its inverse undo each other, whichever way they run', () => {
  fc.assert(
    fc.property(ends, ends, end, (domain, range, value) => {
      const scale = linearScale(domain, range);
      // Rounding grows with how much the scale stretches, there or back.
      const stretch = Math.abs((range[1] - range[0]) / (domain[1] - domain[0]));
      expect(Math.abs(scale.invert(scale.at(value)) - value)).toBeLessThan(1e-9 * (1 + 1 / stretch) * (1 + stretch));
    }),
  );
});

test('the ends of the domain are the ends of the range', () => {
  const scale = linearScale([10, -10], [0, 200]);
  expect([scale.at(10), scale.at(0), scale.at(-10), scale.at(-20)]).toEqual([0, 100, 200, 300]);
  expect([scale.invert(0), scale.invert(100)]).toEqual([10, 0]);
});

test('an empty domain is refused: every value would land on one pixel', () => {
  expect(() => linearScale([3, 3], [0, 100])).toThrow(new RangeError('A scale needs two different ends, not 3 and 3.'));
});

test('a frame keeps its margins, and y grows upwards', () => {
  const frame = makeFrame({ widthPx: 480, heightPx: 320, marginPx: [10, 20, 30, 40], x: [0, 100], y: [-5, 5] });
  expect([frame.leftPx, frame.rightPx, frame.topPx, frame.bottomPx]).toEqual([40, 460, 10, 290]);
  expect([frame.x.at(0), frame.x.at(100), frame.y.at(-5), frame.y.at(5)]).toEqual([40, 460, 290, 10]);
  expect(frame.y.at(1)).toBeLessThan(frame.y.at(0));
});
