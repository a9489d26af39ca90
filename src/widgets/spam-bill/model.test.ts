import { expect, test } from 'vitest';
import { billOf, COIN } from './model.ts';

test('a coin flip costs ln 2 whatever the mail is', () => {
  expect(COIN).toBeCloseTo(Math.LN2, 15);
  for (const truth of ['spam', 'fine'] as const) expect(billOf({ said: 0.5, truth }).saved).toBeCloseTo(0, 15);
});

test('at 0.99 there is 0.683 to win and 3.912 to lose', () => {
  const { toWin, toLose, ifSpam, ifFine } = billOf({ said: 0.99, truth: 'spam' });
  expect([ifSpam, ifFine].map((price) => price.toFixed(3))).toEqual(['0.010', '4.605']);
  expect(toWin).toBeCloseTo(Math.log(2) + Math.log(0.99), 14);
  expect(toLose).toBeCloseTo(Math.log(100) - Math.log(2), 12);
});

test('certainty saves no more than ln 2, and has no end where it is wrong', () => {
  expect(billOf({ said: 1, truth: 'spam' }).saved).toBe(COIN);
  expect(billOf({ said: 1, truth: 'fine' }).loss).toBe(Infinity);
  expect(billOf({ said: 0, truth: 'spam' }).toLose).toBe(Infinity);
});
