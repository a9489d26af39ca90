import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { addedToAll, MORE, scoredOf } from './model.ts';
import widget from './widget.tsx';

type Scores = State<typeof fields>;
const start = defaults(fields);
const score = fc.integer({ min: -50, max: 100 }).map((tenths) => tenths / 10);
const scores = fc.record({ dog: score, cat: score, fish: score });
const live = (state: Scores) => widget.live(state);

test('2, 1 and 0.1 are 7.39, 2.72 and 1.11 of 11.21: 0.659, 0.242 and 0.099', () => {
  expect(live(start)).toMatchObject({
    eDog: '7.39',
    eCat: '2.72',
    eFish: '1.11',
    sum: '11.21',
    pDog: '0.659',
    pCat: '0.242',
    pFish: '0.099',
    // −ln 0.659
    loss: '0.417',
  });
});

test('five more for everyone is e^5, 148.4, times as much for everyone: the shares stay', () => {
  const up = addedToAll(start, MORE) as Scores;
  expect(up).toEqual({ dog: 7, cat: 6, fish: 5.1 });
  expect(live(up)).toMatchObject({ eDog: '1,097', eCat: '403', eFish: '164', sum: '1,664', pDog: '0.659' });
  expect(scoredOf(up).total / scoredOf(start).total).toBeCloseTo(148.413, 3);
  expect(addedToAll(up, -MORE)).toEqual(start);
  expect(scoredOf(up)).toMatchObject({ shift: 5 });
  expect(widget.describe(up)).toContain('dog still gets 0.659, as with 2, 1 and 0.1.');
});

test('the buttons are greyed where a score would leave its bounds, and never change a share', () => {
  expect(addedToAll({ ...start, dog: 5.1 }, MORE)).toBeUndefined();
  expect(addedToAll({ ...start, dog: 5 }, MORE)).toEqual({ dog: 10, cat: 6, fish: 5.1 });
  expect(addedToAll({ ...start, fish: -0.1 }, -MORE)).toBeUndefined();
  fc.assert(
    fc.property(scores, fc.constantFrom(MORE, -MORE), (state, more) => {
      const moved = addedToAll(state, more);
      if (!moved) return;
      const { shares } = scoredOf(state);
      scoredOf(moved).shares.forEach((share, k) => expect(share).toBeCloseTo(shares[k] as number, 12));
    }),
  );
});

test('shares add up to 1, none is 0 or all, and none is written so', () => {
  fc.assert(
    fc.property(scores, (state) => {
      const { shares } = scoredOf(state);
      expect(sum(shares)).toBeCloseTo(1, 12);
      for (const share of shares) expect(share > 0 && share < 1).toBe(true);
      const { pDog, pCat, pFish } = live(state);
      for (const text of [pDog, pCat, pFish]) expect(text).not.toMatch(/^(0\.000|1\.000)$/);
    }),
  );
  expect(live({ dog: 10, cat: -5, fish: -5 })).toMatchObject({ pDog: '>0.999', pCat: '<0.001', eDog: '22,026' });
  // 15 below the only one that counts costs 15.
  expect(live({ dog: -5, cat: 10, fish: -5 }).loss).toBe('15.000');
});

test('they have moved together only if their gaps are those of the start', () => {
  expect(scoredOf(start).shift).toBe(0);
  expect(scoredOf({ dog: 4, cat: 3, fish: 2.1 }).shift).toBe(2);
  expect(scoredOf({ dog: -3, cat: -4, fish: -4.9 }).shift).toBe(-5);
  expect(scoredOf({ dog: 4, cat: 3, fish: 2 }).shift).toBe(0);
});

test('the goals: dog and cat alike with the fish behind, and 0.9 from below zero', () => {
  const [alike, below] = widget.goals ?? [];
  expect(alike?.reached({ dog: 1.5, cat: 1.5, fish: 0.1 }, 1)).toBe(true);
  expect(alike?.reached({ dog: 1.5, cat: 1.4, fish: 0.1 }, 1)).toBe(false);
  expect(alike?.reached({ dog: 1.5, cat: 1.5, fish: 1.5 }, 1)).toBe(false);
  // e^2.9 = 18.17 is 0.901 of 20.17; e^2.8 = 16.44 is 0.892 of 18.44.
  expect(below?.reached({ dog: -0.1, cat: -3, fish: -3 }, 1)).toBe(true);
  expect(below?.reached({ dog: -0.1, cat: -2.9, fish: -2.9 }, 1)).toBe(false);
  expect(below?.reached({ dog: 0, cat: -5, fish: -5 }, 1)).toBe(false);
});

test('no button and no chip wins', () => {
  const patches = [
    ...(widget.presets ?? []).map(({ state }) => state),
    ...(widget.actions ?? []).flatMap(({ run }) => run(start) ?? []),
  ];
  for (const patch of patches)
    for (const { reached } of widget.goals ?? []) expect(reached({ ...start, ...patch }, 1)).toBe(false);
});
