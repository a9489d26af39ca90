import type { Scale } from '~/course/card-specs.ts';
import { expect, test } from 'vitest';
import { drawMarks, drawRuler, drawScale, drawWords, heightPx, rowAt, valueAt, WIDTH_PX, xAt, yAt } from './scale.ts';

const one: Scale = {
  from: 15,
  to: 125,
  step: 0.5,
  unit: 'minutes',
  label: 'minutes',
  dots: [20, 120],
  marks: ['the guess'],
};
const two: Scale = { ...one, marks: ['MSE', 'MAE <b>'] };
const spots = (text: string, name: string): number[] =>
  [...text.matchAll(new RegExp(`\\b${name}="(-?[\\d.]+)"`, 'g'))].map(([, value]) => Number(value));

test('a place and its value are each other’s inverse, on the steps and within the ends', () => {
  for (const value of [15, 25, 42.5, 99, 125]) expect(valueAt(one, xAt(one, value))).toBe(value);
  expect(valueAt(one, xAt(one, 42.8))).toBe(43);
  expect([valueAt(one, -500), valueAt(one, 5000)]).toEqual([15, 125]);
});

test('a tap means the marker of its row', () => {
  expect([0, heightPx(one)].map((y) => rowAt(one, y))).toEqual([0, 0]);
  expect([-9, yAt(two, 0), yAt(two, 1), 9999].map((y) => rowAt(two, y))).toEqual([0, 0, 1, 1]);
});

test('nothing is drawn beside the view box, wherever guess and truth are', () => {
  for (const scale of [one, two])
    for (const guess of [undefined, 15, 70, 125])
      for (const is of [15, 42.8, 125]) {
        const text = drawScale(scale, {
          guesses: scale.marks.map(() => guess),
          truths: scale.marks.map(() => ({ is, text: String(is) })),
          fixed: true,
        });
        for (const x of [...spots(text, 'x'), ...spots(text, 'cx'), ...spots(text, 'x1'), ...spots(text, 'x2')])
          expect(x >= 0 && x <= WIDTH_PX).toBe(true);
        for (const y of [...spots(text, 'y'), ...spots(text, 'cy'), ...spots(text, 'y1'), ...spots(text, 'y2')])
          expect(y >= 0 && y <= heightPx(scale)).toBe(true);
        expect(text).not.toMatch(/NaN|undefined|null/);
      }
});

test('before it is compared the truth is nowhere', () => {
  expect(drawWords(one, { guesses: [undefined] })).toContain('drag me');
  expect(drawWords(one, { guesses: [42.5] })).toContain('you: 42.5');
  expect(drawScale(one, { guesses: [42.5] })).not.toMatch(/tone-error|M\d/);
});

test('compared: flag, span and a ring that nothing can drag', () => {
  const on = { guesses: [42.5], truths: [{ is: 25, text: '25' }], fixed: true };
  const x = xAt(one, 42.5);
  const at = xAt(one, 25);
  expect(drawWords(one, on)).toContain(`<line class="rule thick tone-error" x1="${x}" x2="${at}"`);
  expect(drawWords(one, on)).toContain('>25</text>');
  expect(drawMarks(one, on)).toBe(`<circle class="ghost tone-prediction" cx="${x}" cy="${yAt(one, 0)}" r="9"/>`);
  expect(drawMarks(one, { guesses: [42.5] })).toContain('class="handle along-x"');
  expect(drawWords(one, { ...on, guesses: [25] }), 'no span where there is no miss').not.toContain('tone-error');
});

test('names are text, not markup, and stand there only where there are two', () => {
  expect(drawRuler(two)).toContain('MAE &#60;b&#62;');
  expect(drawRuler(one)).not.toContain('the guess');
});
