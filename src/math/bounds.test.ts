import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, clamp, type Intent, keyIntent, nudge, snap } from './bounds.ts';

/** Bounds as fields have them: a step of a few decimals, and a range of whole steps. */
const bounds = fc
  .record({
    min: fc.integer({ min: -500, max: 500 }),
    steps: fc.integer({ min: 1, max: 400 }),
    step: fc.constantFrom(0.01, 0.05, 0.1, 0.25, 0.5, 1, 5),
  })
  .map(({ min, steps, step }): Bounds => ({ min, max: Number((min + steps * step).toPrecision(12)), step }));
const intents: readonly Intent[] = ['less', 'more', 'much-less', 'much-more', 'least', 'most'];

test('clamp keeps what is inside, and makes NaN the least', () => {
  expect([
    clamp(5, 0, 10),
    clamp(-5, 0, 10),
    clamp(50, 0, 10),
    clamp(Infinity, 0, 10),
    clamp(-Infinity, 0, 10),
  ]).toEqual([5, 0, 10, 10, 0]);
  expect(clamp(Number.NaN, 2, 10)).toBe(2);
});

test('snap leaves no binary dust', () => {
  expect(snap(0.1 + 0.2, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  expect(snap(2.3000000001, { min: -20, max: 20, step: 0.5 })).toBe(2.5);
});

test('snap gives a legal value, and the same value for a legal one', () => {
  fc.assert(
    fc.property(fc.double(), bounds, (value, limits) => {
      const once = snap(value, limits);
      expect(once).toBeGreaterThanOrEqual(limits.min);
      expect(once).toBeLessThanOrEqual(limits.max);
      expect(snap(once, limits)).toBe(once);
      const steps = (once - limits.min) / limits.step;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
    }),
  );
});

test('no legal value is nearer than the snapped one', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 3000, noNaN: true }), bounds, (value, limits) => {
      const distance = Math.abs(snap(value, limits) - clamp(value, limits.min, limits.max));
      expect(distance).toBeLessThanOrEqual(limits.step / 2 + 1e-9);
    }),
  );
});

test('a nudge stays legal and goes where it says; there and back is home', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -600, max: 3000, noNaN: true }),
      bounds,
      fc.constantFrom(...intents),
      (value, limits, intent) => {
        const from = snap(value, limits);
        const to = nudge(from, intent, limits);
        expect(snap(to, limits)).toBe(to);
        if (intent.endsWith('less') || intent === 'least') expect(to).toBeLessThanOrEqual(from);
        else expect(to).toBeGreaterThanOrEqual(from);
        if (intent === 'more' && to !== from) expect(nudge(to, 'less', limits)).toBe(from);
        if (intent === 'less' && from > limits.min) expect(to).not.toBe(from);
      },
    ),
  );
});

test('what each key means', () => {
  expect(keyIntent('ArrowLeft', false)).toEqual({ axis: 'x', intent: 'less' });
  expect(keyIntent('ArrowRight', true)).toEqual({ axis: 'x', intent: 'much-more' });
  expect(keyIntent('ArrowUp', false)).toEqual({ axis: 'y', intent: 'more' });
  expect(keyIntent('ArrowDown', true)).toEqual({ axis: 'y', intent: 'much-less' });
  expect(keyIntent('PageUp', false)).toEqual({ axis: 'both', intent: 'much-more' });
  expect(keyIntent('PageDown', false)).toEqual({ axis: 'both', intent: 'much-less' });
  expect(keyIntent('Home', false)).toEqual({ axis: 'both', intent: 'least' });
  expect(keyIntent('End', true)).toEqual({ axis: 'both', intent: 'most' });
  expect(['a', 'Tab', 'Enter', 'Escape', ' '].map((key) => keyIntent(key, false))).toEqual(Array(5).fill(undefined));
});
