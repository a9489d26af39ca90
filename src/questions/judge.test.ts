import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { ChoiceSheet, CurveSheet, MarkerSheet, NumberSheet, SortSheet } from '~/course/sheet.ts';

const number = (is: number, text: string, tolerance: number, unit = ''): NumberSheet => ({
  question: '?',
  number: {
    is,
    text,
    tolerance,
    unit,
    right: { reply: 'right', right: true },
    otherwise: { reply: 'otherwise' },
    typical: [
      { when: 325, reply: 'the sum' },
      { when: -is, reply: 'the sign' },
    ],
  },
});

test.each([
  [number(65, '65', 0.5), 65, 'Yes.', 'You said 65, and it is.', 'right'],
  [number(65, '65', 0.5), 40, 'Not quite.', 'You said 40, it is 65: 25 too low.', 'otherwise'],
  [number(65, '65', 0.5), 325, 'Not quite.', 'You said 325, it is 65: 260 too high.', 'the sum'],
  [number(65, '65', 0.5), 65.5, 'Yes.', 'You said 65.5, it is 65: close enough.', 'right'],
  [number(21, '21', 0.05, 'minutes'), 21, 'Yes.', 'You said 21 minutes, and it is.', 'right'],
  [number(21, '21', 0.05, 'minutes'), 17.8, 'Not quite.', 'You said 17.8, it is 21 minutes: 3.2 too low.', 'otherwise'],
  [number(2.303, '2.303', 0.01), 2.3, 'Yes.', 'You said 2.3, it is 2.303: close enough.', 'right'],
  [number(2.303, '2.303', 0.01), 2.2929, 'Not quite.', 'You said 2.2929, it is 2.303: 0.0101 too low.', 'otherwise'],
  [number(0.6, '0.6', 0.01), -0.6, 'Not quite.', 'You said −0.6, it is 0.6: 1.2 too low.', 'the sign'],
  [number(0.6, '0.6', 0), 0.1 + 0.5, 'Yes.', 'You said 0.6, and it is.', 'right'],
  [number(2500, '2,500', 1), 50000, 'Not quite.', 'You said 50,000, it is 2,500: 47,500 too high.', 'otherwise'],
])('a number: %#', (sheet, given, head, said, reply) => {
  const verdict = judge(sheet, given, false);
  expect([verdict?.head, verdict?.said, verdict?.told.reply]).toEqual([head, said, reply]);
});

const choice: ChoiceSheet = {
  question: '?',
  options: [
    { text: '23.5', reply: 'no' },
    { text: 'The middle one.', reply: 'yes', right: true },
    { text: '“missed”', reply: 'no' },
  ],
};
const open: ChoiceSheet = {
  question: '?',
  options: [
    { text: 'MSE', reply: 'well' },
    { text: 'MAE', reply: 'well' },
  ],
};

test.each([
  [choice, 0, true, 'Not quite.', 'You said “23.5”; it is “The middle one”.'],
  [choice, 1, true, 'Yes.', 'You said “The middle one”, and so it is.'],
  [choice, 2, true, 'Not quite.', 'You said “missed”; it is “The middle one”.'],
  [choice, 0, false, 'Not quite.', ''],
  [open, 0, true, 'Noted.', 'You said “MSE”.'],
])('a choice: %#', (sheet, given, reveal, head, said) => {
  const verdict = judge(sheet, given, reveal);
  expect([verdict?.head, verdict?.said]).toEqual([head, said]);
});

test('an option that is not there has no verdict', () => {
  for (const given of [-1, 3, 0.5]) expect(judge(choice, given, true)).toBeUndefined();
});

const markers = (...marks: { name: string; is: number; text: string }[]): MarkerSheet => ({
  question: '?',
  marker: {
    marks,
    tolerance: 1,
    unit: 'minutes',
    digits: 1,
    right: { reply: 'right', right: true },
    otherwise: { reply: 'otherwise' },
    typical:
      marks.length === 1
        ? [{ when: [[40, 46]], reply: 'the average' }]
        : [
            {
              when: [
                [30, 120],
                [30, 120],
              ],
              reply: 'both run',
            },
            {
              when: [
                [15, 29],
                [15, 29],
              ],
              reply: 'both stay',
            },
          ],
  },
});
const median = { name: 'MAE', is: 25, text: '25' };
const mean = { name: 'MSE', is: 42.8, text: '42.8' };

test.each([
  [markers(median), [42.5], 'Not quite.', 'You said 42.5 minutes, it is 25: 17.5 too high.', 'the average'],
  [markers(median), [20], 'Not quite.', 'You said 20 minutes, it is 25: 5 too low.', 'otherwise'],
  [markers(median), [25], 'Yes.', 'You said 25 minutes, and it is.', 'right'],
  [markers(median), [24.5], 'Yes.', 'You said 24.5 minutes, it is 25: close enough.', 'right'],
  [markers(median), 25, 'Yes.', 'You said 25 minutes, and it is.', 'right'],
  [
    markers(mean, median),
    [60, 25],
    'Not quite.',
    'MSE: you said 60 minutes, it is 42.8: 17.2 too high. MAE: you said 25 minutes, and it is.',
    'otherwise',
  ],
  [
    markers(mean, median),
    [60, 60],
    'Not quite.',
    'MSE: you said 60 minutes, it is 42.8: 17.2 too high. MAE: you said 60 minutes, it is 25: 35 too high.',
    'both run',
  ],
  [
    markers(mean, median),
    [43, 24],
    'Yes.',
    'MSE: you said 43 minutes, it is 42.8: close enough. MAE: you said 24 minutes, it is 25: close enough.',
    'right',
  ],
] as const)('markers: %#', (sheet, given, head, said, reply) => {
  const verdict = judge(sheet, given, true);
  expect([verdict?.head, verdict?.said, verdict?.told.reply]).toEqual([head, said, reply]);
});

const curve: CurveSheet = {
  question: '?',
  curve: {
    columns: [0, 15, 30, 45, 60],
    is: [104, 24.8, 22.5, 21.1, 19.9],
    drawn: [],
    known: 1,
    tolerance: 6,
    unit: '',
    digits: 0,
    name: 'step',
    span: 120,
    right: { reply: 'right', right: true },
    otherwise: { reply: 'otherwise' },
    typical: [{ when: 'falls evenly', reply: 'a slide' }],
  },
};

test.each([
  [
    [104, 78, 52, 26, 0],
    'Not quite.',
    'On average you are 27 off, and most at step 15: you drew 78, it is 25. You let it fall evenly; it drops sharply first and flattens later.',
    'a slide',
  ],
  [
    [104, 100, 95, 80, 5],
    'Not quite.',
    'On average you are 55 off, and most at step 15: you drew 100, it is 25. You let it fall slowly first and sharply later; it drops sharply first and flattens later.',
    'otherwise',
  ],
  [
    [104, 27, 24, 20, 19],
    'Yes.',
    'On average you are 1 off. Your curve goes the right way: it drops sharply first and flattens later.',
    'right',
  ],
] as const)('a curve: %#', (given, head, said, reply) => {
  const verdict = judge(curve, given, true);
  expect([verdict?.head, verdict?.said, verdict?.told.reply]).toEqual([head, said, reply]);
});

/** Shown as b, c, a, e, d; right is a to e. */
const sort: SortSheet = {
  question: '?',
  sort: {
    texts: ['Card b.', 'c', 'a', 'e', 'd'],
    order: [2, 0, 1, 4, 3],
    values: [],
    first: 'costs least',
    last: 'costs most',
    right: { reply: 'right', right: true },
    near: { reply: 'near' },
    far: { reply: 'far' },
    typical: [{ before: 1, after: 0, reply: 'c before b' }],
  },
};

test.each([
  [[2, 0, 1, 4, 3], 'Yes.', 'All 5 are in their place.', 'right'],
  [
    [2, 0, 1, 3, 4],
    'Not quite.',
    '3 of 5 are in their place; “e” is furthest from it: you put it 4th, it comes 5th.',
    'near',
  ],
  [
    [2, 1, 0, 4, 3],
    'Not quite.',
    '3 of 5 are in their place; “c” is furthest from it: you put it 2nd, it comes 3rd.',
    'c before b',
  ],
  [
    [3, 4, 0, 1, 2],
    'Not quite.',
    'None of them is in its place; “e” is furthest from it: you put it 1st, it comes 5th.',
    'far',
  ],
  [
    [3, 4, 1, 0, 2],
    'Not quite.',
    'Your order is the right one, the other way round: it begins with “costs least”.',
    'far',
  ],
  [
    [0, 2, 1, 3, 4],
    'Not quite.',
    '1 of 5 is in its place; “Card b” is furthest from it: you put it 1st, it comes 2nd.',
    'near',
  ],
] as const)('an order: %#', (given, head, said, reply) => {
  const verdict = judge(sort, given, true);
  expect([verdict?.head, verdict?.said, verdict?.told.reply]).toEqual([head, said, reply]);
});

test('a list that does not fit its question has no verdict', () => {
  expect([
    judge(markers(median), [1, 2], true),
    judge(markers(mean, median), [1], true),
    judge(curve, [1, 2], true),
    judge(sort, [0, 0, 1, 2, 3], true),
    judge(sort, [0, 1], true),
    judge(choice, [0, 1], true),
  ]).toEqual(Array.from({ length: 6 }));
  expect(judge(number(65, '65', 0.5), [40], true)?.said, 'a number before a figure is kept in a list').toBe(
    'You said 40, it is 65: 25 too low.',
  );
});
