import { expect, test } from 'vitest';
import { BETS, FIRST, HIDDEN, lossAt, lowestOf, searchOf, type SetName, slopeAt, stepFrom, WEIGHTS } from './model.ts';
import widget from './widget.tsx';

const sets = Object.keys(HIDDEN) as SetName[];

test('the lowest points: the line is hit exactly, the others leave something over', () => {
  expect(sets.map((set) => Number(lowestOf(set).w.toFixed(10)))).toEqual([2, 2.7, 4.4, 1.6]);
  expect(sets.map((set) => lowestOf(set).loss.toFixed(4))).toEqual(['0.0000', '1.6875', '3.0000', '0.2700']);
});

test('no other w is cheaper', () => {
  for (const set of sets)
    for (let w = WEIGHTS.min; w <= WEIGHTS.max; w += 0.05)
      expect(lossAt(set, w)).toBeGreaterThanOrEqual(lowestOf(set).loss - 1e-12);
});

test('by hand: loss 7.5 (w − 2)², slope 15 (w − 2), so the rule goes three tenths of the way that is left', () => {
  expect([lossAt('line', 0), slopeAt('line', 0)]).toEqual([30, -30]);
  expect(slopeAt('line', 1.314)).toBeCloseTo(-10.29, 10);
  expect(stepFrom('line', 0)).toBe(0.6);
  expect(stepFrom('line', 0.6)).toBe(1.02);
  expect(stepFrom('line', 1.02)).toBe(1.314);
  expect(stepFrom('B', 0), 'and on others').toBe(1.32);
});

test('the rule finds the bull with the sixth throw, at 0.847', () => {
  const fifth = [...FIRST, stepFrom('line', 1.314)];
  expect(fifth.at(-1)).toBe(1.52);
  expect(searchOf('line', fifth, 1.52)).toMatchObject({ found: 0, lifted: false, next: 1.664 });
  const { found, lifted, best } = searchOf('line', [...fifth, 1.664], 1.664);
  expect([found, lifted, best.toFixed(3)]).toEqual([6, true, '0.847']);
});

test('two slopes find it with the third: they lie on a line, and it crosses 0 there', () => {
  const first = slopeAt('line', 0);
  const second = slopeAt('line', 3);
  const aim = (-3 * first) / (second - first);
  expect(searchOf('line', [3, aim], aim)).toMatchObject({ found: 3, lifted: true });
});

test('six throws without the bull are the end of it, too', () => {
  expect(searchOf('line', [3, 3, 3, 3], 3).lifted).toBe(false);
  expect(searchOf('line', [3, 3, 3, 3, 3], 3)).toMatchObject({ found: 0, lifted: true, best: 7.5 });
});

test('the dart stands where it was thrown last until it is aimed elsewhere', () => {
  expect(searchOf('line', FIRST, 1.31)).toMatchObject({ aimed: false, at: { w: 1.314 } });
  expect(searchOf('line', FIRST, 1.32)).toMatchObject({ aimed: true, at: { w: 1.32 } });
});

test('all that was thrown is in the picture, and losses on the right stay below the headline', () => {
  for (const set of sets)
    for (const furthest of [0, 1.3, 3, 3.1, 6]) {
      const { reach, top } = searchOf(set, [furthest], furthest).view;
      expect(reach).toBeGreaterThanOrEqual(furthest);
      expect(lossAt(set, 0)).toBeLessThan(top);
      expect(lossAt(set, reach)).toBeLessThan(0.55 * top);
    }
  expect(searchOf('B', [], 0).view.reach, 'where the bull lies beyond the near part').toBe(6);
});

test('the three bets: only the right one is where the rule throws', () => {
  expect(BETS.map((w) => w.toFixed(3))).toEqual(['1.520', '1.608', '1.734']);
});

test('a throw near the bull is close enough, and only one on it is the bull', () => {
  const tell = (tries: number[]) => widget.describe({ set: 'line', slopes: true, tries, w: tries.at(-1) ?? 0 });
  expect(tell([0.6, 1.02, 1.314, 1.52, 1.664])).toBe(
    'Throw 6 costs 0.847: close enough. The lowest loss, 0, is at w = 2.',
  );
  expect(tell([3, 2])).toContain('Throw 3 costs 0: that’s the bull.');
});
