import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderOf, mostHalvings, priceAt, TOP_NATS } from './model.ts';
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

test('sentences follow the state', () => {
  expect(tell({})).toBe(
    '0.8, halved twice, is 0.2. It cost 0.223; each halving added 0.693, which makes 1.609 nats. That is more than knowing nothing about 3 classes costs (1.099).',
  );
  expect(tell({ halvings: 0 })).toBe(
    'A belief of 0.8 in the truth costs 0.223 nats. That is less than knowing nothing about 3 classes costs (1.099).',
  );
  expect(tell({ start: 1, halvings: 3, classes: 8, unit: 'bits' })).toContain(
    'which makes 3.000 bits. That is exactly what knowing nothing about 8 classes costs.',
  );
  expect(tell({ start: 1, halvings: 10 })).toContain('is 0.0009766');
  expect(tell({ start: 0.801, halvings: 3, classes: 10 })).toContain(
    'is 0.1001. It cost 0.222; each halving added 0.693, which makes 2.301 nats. That is less',
  );
  expect(tell({ start: 0.001, halvings: 10 })).toContain('0.001, halved once (the picture holds no more), is 0.0005.');
});

test('buttons halve and take back, and stop at the ends', () => {
  const [halve, back] = widget.actions ?? [];
  expect(halve?.run(start)).toEqual({ halvings: 3 });
  expect(back?.run(start)).toEqual({ halvings: 1 });
  expect(back?.run({ ...start, halvings: 0 })).toBeUndefined();
  expect(halve?.run({ ...start, start: 0.001, halvings: 9 })).toBeUndefined();
  expect(back?.run({ ...start, start: 0.001, halvings: 9 })).toEqual({ halvings: 0 });
});

test('goals are open at the start and can be reached', () => {
  const [over, exact] = widget.goals ?? [];
  for (const goal of [over, exact]) expect(goal?.reached(start, 1)).toBe(false);
  expect(over?.reached({ ...start, classes: 10 }, 1)).toBe(true);
  expect(over?.reached({ ...start, start: 0.1, halvings: 0, classes: 10 }, 1)).toBe(false);
  for (const [classes, halvings] of [
    [4, 2],
    [8, 3],
  ] as const)
    expect(exact?.reached({ ...start, start: 1, classes, halvings }, 1)).toBe(true);
  expect(exact?.reached({ ...start, start: 1, classes: 2, halvings: 1 }, 1)).toBe(false);
});
