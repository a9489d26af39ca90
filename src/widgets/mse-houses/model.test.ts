import { expect, test } from 'vitest';
import { doubled, FIRST_GUESSES, largest, modelOf, score, TRUTHS } from './model.ts';
import widget from './widget.tsx';
import { headline, percent, sentence } from './words.ts';

const at = (changes: Readonly<Record<number, number>>) => FIRST_GUESSES.map((guess, i) => changes[i + 1] ?? guess);

test('the five houses of the lesson', () => {
  const start = score(FIRST_GUESSES, 'thousands');
  expect(start.errors).toEqual([-50, 10, -5, -10, 10]);
  expect(start.squares).toEqual([2500, 100, 25, 100, 100]);
  expect(start.total).toBe(2825);
  expect(start.mse).toBe(565);
  expect(start.rmse).toBeCloseTo(23.77, 2);
  expect(start.mae).toBe(17);
  expect(percent(start.shares[0] as number)).toBe('88.5');
});

test('mending four small misses is worth less than mending the big one', () => {
  expect(score(at({ 2: 200, 3: 275, 4: 410, 5: 320 }), 'thousands').mse).toBe(500);
  expect(score(at({ 1: 350 }), 'thousands').mse).toBe(65);
});

test('dollars: MSE × 10⁶, MAE and RMSE × 10³, and the same order of any two sets of guesses', () => {
  const sets = [FIRST_GUESSES, at({ 1: 350 }), at({ 2: 400 }), at({ 1: 345, 4: 500 })];
  for (const guesses of sets) {
    const small = score(guesses, 'thousands');
    const large = score(guesses, 'dollars');
    expect(large.mse / small.mse).toBeCloseTo(1e6, 3);
    expect(large.mae / small.mae).toBeCloseTo(1e3, 6);
    expect(large.rmse / small.rmse).toBeCloseTo(1e3, 6);
  }
  const order = (unit: 'thousands' | 'dollars') =>
    sets
      .map((guesses, i) => [score(guesses, unit).mse, i] as const)
      .sort(([a], [b]) => a - b)
      .map(([, i]) => i);
  expect(order('dollars')).toEqual(order('thousands'));
});

test('a perfect set has no total to share, and blames nobody', () => {
  const perfect = score(TRUTHS, 'thousands');
  expect(perfect.mse).toBe(0);
  expect(perfect.shares).toEqual([0, 0, 0, 0, 0]);
  expect(largest(perfect)).toEqual([]);
});

test('RMSE is never below MAE, and equals it only when all misses are of one size', () => {
  const even = score(
    TRUTHS.map((truth, i) => truth + (i % 2 ? 15 : -15)),
    'thousands',
  );
  expect([even.rmse, even.mae]).toEqual([15, 15]);
  const start = score(FIRST_GUESSES, 'thousands');
  expect(start.rmse).toBeGreaterThan(start.mae);
});

test('who runs up the bill, in words', () => {
  const said = (guesses: readonly number[]): string => headline(modelOf(guesses, 'thousands'));
  expect(said(FIRST_GUESSES)).toBe('House one runs up 88.5% of the bill.');
  expect(said(at({ 1: 350 }))).toBe('Houses 2, 4 and 5 pay most: 30.8% each.');
  expect(said(at({ 2: 200, 3: 275, 4: 410, 5: 320 }))).toBe('House one runs up the whole bill.');
  expect(said(TRUTHS)).toBe('Every house is spot on.');
  const alike = modelOf([365, 185, 290, 425, 305], 'thousands');
  expect(headline(alike)).toContain('Five equal squares');
  expect(sentence({ mse: '225', rmse: '15.00', unit: 'thousand dollars' }, alike)).toContain('their average, too');
});

test('twice the miss is four times the square, as often as the prices allow', () => {
  const bounds = { min: 100, max: 500 };
  const once = doubled(FIRST_GUESSES, bounds) as number[];
  expect(once).toEqual([250, 220, 265, 390, 340]);
  expect(score(once, 'thousands').mse).toBe(4 * 565);
  expect(doubled([100, 200, 275, 410, 320], bounds)).toBeUndefined();
  expect(doubled(TRUTHS, bounds)).toBeUndefined();
});

test('a share is written 100% only by a house that makes all of the total, and 0% only by one that makes none', () => {
  expect(headline(modelOf([100, 200, 275, 410, 325], 'thousands'))).toBe('House one runs up over 99.9% of the bill.');
  expect([percent(1), percent(0), percent(25 / 62525), percent(0.885)]).toEqual(['100.0', '0.0', 'under 0.1', '88.5']);
  expect([percent(0.9994), percent(0.9996), percent(0.0006)]).toEqual(['99.9', 'over 99.9', '0.1']);
});

test('the unit swaps there and back', () => {
  const swap = widget.actions?.[0];
  const start = { guess1: 300, guess2: 210, guess3: 270, guess4: 400, guess5: 330 };
  expect(swap?.run({ ...start, unit: 'thousands' })).toMatchObject({ unit: 'dollars' });
  expect(swap?.run({ ...start, unit: 'dollars' })).toMatchObject({ unit: 'thousands' });
});
