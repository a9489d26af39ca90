import { expect, test } from 'vitest';
import { makeFrame } from './frame.ts';
import { tangent } from './on-curve.ts';

const frame = makeFrame({ widthPx: 500, heightPx: 300, marginPx: [0, 0, 0, 0], x: [0, 10], y: [0, 100] });

test.each([0, 1, -3, 40])(
  'a tangent of slope %s goes through its point, has its slope, and is as long as asked',
  (slope) => {
    const [[x0, y0], [x1, y1]] = tangent([4, 30], slope, frame, 50);
    expect((x0 + x1) / 2).toBeCloseTo(4, 9);
    expect((y0 + y1) / 2).toBeCloseTo(30, 9);
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(slope, 9);
    expect(Math.hypot(frame.x.at(x1) - frame.x.at(x0), frame.y.at(y1) - frame.y.at(y0))).toBeCloseTo(100, 9);
  },
);
