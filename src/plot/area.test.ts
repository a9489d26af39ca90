import { expect, test } from 'vitest';
import { areaPath } from './area.ts';
import { makeFrame } from './frame.ts';

const frame = makeFrame({ widthPx: 120, heightPx: 120, marginPx: [10, 10, 10, 10], x: [0, 1], y: [0, 5] });

test('goes along the points and back along the ground', () => {
  expect(
    areaPath(
      [
        [0, 5],
        [0.5, 2.5],
        [1, 0],
      ],
      frame,
    ),
  ).toBe('M10,10L60,60L110,110L110,110L60,110L10,110Z');
});

test('what is beyond the frame, infinity as well, is cut at its top', () => {
  expect(
    areaPath(
      [
        [0, Infinity],
        [1, 9],
      ],
      frame,
    ),
  ).toBe('M10,10L110,10L110,110L10,110Z');
});

test('of no points there is no path', () => {
  expect(areaPath([], frame)).toBe('');
});
