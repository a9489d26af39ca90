import { describe, expect, test } from 'vitest';
import { absolute, allLosses, type AnyLoss, binaryCrossEntropy, crossEntropy, hinge, squared } from '~/losses/index.ts';
import { lossCurve } from './loss-curve.ts';

/** Width of a letter on the narrowest phone, in pixels of the view box, on average. */
const letterPx = 10.8;

describe.each(allLosses.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  const { frame, curves, axis } = lossCurve(loss);

  test('its curves are drawn, and their names stand within the picture on a phone, too', () => {
    expect(curves.length).toBeGreaterThan(0);
    for (const {
      path,
      name,
      label: { xPx, yPx, anchor },
    } of curves) {
      expect(path).toMatch(/^M[\d.,LMZ-]+$/);
      const widthPx = name.length * letterPx;
      const leftPx = xPx - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
      expect(leftPx).toBeGreaterThan(frame.leftPx);
      expect(leftPx + widthPx).toBeLessThan(frame.widthPx);
      expect(yPx).toBeGreaterThan(10);
      expect(yPx).toBeLessThan(frame.bottomPx - 8);
    }
    expect(axis.length * letterPx).toBeLessThan(frame.widthPx);
  });

  test('no name stands on a curve', () => {
    for (const {
      name,
      label: { xPx, yPx, anchor },
    } of curves) {
      const widthPx = name.length * letterPx;
      const leftPx = xPx - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
      for (const { path, name: other } of curves) {
        const hits = path
          .slice(1)
          .split(/[LM]/)
          .map((point) => point.split(',').map(Number) as [number, number])
          .filter(([x, y]) => x > leftPx && x < leftPx + widthPx && Math.abs(y - yPx) < 7);
        expect(hits, `“${name}” on the curve “${other}”`).toEqual([]);
      }
    }
  });
});

test('names of curves that end close together give way to each other', () => {
  const flat = { ...absolute, value: (prediction: number) => Math.abs(prediction) / 10, gradient: () => 0.1 };
  const yPx = lossCurve(flat).curves.map(({ label }) => label.yPx);
  expect(Math.abs((yPx[0] as number) - (yPx[1] as number))).toBeGreaterThan(19);
});

test('a slope breaks off at a kink wherever that is', () => {
  const moved = { ...absolute, kinks: () => [0.123] };
  expect(lossCurve(moved).curves.at(-1)?.path.match(/M/g)).toHaveLength(2);
});

test('a slope is not drawn through its kink, and a smooth one is one line', () => {
  const slopeOf = (loss: AnyLoss): number => lossCurve(loss).curves.at(-1)?.path.match(/M/g)?.length ?? 0;
  expect([absolute, hinge, squared].map(slopeOf)).toEqual([2, 2, 1]);
});

test('where a probability goes to 0 the curve leaves the picture at the top', () => {
  for (const loss of [binaryCrossEntropy, crossEntropy]) {
    const { frame, curves } = lossCurve(loss);
    for (const { path } of curves) {
      expect(
        Math.min(
          ...path
            .slice(1)
            .split('L')
            .map((point) => Number(point.split(',')[1])),
        ),
      ).toBeLessThan(frame.topPx);
    }
  }
});
