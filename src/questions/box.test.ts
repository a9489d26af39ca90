import type { Box } from '~/course/card-specs.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, columnAt, drawBox, drawCurves, HEIGHT_PX, stroke, valueAt, WIDTH_PX, xAt, yAt } from './box.ts';

const box: Box = {
  x: { from: 0, to: 40, name: 'step', label: 'steps' },
  y: { from: 0, to: 100, name: 'loss', label: 'loss', step: 1, unit: '' },
  columns: [0, 10, 20, 30, 40],
  known: [80],
};
const free: Box = { ...box, known: [] };
const at = (x: number, y: number) => ({ xPx: xAt(box, x), yPx: yAt(box, y) });

test('a height and its value are each other’s inverse, within the box', () => {
  for (const value of [0, 1, 50, 99, 100]) expect(valueAt(box, yAt(box, value))).toBe(value);
  expect([valueAt(box, -999), valueAt(box, 999)]).toEqual([100, 0]);
});

test('a tap means the nearest column that is the reader’s', () => {
  expect([0, 9, 14, 16, 99].map((x) => columnAt(box, xAt(box, x)))).toEqual([1, 1, 1, 2, 4]);
  expect(columnAt(free, xAt(free, 0))).toBe(0);
});

test('a stroke puts every column that it passes, at its height there, either way', () => {
  expect([...stroke(box, at(5, 60), at(35, 30))]).toEqual([
    [1, 55],
    [2, 45],
    [3, 35],
    [4, 30],
  ]);
  expect([...stroke(box, at(35, 30), at(5, 60))]).toEqual([
    [1, 60],
    [2, 45],
    [3, 35],
  ]);
  expect([...stroke(box, at(21, 40), at(21, 40))]).toEqual([[2, 40]]);
  expect([...stroke(box, at(0, 10), at(1, 10))], 'the given beginning stays').toEqual([[1, 10]]);
});

test('what is between lies on straight lines, and level beyond', () => {
  const none = [undefined, undefined, undefined, undefined, undefined];
  expect(between(box, none)).toBeUndefined();
  expect(between(free, none)).toBeUndefined();
  expect(between(box, [undefined, undefined, 40, undefined, undefined])).toEqual([80, 60, 40, 40, 40]);
  expect(between(box, [undefined, undefined, undefined, undefined, 0])).toEqual([80, 60, 40, 20, 0]);
  expect(between(free, [undefined, undefined, 40, 10, undefined])).toEqual([40, 40, 40, 10, 10]);
  expect(between({ ...box, known: [80.4] }, [undefined, 60, 40, 20, 0])).toEqual([80.4, 60, 40, 20, 0]);
});

test('what is put is kept, and everything stays in the box', () => {
  const heights = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(heights, (placed) => {
      const curve = between(box, placed);
      if (!curve) {
        expect(placed.slice(1), 'nothing was put behind the given beginning').toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        return;
      }
      placed.forEach((value, i) => {
        if (value !== undefined && i > 0) expect(curve[i]).toBe(value);
      });
      expect(curve.every((value) => value >= 0 && value <= 100)).toBe(true);
      expect(between(box, curve)).toEqual(curve);
    }),
  );
});

const truth = {
  is: [80, 30, 20, 15, 12],
  drawn: [
    [0, 80],
    [5, 45],
    [10, 30],
    [20, 20],
    [30, 15],
    [40, 12],
  ] as const,
};

test('before it is compared the true curve is nowhere', () => {
  expect(drawCurves(box, {})).toContain('draw here');
  const text = drawCurves(box, { mine: [80, 60, 40, 20, 0] });
  expect(text).toMatch(/class="curve tone-prediction"/);
  expect(text).not.toMatch(/tone-error|class="curve"/);
});

test('compared: the drawn one dashed, the true one in ink, what lies between, and both named', () => {
  const text = drawCurves(box, { mine: [80, 60, 40, 20, 0], truth, fixed: true });
  expect(text).toMatch(/class="curve dashed tone-prediction"/);
  expect(text).toMatch(/class="curve" d="M60 \d/);
  expect(text).toMatch(/class="soft tone-error" d="M[^"]+Z"/);
  expect(text).toMatch(/>you<\/text>.*>it is<\/text>/);
  expect(text).not.toContain('class="dot');
});

test('the start is named until a curve goes through its name', () => {
  for (const mine of [undefined, [80, 60, 40, 20, 0], [80, 80, 80, 80, 80], [80, 80, 80, 100, 100]])
    expect(drawBox(box, { mine })).toContain('>start: 80<');
  expect(drawBox(box, { mine: [80, 90, 80, 80, 80] })).not.toContain('start:');
  expect(
    drawBox(box, {
      mine: [80, 60, 40, 20, 0],
      truth: {
        ...truth,
        drawn: [
          [0, 80],
          [5, 95],
          [40, 12],
        ],
      },
    }),
  ).not.toContain('start:');
  expect(drawBox(free, {})).not.toContain('start:');
});

test('a curve along the top has its name above it', () => {
  const text = drawCurves(box, { mine: [80, 100, 100, 100, 100], truth, fixed: true });
  const [, namePx] = / y="([\d.]+)"[^>]*>you</.exec(text) ?? [];
  expect(Number(namePx)).toBeLessThan(yAt(box, 100));
});

test('nothing is drawn beside the view box', () => {
  for (const mine of [undefined, [80, 0, 0, 0, 0], [80, 100, 100, 100, 100]])
    for (const shown of [undefined, truth])
      for (const focused of [undefined, 1, 4]) {
        const text = drawBox(box, { mine, truth: shown, fixed: shown !== undefined, focused });
        expect(text).not.toMatch(/NaN|undefined|null/);
        for (const [, name, value] of text.matchAll(/\b(x|y|cx|cy|x1|x2|y1|y2)="(-?[\d.]+)"/g))
          expect([name, Number(value) >= 0 && Number(value) <= (name?.includes('x') ? WIDTH_PX : HEIGHT_PX)]).toEqual([
            name,
            true,
          ]);
      }
});
