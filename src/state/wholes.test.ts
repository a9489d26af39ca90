import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number, type State } from './field.ts';
import { keepWholes } from './wholes.ts';

const share = (label: string, start: number) =>
  number({ label, default: start, min: 0, max: 100, step: 1, shareOf: 'belief' });
const fields = {
  dog: share('dog', 70),
  cat: share('cat', 20),
  fish: share('fish', 10),
  other: number({ label: 'other', default: 5, min: 0, max: 9, step: 1 }),
};
const start: State = { dog: 70, cat: 20, fish: 10, other: 5 };
const after = (patch: Partial<State>, before = start): State =>
  keepWholes(fields, before, { ...before, ...patch } as State, Object.keys(patch));

test('the others give way in the proportion that they had', () => {
  expect(after({ dog: 40 })).toEqual({ dog: 40, cat: 40, fish: 20, other: 5 });
  expect(after({ dog: 100 })).toEqual({ dog: 100, cat: 0, fish: 0, other: 5 });
  expect(after({ fish: 11 })).toEqual({ dog: 69, cat: 20, fish: 11, other: 5 });
});

test('and share equally where they had nothing', () => {
  expect(after({ dog: 60 }, { ...start, dog: 100, cat: 0, fish: 0 })).toEqual({ dog: 60, cat: 20, fish: 20, other: 5 });
});

test('two that move leave the rest to the third', () => {
  expect(after({ dog: 10, cat: 20 })).toMatchObject({ dog: 10, cat: 20, fish: 70 });
  expect(after({ dog: 90, cat: 90 })).toMatchObject({ dog: 50, cat: 50, fish: 0 });
  expect(after({ dog: 1, cat: 1, fish: 2 })).toMatchObject({ dog: 25, cat: 25, fish: 50 });
});

test('a state that adds up, and a move that concerns no whole, are left alone', () => {
  expect(after({ other: 7 })).toEqual({ ...start, other: 7 });
  const crooked = { dog: 5, cat: 5, fish: 5, other: 5 };
  expect(after({ other: 7 }, crooked)).toEqual({ ...crooked, other: 7 });
  expect(after({ dog: 50, cat: 25, fish: 25 })).toMatchObject({ dog: 50, cat: 25, fish: 25 });
});

test('any move ends at the whole, with the share that moved where it was put', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('dog', 'cat', 'fish'),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      (name, first, second) => {
        const next = after({ [name]: second }, after({ dog: first }));
        expect(next[name]).toBe(second);
        expect((next['dog'] as number) + (next['cat'] as number) + (next['fish'] as number)).toBe(100);
      },
    ),
  );
});
