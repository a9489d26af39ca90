import { expect, test } from 'vitest';
import { flag, number } from '~/state/field.ts';
import { bounded, withinEnds } from './ends.ts';

const widget = { ends: ({ long }: Record<string, unknown>) => ({ step: long === true ? 200 : 10 }) };

test('a number ends where the state says', () => {
  expect(withinEnds(widget, { step: 3, long: false }, { step: 11 })).toEqual({ step: 10 });
  expect(withinEnds(widget, { step: 3, long: true }, { step: 11 })).toEqual({ step: 11 });
});

test('a choice that ends it earlier brings it back, in the same change', () => {
  expect(withinEnds(widget, { step: 150, long: true }, { long: false })).toEqual({ long: false, step: 10 });
  expect(withinEnds(widget, { step: 5, long: true }, { long: false })).toEqual({ long: false });
});

test('without ends nothing is changed', () => {
  const patch = { step: 1000 };
  expect(withinEnds({}, { step: 3 }, patch)).toBe(patch);
});

test('numbers are snapped to their field first, and what is no number stays as it is', () => {
  const fields = {
    step: number({ label: 'step', default: 0, min: 0, max: 200, step: 5 }),
    long: flag({ label: 'long', default: false }),
  };
  expect(bounded({ fields }, { step: 0, long: false }, { step: 12.4, long: true })).toEqual({ step: 10, long: true });
  expect(bounded({ fields }, { step: 0, long: false }, { step: 1e9 })).toEqual({ step: 200 });
  expect(bounded({ fields, ...widget }, { step: 0, long: false }, { step: 13 })).toEqual({ step: 10 });
});
