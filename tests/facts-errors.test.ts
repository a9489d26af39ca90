import { expect, test } from 'vitest';
import { absolute, huber, squared } from '~/losses/index.ts';
import { lossesOf, meanLoss, singleGuessLoss } from '~/losses/set.ts';
import { minimise } from '~/math/minimise.ts';
import { mean, median, medianInterval, sum } from '~/math/statistics.ts';
import { everyClose, facts } from './reference/facts.ts';

/** Facts about errors of a number: squared, absolute, Huber; the mean and the median. */
const zeros = (errors: readonly number[]): number[] => errors.map(() => 0);
const mse = (errors: readonly number[]): number => meanLoss(squared, errors, zeros(errors));
const mae = (errors: readonly number[]): number => meanLoss(absolute, errors, zeros(errors));

test('errors of +3 and −3 cancel in the mean and in nothing else', () => {
  const {
    given: { errors },
    values,
  } = facts.errors_plus_minus_3;
  expect(mean(errors)).toBe(values.mean_error);
  expect(mse(errors)).toBe(values.mse);
  expect(mae(errors)).toBe(values.mae);
  expect(Math.sqrt(mse(errors))).toBe(values.rmse);
  expect(sum(lossesOf(squared, errors, zeros(errors)))).toBe(values.sum_of_squares);
  expect(sum(lossesOf(absolute, errors, zeros(errors)))).toBe(values.sum_of_absolutes);
});

test.each(Object.entries(facts.same_mae_different_mse.values))('%s', (name, values) => {
  const errors = name.replace('errors_', '').split('_').map(Number);
  expect({ mse: mse(errors), mae: mae(errors) }).toEqual(values);
});

test('the cost and the slope of errors from 1 to 20', () => {
  const { values } = facts.cost_of_errors_1_to_20;
  expect(values.error.map((error) => squared.value(error, 0))).toEqual(values.squared);
  expect(values.error.map((error) => absolute.value(error, 0))).toEqual(values.absolute);
  expect(values.error.map((error) => squared.gradient(error, 0))).toEqual(values.gradient_squared);
  expect(values.error.map((error) => absolute.gradient(error, 0))).toEqual(values.gradient_absolute);
  expect(values.error.map((error) => squared.value(error, 0) / 2)).toEqual(values.half_squared);
});

test('one house: $300,000 for $350,000', () => {
  const {
    given: { prediction, truth },
    values,
  } = facts.house_price_single;
  expect(prediction - truth).toBe(values.error);
  expect(absolute.value(prediction, truth)).toBe(values.absolute_error);
  expect(squared.value(prediction, truth)).toBe(values.squared_error);
});

test('$1,000 against $200,000: 200 times the error, 40,000 times the square', () => {
  const {
    given: { errors },
    values,
  } = facts.house_price_two_errors;
  const squares = lossesOf(squared, errors, zeros(errors));
  const costs = lossesOf(absolute, errors, zeros(errors));
  expect(squares).toEqual(values.squared);
  expect((squares[1] ?? 0) / (squares[0] ?? 1)).toBe(values.squared_ratio);
  expect((costs[1] ?? 0) / (costs[0] ?? 1)).toBe(values.absolute_ratio);
  expect(mse(errors)).toBe(values.mse);
  expect(mae(errors)).toBe(values.mae);
  expect(Math.sqrt(mse(errors))).toBeCloseTo(values.rmse, 8);
  expect((squares[1] ?? 0) / sum(squares)).toBeCloseTo(values.share_of_the_large_error_in_mse, 14);
  expect((costs[1] ?? 0) / sum(costs)).toBeCloseTo(values.share_of_the_large_error_in_mae, 14);
});

const guesses = [
  facts.mean_versus_median_1_2_3_4_100,
  facts.mean_versus_median_house_prices_thousands,
  facts.mean_versus_median_without_outlier_1_2_3_4_5,
];
test.each(guesses.map((fact) => [fact.statement, fact] as const))('%s', (_statement, { given: { data }, values }) => {
  expect(mean(data)).toBe(values.mean);
  expect(median(data)).toBe(values.median);
  expect(singleGuessLoss(squared, values.mean, data)).toBeCloseTo(values.at_mean.mse, 8);
  expect(singleGuessLoss(absolute, values.mean, data)).toBeCloseTo(values.at_mean.mae, 10);
  expect(singleGuessLoss(squared, values.median, data)).toBeCloseTo(values.at_median.mse, 8);
  expect(singleGuessLoss(absolute, values.median, data)).toBeCloseTo(values.at_median.mae, 10);
  const low = Math.min(...data);
  const high = Math.max(...data);
  expect(minimise((guess) => singleGuessLoss(squared, guess, data), low, high)).toBeCloseTo(values.mean, 4);
  expect(minimise((guess) => singleGuessLoss(absolute, guess, data), low, high)).toBeCloseTo(values.median, 6);
});

test('of an even count every number between the middle two is a median, and costs the same', () => {
  const {
    given: { data },
    values,
  } = facts.median_not_unique;
  expect(medianInterval(data)).toEqual([2, 3]);
  for (const [guess, cost] of Object.entries(values.mae_at))
    expect(singleGuessLoss(absolute, Number(guess), data), guess).toBe(cost);
});

test('Huber loss, and smooth L1 as Huber over delta', () => {
  const {
    given: { deltas },
    values,
  } = facts.huber_versus_smooth_l1;
  for (const delta of deltas) {
    const cost = values.error.map((error) => huber.value(error, 0, { delta }));
    everyClose(cost, values[`huber_${delta}` as 'huber_1']);
    everyClose(
      cost.map((one) => one / delta),
      values[`smooth_l1_${delta}` as 'smooth_l1_1'],
    );
  }
  const { error: errors, huber_1: costs, gradient_huber_1: slopes } = facts.cost_of_errors_1_to_20.values;
  everyClose(
    errors.map((error) => huber.value(error, 0)),
    costs,
  );
  everyClose(
    errors.map((error) => huber.gradient(error, 0)),
    slopes,
  );
});
