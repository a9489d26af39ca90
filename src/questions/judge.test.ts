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
  [number(65, '65', 0.5), 65, 'Yes.', '65: right.', 'right'],
  [number(65, '65', 0.5), 40, 'Not quite.', 'You said 40, 25 too low. It’s 65.', 'otherwise'],
  [number(65, '65', 0.5), 325, 'Not quite.', 'You said 325, 260 too high. It’s 65.', 'the sum'],
  [number(65, '65', 0.5), 65.5, 'Yes.', 'You said 65.5, close enough. It’s 65.', 'right'],
  [number(21, '21', 0.05, 'minutes'), 21, 'Yes.', '21 minutes: right.', 'right'],
  [number(21, '21', 0.05, 'minutes'), 17.8, 'Not quite.', 'You said 17.8, 3.2 too low. It’s 21 minutes.', 'otherwise'],
  [number(2.303, '2.303', 0.01), 2.3, 'Yes.', 'You said 2.3, close enough. It’s 2.303.', 'right'],
  [number(2.303, '2.303', 0.01), 2.2929, 'Not quite.', 'You said 2.2929, 0.0101 too low. It’s 2.303.', 'otherwise'],
  [number(0.6, '0.6', 0.01), -0.6, 'Not quite.', 'You said −0.6, 1.2 too low. It’s 0.6.', 'the sign'],
  [number(0.6, '0.6', 0), 0.1 + 0.5, 'Yes.', '0.6: right.', 'right'],
  [number(2500, '2,500', 1), 50000, 'Not quite.', 'You said 50,000, 47,500 too high. It’s 2,500.', 'otherwise'],
])('a number: %#', (sheet, given, head, said, reply) => {
  const verdict = judge(sheet, given);
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
  [choice, 0, 'Not quite.', 'You said “23.5”. It’s “The middle one”.', ['wrong', 'right', undefined]],
  [choice, 1, 'Yes.', '“The middle one”: right.', [undefined, 'right', undefined]],
  [choice, 2, 'Not quite.', 'You said “missed”. It’s “The middle one”.', [undefined, 'right', 'wrong']],
  [open, 0, 'Noted.', 'You said “MSE”.', [undefined, undefined]],
])('a choice: %#', (sheet, given, head, said, marks) => {
  const verdict = judge(sheet, given);
  expect([verdict?.head, verdict?.said, verdict?.marks]).toEqual([head, said, marks]);
  expect(verdict?.mark).toBe({ 'Yes.': 'right', 'Not quite.': 'wrong' }[head]);
});

test('an option that is not there has no verdict', () => {
  for (const given of [-1, 3, 0.5]) expect(judge(choice, given)).toBeUndefined();
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
  [markers(median), [42.5], 'Not quite.', 'You said 42.5 minutes, 17.5 too high. It’s 25.', 'the average'],
  [markers(median), [20], 'Not quite.', 'You said 20 minutes, 5 too low. It’s 25.', 'otherwise'],
  [markers(median), [25], 'Yes.', 'You said 25 minutes: right.', 'right'],
  [markers(median), [24.5], 'Yes.', 'You said 24.5 minutes, close enough. It’s 25.', 'right'],
  [markers(median), 25, 'Yes.', 'You said 25 minutes: right.', 'right'],
  [
    markers(mean, median),
    [60, 25],
    'Not quite.',
    'MSE: you said 60 minutes, 17.2 too high. It’s 42.8. MAE: you said 25 minutes: right.',
    'otherwise',
  ],
  [
    markers(mean, median),
    [60, 60],
    'Not quite.',
    'MSE: you said 60 minutes, 17.2 too high. It’s 42.8. MAE: you said 60 minutes, 35 too high. It’s 25.',
    'both run',
  ],
  [
    markers(mean, median),
    [43, 24],
    'Yes.',
    'MSE: you said 43 minutes, close enough. It’s 42.8. MAE: you said 24 minutes, close enough. It’s 25.',
    'right',
  ],
] as const)('markers: %#', (sheet, given, head, said, reply) => {
  const verdict = judge(sheet, given);
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
    'On average you’re 27 off. Furthest at step 15: you drew 78, it’s 25. You let it fall evenly; it drops sharply first and flattens later.',
    'a slide',
  ],
  [
    [104, 100, 95, 80, 5],
    'Not quite.',
    'On average you’re 55 off. Furthest at step 15: you drew 100, it’s 25. You let it fall slowly first and sharply later; it drops sharply first and flattens later.',
    'otherwise',
  ],
  [
    [104, 27, 24, 20, 19],
    'Yes.',
    'On average you’re 1 off. Your curve goes the right way: it drops sharply first and flattens later.',
    'right',
  ],
] as const)('a curve: %#', (given, head, said, reply) => {
  const verdict = judge(curve, given);
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
  [[2, 0, 1, 4, 3], 'Yes.', 'All 5 are in place.', 'right'],
  [[2, 0, 1, 3, 4], 'Not quite.', '3 of 5 are in place. “e” is furthest off: you put it 4th, it comes 5th.', 'near'],
  [
    [2, 1, 0, 4, 3],
    'Not quite.',
    '3 of 5 are in place. “c” is furthest off: you put it 2nd, it comes 3rd.',
    'c before b',
  ],
  [[3, 4, 0, 1, 2], 'Not quite.', 'None is in place. “e” is furthest off: you put it 1st, it comes 5th.', 'far'],
  [[3, 4, 1, 0, 2], 'Not quite.', 'The right order, but the wrong way round: it begins with “costs least”.', 'far'],
  [
    [0, 2, 1, 3, 4],
    'Not quite.',
    '1 of 5 is in place. “Card b” is furthest off: you put it 1st, it comes 2nd.',
    'near',
  ],
] as const)('an order: %#', (given, head, said, reply) => {
  const verdict = judge(sort, given);
  expect([verdict?.head, verdict?.said, verdict?.told.reply]).toEqual([head, said, reply]);
});

test('a list that does not fit its question has no verdict', () => {
  expect([
    judge(markers(median), [1, 2]),
    judge(markers(mean, median), [1]),
    judge(curve, [1, 2]),
    judge(sort, [0, 0, 1, 2, 3]),
    judge(sort, [0, 1]),
    judge(choice, [0, 1]),
  ]).toEqual(Array.from({ length: 6 }));
  expect(judge(number(65, '65', 0.5), [40])?.said, 'a number before a figure is kept in a list').toBe(
    'You said 40, 25 too low. It’s 65.',
  );
});
