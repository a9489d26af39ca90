import { expect, test } from 'vitest';
import { mean } from '~/math/statistics.ts';
import { bestClassGuess, bestGuessOf } from './best-guess.ts';
import { drawnParameters, usualParameters } from './loss.ts';
import { meanLoss } from './set.ts';
import {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  classLosses,
  crossEntropy,
  hinge,
  huber,
  logistic,
  power,
  squared,
} from './index.ts';

/** Minutes, four of them close together; three times yes and twice no; classes, counted from 0. */
const DELIVERIES = [20, 22, 25, 27, 120];
const ANSWERS = [1, 1, 1, 0, 0];
const PHOTOS = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2];

const guessOf = (...[loss, targets, parameters]: Parameters<typeof bestGuessOf>): number =>
  bestGuessOf(loss, targets, parameters).guess[0] ?? NaN;
const signs = ANSWERS.map((answer) => 2 * answer - 1);

test('squares stand at the mean, absolute values at the median', () => {
  expect(guessOf(squared, DELIVERIES)).toBeCloseTo(42.8, 5);
  expect(guessOf(absolute, DELIVERIES)).toBeCloseTo(25, 6);
  expect(bestGuessOf(absolute, DELIVERIES).cost).toBeCloseTo(21, 6);
  expect(bestGuessOf(squared, DELIVERIES).cost).toBeCloseTo(mean(DELIVERIES.map((time) => (time - 42.8) ** 2)), 6);
});

test('the power leads from one to the other and on towards the middle of the extremes', () => {
  const at = [1, 2, 3, 4, 8, 16].map((p) => guessOf(power, DELIVERIES, { power: p }));
  expect(at[0]).toBeCloseTo(25, 6);
  expect(at[1]).toBeCloseTo(42.8, 5);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(at.at(-1)).toBeLessThan(70);
  expect(at.at(-1)).toBeGreaterThan(65);
});

test('Huber stands at the median for a small delta, at the mean for a large one, and not always between', () => {
  expect(guessOf(huber, DELIVERIES, { delta: 1 })).toBeCloseTo(25, 6);
  // Four errors within delta and one held at 5: 4g = 94 + 5. That is below the median, and the mean is above it.
  expect(guessOf(huber, DELIVERIES, { delta: 5 })).toBeCloseTo(24.75, 6);
  // Four errors within delta and one held at 10: 4g = 94 + 10.
  expect(guessOf(huber, DELIVERIES, { delta: 10 })).toBeCloseTo(26, 6);
  expect(guessOf(huber, DELIVERIES, { delta: 100 })).toBeCloseTo(42.8, 5);
});

test('cross-entropy stands at the share of yes, whatever it is written in', () => {
  expect(guessOf(binaryCrossEntropy, ANSWERS)).toBeCloseTo(0.6, 6);
  expect(guessOf(binaryCrossEntropyWithLogits, ANSWERS)).toBeCloseTo(Math.log(3 / 2), 6);
  expect(guessOf(logistic, signs)).toBeCloseTo(Math.log(3 / 2), 6);
  const costs = [
    bestGuessOf(binaryCrossEntropy, ANSWERS),
    bestGuessOf(binaryCrossEntropyWithLogits, ANSWERS),
    bestGuessOf(logistic, signs),
  ].map(({ cost }) => cost);
  for (const cost of costs) expect(cost).toBeCloseTo(-(0.6 * Math.log(0.6) + 0.4 * Math.log(0.4)), 9);
});

test('the hinge stands at the margin of the more frequent class', () => {
  expect(guessOf(hinge, signs)).toBeCloseTo(1, 6);
  expect(
    guessOf(
      hinge,
      signs.map((sign) => -sign),
    ),
  ).toBeCloseTo(-1, 6);
  expect(bestGuessOf(hinge, signs).cost).toBeCloseTo(0.8, 6);
});

test('over classes nothing near the shares is cheaper', () => {
  expect(bestClassGuess(crossEntropy, PHOTOS).guess).toEqual([0.5, 0.3, 0.2]);
  const variants = classLosses.flatMap((loss) =>
    [usualParameters(loss), drawnParameters(loss)].map((parameters) => ({ loss, parameters })),
  );
  for (const { loss, parameters } of variants) {
    const { guess, cost } = bestClassGuess(loss, PHOTOS, parameters);
    for (const from of [0, 1, 2]) {
      for (const to of [0, 1, 2].filter((k) => k !== from)) {
        for (const step of [0.1, 0.01]) {
          const near = guess.map((value, k) => value + (k === to ? step : 0) - (k === from ? step : 0));
          expect(
            meanLoss(
              loss,
              PHOTOS.map(() => near),
              PHOTOS,
              parameters,
            ),
            `${loss.id} ${near.join(' ')}`,
          ).toBeGreaterThan(cost);
        }
      }
    }
  }
});
