import { expect, test } from 'vitest';
import { compareOrders, isNear, isOrder } from './order.ts';

test('an order has every card once', () => {
  expect(isOrder([2, 0, 1], 3)).toBe(true);
  for (const list of [[], [0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 3], [0, 1, 1.5], [-1, 0, 1], [NaN, 0, 1]])
    expect(isOrder(list, 3)).toBe(false);
});

test('how far an order is from another', () => {
  expect(compareOrders([0, 1, 2, 3], [0, 1, 2, 3])).toEqual({ inPlace: 4, swapped: 0, pairs: 6 });
  expect(compareOrders([1, 0, 2, 3], [0, 1, 2, 3])).toEqual({
    inPlace: 2,
    swapped: 1,
    pairs: 6,
    furthest: { card: 1, mine: 0, right: 1 },
  });
  expect(compareOrders([3, 2, 1, 0], [0, 1, 2, 3])).toEqual({
    inPlace: 0,
    swapped: 6,
    pairs: 6,
    furthest: { card: 3, mine: 0, right: 3 },
  });
  expect(compareOrders([2, 0, 1], [2, 0, 1]).inPlace, 'cards are names, not places').toBe(3);
});

test('one pair the wrong way round is near, all of them are far', () => {
  expect(isNear(compareOrders([1, 0, 2], [0, 1, 2]))).toBe(true);
  expect(isNear(compareOrders([1, 0, 3, 2, 4], [0, 1, 2, 3, 4]))).toBe(true);
  expect(isNear(compareOrders([2, 1, 0, 3, 4], [0, 1, 2, 3, 4]))).toBe(false);
  expect(isNear(compareOrders([2, 1, 0], [0, 1, 2]))).toBe(false);
});
