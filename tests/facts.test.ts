import { expect, test } from 'vitest';
import {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  crossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  squared,
} from '~/losses/index.ts';
import { lossesOf, meanLoss, singleGuessLoss } from '~/losses/set.ts';
import { sigmoid } from '~/math/logarithm.ts';
import { minimise } from '~/math/minimise.ts';
import { softmax } from '~/math/softmax.ts';
import { mean, median, medianInterval, sum } from '~/math/statistics.ts';
import reference from './reference/facts.json';

/** The facts behind the prose of the lessons, computed by scikit-learn, PyTorch and SciPy, against our own arithmetic. */
const { facts } = reference;
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

/** Cost of a true class that was given this probability. */
const minusLog = (probability: number): number => crossEntropy.value([probability, 1 - probability], 0);
const everyClose = (got: readonly number[], want: readonly number[]): void => {
  expect(got).toHaveLength(want.length);
  got.forEach((one, i) => expect(one).toBeCloseTo(want[i] as number, 12));
};

test('dog 70 %, cat 20 %, fish 10 %: 0.357, 1.609 or 2.303, in nats and in bits', () => {
  const {
    given: { prediction },
    values,
  } = facts.dog_cat_fish;
  const shares = Object.values(prediction);
  const truths = [values.truth_dog, values.truth_cat, values.truth_fish];
  everyClose(
    shares.map((_, k) => crossEntropy.value(shares, k)),
    truths.map(({ nats }) => nats),
  );
  everyClose(
    shares.map((_, k) => crossEntropy.value(shares, k) / Math.LN2),
    truths.map(({ bits }) => bits),
  );
  expect(crossEntropy.value(shares, shares)).toBeCloseTo(values.entropy_of_the_prediction.nats, 12);
  expect(truths.map(({ nats }) => nats.toFixed(3))).toEqual(['0.357', '1.609', '2.303']);
});

test('right at 34 % costs more than wrong at 47 %', () => {
  expect(crossEntropy.value([0.34, 0.33, 0.33], 0).toFixed(3)).toBe('1.079');
  expect(crossEntropy.value([0.47, 0.48, 0.05], 0).toFixed(3)).toBe('0.755');
});

test('the ladder of −ln p: its rungs, its slopes, its bits, and equal steps for equal ratios', () => {
  const { values } = facts.minus_log_p;
  everyClose(values.p.map(minusLog), values.nats);
  everyClose(
    values.p.map((probability) => minusLog(probability) / Math.LN2),
    values.bits,
  );
  values.slope.forEach((slope, i) =>
    expect(binaryCrossEntropy.gradient(values.p[i] as number, 1)).toBeCloseTo(slope, 9),
  );
  expect(minusLog(0.01) / minusLog(0.99)).toBeCloseTo(values['ratio_0.01_to_0.99'], 9);
  expect(minusLog(0.1) / minusLog(0.9)).toBeCloseTo(values['ratio_0.1_to_0.9'], 10);
  for (const probability of values.p)
    expect(minusLog(probability / 2) - minusLog(probability)).toBeCloseTo(Math.LN2, 12);
});

test('knowing nothing about K classes costs ln K', () => {
  const { nats, bits } = facts.uniform_guess_baseline.values;
  for (const [classes, cost] of Object.entries(nats)) {
    const even = Array.from({ length: Number(classes) }, () => 1 / Number(classes));
    expect(crossEntropy.value(even, 0)).toBeCloseTo(cost, 12);
    expect(crossEntropyWithLogits.value(even, 1)).toBeCloseTo(cost, 12);
    expect(cost / Math.LN2).toBeCloseTo(bits[classes as keyof typeof bits], 12);
  }
});

test('nats, bits and equally likely choices', () => {
  const { values } = facts.nats_and_bits;
  const { values: choices } = facts.perplexity;
  expect([1 / Math.LN2, Math.LN2]).toEqual([values.bits_per_nat, values.nats_per_bit]);
  expect(Math.exp(minusLog(0.1))).toBeCloseTo(choices.of_ln_10_nats, 12);
});

test('90 % sure: 0.105 if right, 2.303 if wrong', () => {
  const { values } = facts.bce_confident_right_and_wrong;
  expect(binaryCrossEntropy.value(0.9, 1)).toBeCloseTo(values['p_0.9_label_1'], 13);
  expect(binaryCrossEntropy.value(0.9, 0)).toBeCloseTo(values['p_0.9_label_0'], 13);
  expect(binaryCrossEntropy.value(0.9, 0) / binaryCrossEntropy.value(0.9, 1)).toBeCloseTo(values.ratio, 10);
});

const {
  ratio_B_to_A: ratio,
  ratio_B_to_A_mixed: ratioOfMixed,
  ...models
} = facts.same_accuracy_different_cross_entropy.values;
const costsOf = ({ probability_of_class_1: probabilities, labels }: typeof models.A): number[] =>
  lossesOf(binaryCrossEntropy, probabilities, labels);

test.each(Object.entries(models))('100 predictions, 90 right, model %s', (_name, model) => {
  const costs = costsOf(model);
  expect(mean(costs)).toBeCloseTo(model.mean_cross_entropy_nats, 12);
  expect(
    mean(model.probability_of_class_1.map((probability, i) => Number(probability > 0.5 === (model.labels[i] === 1)))),
  ).toBe(model.accuracy);
  const wrong = costs.filter((cost) => cost > Math.LN2);
  expect(wrong).toHaveLength(10);
  expect(sum(wrong) / sum(costs)).toBeCloseTo(model.share_of_loss_from_the_10_wrong, 12);
});

test('the same accuracy at four times the cost', () => {
  expect(mean(costsOf(models.B)) / mean(costsOf(models.A))).toBeCloseTo(ratio, 11);
  expect(mean(costsOf(models.B_mixed)) / mean(costsOf(models.A_mixed))).toBeCloseTo(ratioOfMixed, 11);
});

test('one yes in a hundred: the best constant probability', () => {
  const { values } = facts.imbalance;
  const at = (probability: number): number =>
    (binaryCrossEntropy.value(probability, 1) + 99 * binaryCrossEntropy.value(probability, 0)) / 100;
  everyClose(
    [at(0.01), at(0.5), at(0.001)],
    [values['cross_entropy_at_p_0.01'], values['cross_entropy_at_p_0.5'], values['cross_entropy_at_p_0.001']],
  );
  expect(minimise(at, 0.0001, 0.9)).toBeCloseTo(0.01, 6);
});

test('scores 2, 1 and 0.1, and softmax applied twice', () => {
  const {
    given: { logits },
    values,
  } = facts.softmax_example;
  everyClose(softmax(logits), values.softmax);
  everyClose(
    logits.map((_, k) => crossEntropyWithLogits.value(logits, k)),
    values.cross_entropy,
  );
  everyClose(crossEntropyWithLogits.gradient(logits, 0), values.gradient_if_first_is_true);
  everyClose(softmax([1000, 1001, 1002]), values.softmax_of_1000_1001_1002_equals_that_of_0_1_2);
  everyClose(softmax(softmax(logits)), values.softmax_twice);
  const certain = Array.from({ length: 10 }, (_, k) => Number(k === 0));
  expect(crossEntropyWithLogits.value(certain, 0)).toBeCloseTo(
    values.softmax_twice_best_possible_10_classes.cross_entropy,
    12,
  );
});

test('the sigmoid, and the most wrong example that squared error teaches least', () => {
  const { values: table } = facts.sigmoid_table;
  const { values } = facts.why_not_mse_for_classification;
  everyClose(table.x.map(sigmoid), table.sigmoid);
  everyClose(
    table.x.map((x) => binaryCrossEntropyWithLogits.value(x, 1)),
    table.bce_if_label_1,
  );
  everyClose(
    values.logit.map((logit) => binaryCrossEntropyWithLogits.gradient(logit, 1)),
    values.gradient_of_cross_entropy,
  );
  everyClose(
    values.logit.map((logit) => squared.gradient(sigmoid(logit), 1) * sigmoid(logit) * sigmoid(-logit)),
    values.gradient_of_squared_error,
  );
});

test('hinge and logistic loss over the margin', () => {
  const { values } = facts.hinge_for_margins;
  everyClose(
    values.margin.map((margin) => hinge.value(margin, 1)),
    values.hinge,
  );
  everyClose(
    values.margin.map((margin) => hinge.value(-margin, -1)),
    values.hinge,
  );
  everyClose(
    values.margin.map((margin) => logistic.value(margin, 1)),
    values.logistic_nats,
  );
  everyClose(
    values.margin.map((margin) => logistic.value(margin, 1) / Math.LN2),
    values.logistic_bits,
  );
  everyClose(
    values.margin.map((margin) => logistic.gradient(margin, 1)),
    values.logistic_slope,
  );
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

test('what a probability of 0 costs elsewhere, as the pages of the losses say', () => {
  const {
    values: { caps_on_a_certain_wrong_answer: caps, ...limits },
  } = facts.float64_limits;
  const said = (loss: { atZero?: readonly { library: string; cost: number }[] }): Record<string, number> =>
    Object.fromEntries((loss.atZero ?? []).map(({ library, cost }) => [library, cost]));
  const keras = Number(caps['Keras (clip 1e-7)'].toFixed(3));
  const scikit = Number(caps['sklearn 1.2 log_loss (clip 2.2e-16)'].toFixed(3));
  expect(said(binaryCrossEntropy)).toEqual({ PyTorch: caps['torch BCELoss'], Keras: keras, 'scikit-learn': scikit });
  expect(said(crossEntropy)).toEqual({ PyTorch: Infinity, Keras: keras, 'scikit-learn': scikit });
  const surest = limits.smallest_whole_logit_whose_sigmoid_is_exactly_1_in_float64;
  expect(binaryCrossEntropy.value(sigmoid(surest), 0)).toBe(Infinity);
  expect(binaryCrossEntropyWithLogits.value(surest, 0)).toBe(surest);
  expect(sigmoid(surest - 1)).toBeLessThan(1);
  expect(crossEntropy.value(softmax([746, 0, 0]), 1)).toBe(Infinity);
  expect(crossEntropy.value(softmax([745, 0, 0]), 1)).toBeLessThan(Infinity);
  expect([crossEntropyWithLogits.value([1000, 0, 0], 1), binaryCrossEntropyWithLogits.value(1000, 0)]).toEqual([
    1000, 1000,
  ]);
});
