import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '~/math/statistics.ts';
import { defaults, fromText } from '~/state/record.ts';
import type { State } from '~/state/field.ts';
import { keepWholes, withPatch } from '~/state/wholes.ts';
import { WORDS } from '~/widgets/next-words.ts';
import { CHIPS, EVEN, fields } from './fields.ts';
import { allOn, betOf, nothing } from './model.ts';
import widget from './widget.tsx';

type Chips = State<typeof fields>;
const start = defaults(fields);
const moved = (state: Chips, patch: Partial<Chips>): Chips => withPatch(fields, state, patch) as Chips;
const countsOf = (state: Chips): number[] => WORDS.map((word) => state[word]);

test('40 chips cost 0.916 and are as unsure as 2.5 words; knowing nothing costs ln 8', () => {
  const bet = betOf(moved(start, { mat: 40 }));
  expect(bet.loss).toBeCloseTo(-Math.log(0.4), 15);
  expect(bet.loss.toFixed(3)).toBe('0.916');
  expect(bet.perplexity).toBeCloseTo(2.5, 12);
  expect(nothing.toFixed(3)).toBe('2.079');
  expect(Math.exp(nothing)).toBeCloseTo(8, 12);
});

test('no chip costs infinity, all cost nothing, and each word has its own bill', () => {
  expect(betOf(allOn('moon') as Chips).loss).toBe(Infinity);
  expect(betOf(allOn('mat') as Chips).loss).toBe(0);
  const { bills, chips } = betOf(start);
  bills.forEach((bill, k) => expect(bill).toBeCloseTo(-Math.log((chips[k] as number) / 100), 12));
});

test('the chips start as even as whole ones can be', () => {
  expect(EVEN).toEqual([13, 13, 13, 13, 12, 12, 12, 12]);
  expect(betOf(start).favourite).toBeUndefined();
  expect(betOf(moved(start, { sofa: 30 }))).toMatchObject({ favourite: 'sofa', best: -Math.log(0.3) });
});

const word = fc.constantFrom(...WORDS);
const count = fc.integer({ min: 0, max: CHIPS });

test('after any moves there are a hundred chips, and none is owed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, count), { minLength: 1, maxLength: 12 }), (moves) => {
      let state: Chips = start;
      for (const [which, to] of moves) {
        state = moved(state, { [which]: to });
        expect(state[which]).toBe(to);
        expect(sum(countsOf(state))).toBe(CHIPS);
        for (const chips of countsOf(state)) expect(Number.isInteger(chips) && chips >= 0).toBe(true);
      }
    }),
  );
});

test('a stack that is dragged anywhere and back gives all the others theirs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, count), { maxLength: 4 }), word, count, (moves, which, to) => {
      const before = moves.reduce((state, [stack, chips]) => moved(state, { [stack]: chips }), start);
      const away = keepWholes(fields, before, { ...before, [which]: to }, [which]);
      expect(keepWholes(fields, before, { ...away, [which]: before[which] }, [which])).toEqual(before);
    }),
  );
});

test('the others give in proportion, and by largest remainders', () => {
  const before: Chips = { ...start, ...allOn('mat'), mat: 40, floor: 40, sofa: 20 };
  expect(moved(before, { mat: 70 })).toMatchObject({ mat: 70, floor: 20, sofa: 10, bed: 0 });
  expect(moved(before, { mat: 71 })).toMatchObject({ mat: 71, floor: 19, sofa: 10, bed: 0 });
  // Nobody else has a proportion: the chips go to all seven alike.
  expect(countsOf(moved({ ...start, ...allOn('moon') }, { moon: 93 }))).toEqual([1, 1, 1, 1, 93, 1, 1, 1]);
});

test('a link names one stack, and the others share the rest; a garbled one is told', () => {
  const { state, problems } = fromText(fields, { mat: '40', done: 'yes' });
  expect(problems).toEqual([]);
  expect(state).toMatchObject({ mat: 40, done: true });
  expect(sum(countsOf(state as Chips))).toBe(CHIPS);
  expect(fromText(fields, { mat: 'forty' }).problems.map(({ field }) => field)).toEqual(['mat']);
});

test('nothing tells the word or its bill before “Done”, wherever the chips are', () => {
  fc.assert(
    fc.property(word, count, (which, to) => {
      const state = moved(start, { [which]: to });
      const { loss, share, perplexity, word: next, inCode } = widget.live(state);
      expect([loss, share, perplexity, next, inCode]).toEqual(['?', '?', '?', '?', 'None']);
      expect(widget.twoForms?.headline(state)).toBe('The cat sat on the\u00a0…');
      expect(widget.describe(state)).not.toMatch(/pay/);
    }),
  );
  expect(widget.describe(start)).not.toContain('mat');
});

test('after it the sentence has chips, bill and unsureness, and words where a number has no end', () => {
  const tell = (patch: Partial<Chips>): string => widget.describe(moved({ ...start, done: true }, patch));
  expect(tell({ mat: 40 })).toBe(
    '40 chips on mat: you pay 0.916. You were as unsure as among 2.5 equally likely words.',
  );
  expect(tell({ mat: 1 })).toContain('1 chip on mat: you pay 4.605. You were as unsure as among 100 ');
  expect(tell({ mat: 99 })).toContain('among 1.01 equally');
  expect(tell({ mat: 0 })).toContain('the bill is infinite');
  expect(tell({ mat: 100 })).toContain('you pay nothing');
});

test('goals want “Done”; 61 chips are enough for the first, 25 are four words', () => {
  const [cheap, four] = widget.goals ?? [];
  const at = (mat: number, done = true): Chips => moved({ ...start, done }, { mat });
  expect(cheap?.reached(at(61), 1)).toBe(true);
  expect(cheap?.reached(at(60), 1)).toBe(false);
  expect(cheap?.reached(at(61, false), 1)).toBe(false);
  expect(four?.reached(at(25), 1)).toBe(true);
  expect(four?.reached(at(26), 1)).toBe(false);
  expect(four?.reached(at(25, false), 1)).toBe(false);
});

test('no button wins: they spread the chips, stake all on the wrong word, or only bring the bill', () => {
  for (const { run } of widget.actions ?? [])
    for (const state of [start, { ...start, done: true }, moved(start, { mat: 60 }), { ...start, ...allOn('moon') }]) {
      const patch = run(state);
      if (patch) for (const { reached } of widget.goals ?? []) expect(reached({ ...state, ...patch }, 1)).toBe(false);
    }
});
