import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, type LabelAsk, placeLabels } from './place-labels.ts';

const page: Box = { leftPx: 0, topPx: 0, rightPx: 1000, bottomPx: 500 };
const covers = (a: Box, b: Box): boolean =>
  a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx;
const ask = (text: string, xPx: number, yPx: number, more: Partial<LabelAsk> = {}): LabelAsk => ({
  text,
  xPx,
  yPx,
  sizePx: 27,
  ...more,
});

test('a label stands on the first side that is free', () => {
  const [alone] = placeLabels([ask('16', 500, 250)], [], page);
  expect(alone?.leftPx).toBeCloseTo(514, 9);
  expect(alone?.yPx).toBe(250);
  const wall: Box = { leftPx: 510, topPx: 200, rightPx: 700, bottomPx: 300 };
  const [turned] = placeLabels([ask('16', 500, 250)], [wall], page);
  expect(turned?.rightPx).toBeCloseTo(486, 9);
});

test('it turns at the edge of the picture instead of leaving it', () => {
  const [placed] = placeLabels(
    [ask('1,600', 995, 250, { sides: ['right', 'left'] })],
    [{ leftPx: 985, topPx: 240, rightPx: 1000, bottomPx: 260 }],
    page,
  );
  expect(placed?.rightPx).toBeLessThanOrEqual(985);
});

test('two labels of one place give way to each other', () => {
  const [one, other] = placeLabels([ask('4', 300, 100), ask('2', 300, 100)], [], page);
  expect(one && other && covers(one, other)).toBe(false);
});

test('no two of up to six labels stand on each other, nor outside, wherever their marks are', () => {
  const place = fc.record({ xPx: fc.integer({ min: 0, max: 1000 }), yPx: fc.integer({ min: 0, max: 500 }) });
  const label = fc
    .tuple(place, fc.constantFrom('4', '−0.25', '1,600', 'squared', '30.88'))
    .map(([at, text]) => ask(text, at.xPx, at.yPx));
  fc.assert(
    fc.property(fc.array(label, { minLength: 2, maxLength: 6 }), (labels) => {
      const placed = placeLabels(labels, [], page);
      for (const [i, box] of placed.entries()) {
        expect(box.leftPx).toBeGreaterThanOrEqual(-1e-9);
        expect(box.rightPx).toBeLessThanOrEqual(1000 + 1e-9);
        expect(box.topPx).toBeGreaterThanOrEqual(-1e-9);
        expect(box.bottomPx).toBeLessThanOrEqual(500 + 1e-9);
        for (const other of placed.slice(i + 1)) expect(covers(box, other)).toBe(false);
      }
    }),
  );
});
