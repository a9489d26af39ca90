import { describe, expect, test } from 'vitest';
import { allLosses, hinge, huber, power, squared } from '~/losses/index.ts';
import { firstParameters, picturePlan } from './loss-axis.ts';
import { ballsAt } from './loss-ball.ts';
import { lossCurve } from './loss-curve.ts';

test('its numbers are those of the loss, whatever the parameter', () => {
  expect(ballsAt(squared, 1.5, {}).numbers).toEqual(['2.25', '3']);
  expect(ballsAt(squared, -1.5, {}).numbers).toEqual(['2.25', '−3']);
  expect(ballsAt(huber, 2, { delta: 1 }).numbers).toEqual(['1.5', '1']);
  expect(ballsAt(huber, 2, { delta: 3 }).numbers, 'inside its ring').toEqual(['2', '2']);
  expect(ballsAt(power, 2, { power: 4 }).numbers).toEqual(['16', '32']);
  expect(ballsAt(hinge, 0.5, {}).numbers).toEqual(['0.5', '−1']);
});

test('at a kink there is no one slope, and no stripe', () => {
  const { numbers, stripe } = ballsAt(hinge, 1, {});
  expect(numbers).toEqual(['0', 'jumps here']);
  expect(stripe).toEqual([]);
});

describe.each(allLosses.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  const { frame } = lossCurve(loss);
  const { x, start, step } = picturePlan(loss);

  test('its ball stays in the picture from end to end, and an endless cost is said', () => {
    for (const place of [...x, start]) {
      const { balls, numbers } = ballsAt(loss, place, firstParameters(loss));
      for (const { xPx, yPx } of balls) {
        expect(xPx).toBeGreaterThanOrEqual(frame.leftPx);
        expect(xPx).toBeLessThanOrEqual(frame.rightPx);
        expect(yPx).toBeGreaterThanOrEqual(frame.topPx);
        expect(yPx).toBeLessThanOrEqual(frame.bottomPx);
      }
      for (const text of numbers) expect(text).toMatch(/^(−?[\d ,.]+|infinite|jumps here)$/);
    }
  });

  test('it starts at a step of its axis', () => {
    const steps = (start - x[0]) / step;
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
  });
});
