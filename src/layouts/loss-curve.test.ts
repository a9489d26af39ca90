import { describe, expect, test } from 'vitest';
import { absolute, losses, squared } from '~/losses/index.ts';
import { drawnParameters, lossCurve } from './loss-curve.ts';

describe.each(losses.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  const { frame, valuePath, slopePath, valueLabel, slopeLabel } = lossCurve(loss);

  test('both curves are drawn, and their names stand within the picture', () => {
    for (const path of [valuePath, slopePath]) expect(path).toMatch(/^M[\d.,LMZ-]+$/);
    for (const { xPx, yPx } of [valueLabel, slopeLabel]) {
      expect(xPx).toBeGreaterThan(frame.leftPx);
      expect(xPx).toBeLessThan(frame.widthPx - 20);
      expect(yPx).toBeGreaterThan(0);
      expect(yPx).toBeLessThan(frame.heightPx);
    }
  });

  test('it is drawn for parameters that it may have', () => {
    const drawn = drawnParameters(loss);
    for (const { name, min, max } of loss.parameters) {
      expect(drawn[name]).toBeGreaterThanOrEqual(min);
      expect(drawn[name]).toBeLessThanOrEqual(max);
    }
  });
});

test('a slope is not drawn through its kink, and a smooth one is one line', () => {
  expect(lossCurve(absolute).slopePath.match(/M/g)).toHaveLength(2);
  expect(lossCurve(squared).slopePath.match(/M/g)).toHaveLength(1);
});
