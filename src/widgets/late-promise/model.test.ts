import { expect, test } from 'vitest';
import { ASKED, hasMoved, LADDER, promiseOf, RIGHT } from './model.ts';

test('late ×3: at 27 two late parcels pay 18 and eight early ones 37, and nothing beats 55', () => {
  const at27 = promiseOf({ promise: 27, ...ASKED });
  expect(at27).toMatchObject({ lateBill: 18, earlyBill: 37, bill: 55, lowest: 55, isBest: true, quantile: '3/4' });
  expect([at27.lateOnes.length, at27.earlyOnes.length]).toEqual([2, 8]);
  expect(at27.parcels.map(({ cost }) => cost)).toEqual([9, 7, 6, 5, 4, 3, 2, 1, 0, 6, 12]);
});

test('at the start the bill is 70, and a promise after the last parcel makes nobody late', () => {
  const start = promiseOf({ promise: 24, ...ASKED });
  expect(start).toMatchObject({ lateBill: 54, earlyBill: 16, bill: 70, isBest: false });
  expect(promiseOf({ promise: 32, ...ASKED })).toMatchObject({ lateBill: 0, lateOnes: [] });
});

test('the ladder has the best promises, and the wager the one that is asked', () => {
  for (const { late, best } of LADDER)
    expect(promiseOf({ promise: 24, late, early: 1 }).best, `×${late}`).toEqual([best, best]);
  expect(LADDER[RIGHT].late).toBe(ASKED.late);
});

test('the goal is reached by the ratio of the prices, not by where the lamp stands', () => {
  expect(hasMoved(promiseOf({ promise: 29, late: 3, early: 1 }))).toBe(false);
  expect(hasMoved(promiseOf({ promise: 20, late: 5, early: 1 }))).toBe(true);
  // 9 : 2 is where the floor is flat, from 27 to 29.
  expect(hasMoved(promiseOf({ promise: 20, late: 9, early: 2 }))).toBe(false);
  expect(hasMoved(promiseOf({ promise: 20, late: 9, early: 1.5 }))).toBe(true);
});
