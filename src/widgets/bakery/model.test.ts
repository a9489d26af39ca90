import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { DAYS, daysOf } from './model.ts';
import { situations } from './situations.ts';
import widget from './widget.tsx';

const bakery = { leftOver: 1, sentAway: 4, story: 'bakery' } as const;

test('a customer sent away costs $4, a loaf left over $1: bake for nine of eleven days', () => {
  expect(DAYS).toEqual([38, 41, 43, 44, 47, 49, 52, 55, 58, 60, 66]);
  const at58 = daysOf({ baked: 58, ...bakery });
  expect(at58).toMatchObject({ best: [58, 58], fraction: '4/5', isBest: true, short: 2 });
  // 20 + 17 + 15 + 14 + 11 + 9 + 6 + 3 loaves left over, 2 + 8 customers sent away.
  expect(at58).toMatchObject({ left: 95, missing: 10, leftBill: 95, missingBill: 40, bill: 135, lowest: 135 });
});

test('baking for everyone costs more, and so does baking for the middle day', () => {
  expect(daysOf({ baked: 66, ...bakery })).toMatchObject({ left: 173, missing: 0, bill: 173 });
  expect(daysOf({ baked: 49, ...bakery })).toMatchObject({ left: 32, missing: 46, bill: 216, short: 5 });
});

test('another coat, another quantile: umbrellas run out on one day, and a theatre that stands idle is the dearer one', () => {
  const [umbrellas, surgery] = situations.slice(1).map((coat) => daysOf({ baked: 49, ...coat }));
  expect(umbrellas).toMatchObject({ best: [60, 60], fraction: '9/10' });
  expect(surgery).toMatchObject({ best: [47, 47], fraction: '5/13' });
  expect(situations[0]).toEqual(bakery);
});

test('its bill is the two bills, in every state', () => {
  for (const baked of [34, 44, 50, 70])
    for (const coat of situations) {
      const { bill, leftBill, missingBill } = daysOf({ baked, ...coat });
      expect(bill).toBe(leftBill + missingBill);
    }
});

test('the line alone reaches the first goal, the second asks for umbrellas', () => {
  const [lowest, umbrellas] = widget.goals ?? [];
  const start = defaults(fields);
  expect([49, 58].map((baked) => lowest?.reached({ ...start, baked }, 1))).toEqual([false, true]);
  expect(umbrellas?.reached({ ...start, baked: 58 }, 1)).toBe(false);
  expect(umbrellas?.reached({ ...start, ...situations[1], baked: 60 }, 1)).toBe(true);
});
