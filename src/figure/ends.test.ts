import { expect, test } from 'vitest';
import { withinEnds } from './ends.ts';

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
