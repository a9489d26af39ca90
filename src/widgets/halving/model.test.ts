import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bricksIn, halvedTo, ladderOf, mostHalvings, priceAt, TOP_NATS } from './model.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import widget from './widget.tsx';

const start = { start: 0.8, halvings: 2, classes: 3, unit: 'nats' as const };
const tell = (state: object) => widget.describe({ ...start, ...state });

test.each([
  [0.99, '0.010', '0.014'],
  [0.9, '0.105', '0.152'],
  [0.8, '0.223', '0.322'],
  [0.5, '0.693', '1.000'],
  [0.1, '2.303', '3.322'],
  [0.01, '4.605', '6.644'],
  [0.001, '6.908', '9.966'],
])('a belief of %d costs %s nats, which are %s bits', (belief, nats, bits) => {
  expect(priceAt(belief).toFixed(3)).toBe(nats);
  expect(widget.live({ ...start, start: belief, halvings: 0 })).toMatchObject({ nats, bits });
});

test('each halving adds the same 0.693 nats, or 1 bit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (thousandths) => {
      const { rungs } = ladderOf({ ...start, start: thousandths / 1000, halvings: 10 });
      rungs.slice(1).forEach((rung, k) => {
        expect(rung.price - (rungs[k]?.price ?? NaN)).toBeCloseTo(Math.LN2, 12);
      });
      expect(rungs.at(-1)?.price).toBeLessThanOrEqual(TOP_NATS);
    }),
  );
  expect(widget.live(start).step).toBe('0.693');
  expect(widget.live({ ...start, unit: 'bits' }).step).toBe('1.000');
});

test.each([
  [2, '0.693'],
  [3, '1.099'],
  [8, '2.079'],
  [10, '2.303'],
])('knowing nothing about %d classes costs %s', (classes, nothing) => {
  expect(widget.live({ ...start, classes }).nothing).toBe(nothing);
});

test('the picture holds every price it is asked for', () => {
  expect(mostHalvings(1)).toBeGreaterThanOrEqual(10);
  expect(mostHalvings(0.001)).toBe(1);
  expect(ladderOf({ ...start, start: 0.001, halvings: 10 }).times).toBe(1);
});

test('between two halvings there is a part of a brick', () => {
  const { rungs, last, next } = ladderOf({ ...start, start: 1, halvings: 2.4 });
  expect(rungs.map(({ halved }) => halved)).toEqual([0, 1, 2, 2.4]);
  expect(bricksIn(last.price)).toBeCloseTo(2.4, 12);
  expect(next?.halved).toBe(3);
  expect(ladderOf({ ...start, start: 1, halvings: 10 }).next).toBeUndefined();
});

test('a drag lands on a whole number of halvings when it is near one, and stays in the picture', () => {
  expect(halvedTo(1, 0.0628)).toBe(4);
  expect(halvedTo(1, 0.19)).toBeCloseTo(2.396, 3);
  expect(halvedTo(0.5, 0.9)).toBe(0);
  expect(halvedTo(0.001, -1)).toBe(1);
});

test('sentences follow the state', () => {
  expect(widget.describe(defaults(fields))).toBe(
    'Three halvings, three bricks: 12.5% costs 2.079 nats. That’s more than knowing nothing: 1.099.',
  );
  expect(tell({})).toBe(
    'From 80%, two halvings, two more bricks: 20% costs 1.609 nats. That’s more than knowing nothing: 1.099.',
  );
  expect(tell({ halvings: 0 })).toBe('80% costs 0.223 nats. That’s less than knowing nothing: 1.099.');
  expect(tell({ start: 1, halvings: 2.4 })).toContain('2.4 halvings, 2.4 bricks: 18.95% costs 1.664 nats.');
  expect(tell({ start: 1, halvings: 3, classes: 8, unit: 'bits' })).toContain(
    '12.5% costs 3.000 bits. That’s exactly what knowing nothing costs.',
  );
  expect(tell({ start: 1, halvings: 10 })).toContain('0.09766% costs');
  expect(tell({ start: 0.801, halvings: 3, classes: 10 })).toContain('10.01% costs 2.301 nats. That’s less');
  expect(tell({ start: 0.001, halvings: 10 })).toContain('0.05% costs 7.601 nats. That’s more than');
  expect(tell({ start: 0.001, halvings: 10 })).toContain('The picture is full.');
});

test('the button lays the next whole brick, and stops at the top', () => {
  const [halve] = widget.actions ?? [];
  expect(halve?.run(start)).toEqual({ halvings: 3 });
  expect(halve?.run({ ...start, halvings: 2.4 })).toEqual({ halvings: 3 });
  expect(halve?.run({ ...start, start: 0.001, halvings: 9 })).toBeUndefined();
});

test('the wager is settled by the fourth brick, and one more brick is right', () => {
  const bet = widget.twoForms?.wager;
  expect(bet?.options.find(({ right }) => right)?.text).toBe('one');
  expect(bricksIn(priceAt(1 / 16) - priceAt(1 / 8))).toBeCloseTo(1, 12);
  expect(bet?.seen({ ...start, start: 1, halvings: 3.9 })).toBe(false);
  expect(bet?.seen({ ...start, start: 1, halvings: 4 })).toBe(true);
});

test('goals are open at the start and can be reached', () => {
  const [five, exact] = widget.goals ?? [];
  for (const goal of [five, exact]) expect(goal?.reached(defaults(fields), 1)).toBe(false);
  expect(five?.reached({ ...start, start: 1, halvings: 4.95 }, 1)).toBe(false);
  expect(five?.reached({ ...start, start: 1, halvings: 5 }, 1)).toBe(true);
  for (const [classes, halvings] of [
    [4, 2],
    [8, 3],
  ] as const)
    expect(exact?.reached({ ...start, start: 1, classes, halvings }, 1)).toBe(true);
  expect(exact?.reached({ ...start, start: 1, classes: 2, halvings: 1 }, 1)).toBe(false);
});
