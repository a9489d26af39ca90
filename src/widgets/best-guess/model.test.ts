import { describe, expect, test } from 'vitest';
import { absolute } from '~/losses/index.ts';
import { singleGuessLoss, singleGuessSlope } from '~/losses/set.ts';
import { balanceAt, downhill, heights, priceOf, pulled, standing, timesOf, valley } from './model.ts';
import { defaults } from '~/state/record.ts';
import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import widget from './widget.tsx';

const five = timesOf(120, false);
const four = timesOf(120, true);
const everyGuess = Array.from({ length: 271 }, (_, i) => (180 + i) / 10);

describe('the five deliveries', () => {
  test('the average is 42.8 and costs 30.88; the best guess is 25 and costs 21.0', () => {
    expect(priceOf(42.8, five).average).toBeCloseTo(42.8, 12);
    expect(priceOf(42.8, five).cost).toBeCloseTo(30.88, 12);
    expect(priceOf(25, five)).toMatchObject({ low: 25, high: 25, cost: 21, standing: 'best' });
    for (const guess of everyGuess) expect(singleGuessLoss(absolute, guess, five)).toBeGreaterThanOrEqual(21);
  });
  test('slope −0.2 at 23, +0.2 at 26', () => {
    expect(balanceAt(23, five)).toEqual({ left: 2, on: 0, right: 3, before: -0.2, after: -0.2 });
    expect(balanceAt(26, five)).toEqual({ left: 3, on: 0, right: 2, before: 0.2, after: 0.2 });
    expect(standing(balanceAt(23, five))).toBe('go-right');
    expect(standing(balanceAt(26, five))).toBe('go-left');
  });
  test('a kink on a delivery: −0.2 before 25 and +0.2 after; −0.6 and −0.2 round 22', () => {
    expect(balanceAt(25, five)).toMatchObject({ left: 2, on: 1, right: 2, before: -0.2, after: 0.2 });
    expect(balanceAt(22, five)).toMatchObject({ before: -0.6, after: -0.2 });
  });
  test('counting heads is the slope of the loss, off the kinks', () => {
    for (const times of [five, four, timesOf(21, false)]) {
      for (const guess of everyGuess.map((value) => value + 0.05)) {
        expect(balanceAt(guess, times).after).toBeCloseTo(singleGuessSlope(absolute, guess, times), 12);
        expect(
          (singleGuessLoss(absolute, guess + 0.01, times) - singleGuessLoss(absolute, guess - 0.01, times)) / 0.02,
        ).toBeCloseTo(balanceAt(guess, times).after, 9);
      }
    }
  });
});

test('120 or 500: the best guess does not move at all', () => {
  for (const last of [28, 120, 321, 500])
    expect(priceOf(30, timesOf(last, false))).toMatchObject({ low: 25, high: 25 });
  expect(priceOf(25, timesOf(500, false)).cost).toBe(97);
  expect(priceOf(25, timesOf(500, false)).average).toBeCloseTo(118.8, 12);
});

test('it moves only when the last delivery changes sides', () => {
  expect(priceOf(22, timesOf(18, false))).toMatchObject({ low: 22, standing: 'best' });
  expect(priceOf(24, timesOf(24, false))).toMatchObject({ low: 24, standing: 'best' });
  expect(priceOf(25, timesOf(25, false))).toMatchObject({ low: 25, standing: 'best', balance: { on: 2 } });
});

test('without it every guess from 22 to 25 costs 2.5', () => {
  for (const guess of [22, 22.1, 23.5, 24.9, 25]) {
    expect(priceOf(guess, four).cost).toBeCloseTo(2.5, 12);
    expect(priceOf(guess, four).standing).toBe('floor');
  }
  expect(priceOf(21.9, four).cost).toBeGreaterThan(2.5);
  expect(priceOf(25.1, four).cost).toBeGreaterThan(2.5);
});

test('the valley is drawn by its corners, inside its heights', () => {
  expect(valley(five).map(([guess]) => guess)).toEqual([16, 20, 22, 25, 27, 46]);
  for (const times of [five, four, timesOf(18, false), timesOf(500, false)]) {
    const [low, high] = heights(times);
    for (const guess of everyGuess) {
      const cost = singleGuessLoss(absolute, guess, times);
      expect(cost).toBeGreaterThan(low);
      expect(cost).toBeLessThan(high);
    }
  }
});

test('rolling ends on the near end of the floor', () => {
  expect(downhill(42.8, five)).toBe(25);
  expect(downhill(30, four)).toBe(25);
  expect(downhill(18, four)).toBe(22);
  expect(downhill(23, four)).toBeUndefined();
});

test('a dragged guess lands on a delivery that is close', () => {
  expect(pulled(24.8, FIRST_FOUR)).toBe(25);
  expect(pulled(24.5, FIRST_FOUR)).toBe(24.5);
});

test('goals are open at the start and can be reached', () => {
  const start = defaults(widget.fields);
  const [floor, twentyTwo] = widget.goals ?? [];
  for (const goal of widget.goals ?? []) expect(goal.reached(start, 0)).toBe(false);
  expect(floor?.reached({ ...start, guess: 24, without: true }, 2)).toBe(true);
  expect(floor?.reached({ ...start, guess: 22, without: true }, 2)).toBe(false);
  expect(twentyTwo?.reached({ ...start, guess: 22, last: 20 }, 2)).toBe(true);
  expect(twentyTwo?.reached({ ...start, guess: 22 }, 2)).toBe(false);
});

test('sentences and numbers follow the state', () => {
  const at = (state: object) => ({ ...defaults(widget.fields), ...state });
  expect(widget.describe(at({}))).toBe(
    '4 deliveries are left of the guess and 1 right of it. At 42.8 the MAE is 30.88, and moving left lowers it by 0.6 a minute.',
  );
  expect(widget.describe(at({ guess: 25 }))).toContain('Nothing beats 25: the MAE is 21.00');
  expect(widget.describe(at({ guess: 23.5, without: true }))).toContain(
    'every guess from 22 to 25 costs the same 2.50',
  );
  expect(widget.live(at({}))).toMatchObject({
    costs: '22.8 + 20.8 + 17.8 + 15.8 + 77.2',
    slope: '+0.6',
    slopeWorking: '(4 − 1) / 5 = +0.6',
  });
  expect(widget.live(at({ guess: 25 }))).toMatchObject({ slope: '−0.2 | +0.2', mae: '21.00' });
});

test('any of the five can be moved: only the middle one takes the best guess along', () => {
  const best = (state: object) => widget.live({ ...defaults(widget.fields), ...state }).best;
  expect(best({})).toBe('25');
  expect(best({ first: 24 })).toBe('25');
  expect(best({ third: 26 })).toBe('26');
  expect(best({ fourth: 23 })).toBe('23');
  expect(best({ first: 30, second: 31 })).toBe('30');
});

test('the wager is open only while its answer is right', () => {
  const asked = (state: object) => widget.twoForms?.wager?.asked?.({ ...defaults(widget.fields), ...state });
  expect(asked({})).toBe(true);
  expect(asked({ last: 500 })).toBe(true);
  expect(asked({ last: 20 })).toBe(false);
  expect(asked({ third: 26 })).toBe(false);
  expect(asked({ without: true })).toBe(false);
});
