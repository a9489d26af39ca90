import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { ChoiceSheet, NumberSheet } from './sheet.ts';

const number = (is: number, text: string, tolerance: number, unit = ''): NumberSheet => ({
  question: '?', number: {
    is, text, tolerance, unit, right: { reply: 'right', right: true }, otherwise: { reply: 'otherwise' }, typical: [{ when: 325, reply: 'the sum' }, { when: -is, reply: 'the sign' }],
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

const choice: ChoiceSheet = { question: '?', options: [{ text: '23.5', reply: 'no' }, { text: 'The middle one.', reply: 'yes', right: true }, { text: '“missed”', reply: 'no' }] };
const open: ChoiceSheet = { question: '?', options: [{ text: 'MSE', reply: 'well' }, { text: 'MAE', reply: 'well' }] };

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
