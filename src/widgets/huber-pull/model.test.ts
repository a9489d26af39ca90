import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { chargesOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('ring 5: 10 off costs 37.5 and 20 off 87.5, and both pull 5', () => {
  expect(chargesOf({ miss: 10, delta: 5 }).huber).toEqual({ cost: 37.5, pull: 5 });
  expect(chargesOf({ miss: 20, delta: 5 }).huber).toEqual({ cost: 87.5, pull: 5 });
});

test('squares are halved: 10 off costs 50 and pulls 10; absolute costs 10 and pulls 1', () => {
  expect(chargesOf({ miss: 10, delta: 5 })).toMatchObject({
    squared: { cost: 50, pull: 10 },
    absolute: { cost: 10, pull: 1 },
    outside: true,
  });
});

test('inside the ring Huber is half the square, and there is no jump at the ring', () => {
  for (const miss of [0, 1, 3, 4.9, 5]) {
    const { huber, squared } = chargesOf({ miss, delta: 5 });
    expect(huber).toEqual(squared);
  }
  const past = chargesOf({ miss: 5.0001, delta: 5 });
  expect(past.huber.cost - 12.5).toBeLessThan(0.001);
  expect(past.huber.pull).toBe(5);
});

test('what is paid is the area under the pull: a triangle up to the ring, a strip beyond', () => {
  for (const [miss, delta] of [
    [10, 5],
    [20, 0.5],
    [12, 11],
  ] as const)
    expect(chargesOf({ miss, delta }).huber.cost).toBeCloseTo(delta ** 2 / 2 + delta * (miss - delta), 12);
});

test('goals are reached by the ring, not by the dart', () => {
  const [pull, same] = widget.goals ?? [];
  expect(pull?.reached({ ...start, miss: 25 }, 1)).toBe(false);
  expect(pull?.reached({ ...start, delta: 8 }, 1)).toBe(true);
  expect(same?.reached({ ...start, miss: 20 }, 1)).toBe(false);
  expect(same?.reached({ miss: 20, delta: 20 }, 1)).toBe(true);
});

test('words and numbers follow', () => {
  expect(widget.live(start)).toMatchObject({
    costSquared: '50',
    costAbsolute: '10',
    costHuber: '37.5',
    pullSquared: '10',
    pullAbsolute: '1',
    pullHuber: '5',
    saved: '12.5',
  });
  expect(widget.describe(start)).toContain('takes off 12.5');
  expect(widget.describe({ ...start, miss: 3 })).toContain('3 minutes off is inside the ring of 5');
});
