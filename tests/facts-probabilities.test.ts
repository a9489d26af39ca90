import { expect, test } from 'vitest';
import { binaryCrossEntropy, crossEntropy, crossEntropyWithLogits } from '~/losses/index.ts';
import { lossesOf } from '~/losses/set.ts';
import { minimise } from '~/math/minimise.ts';
import { mean, sum } from '~/math/statistics.ts';
import { everyClose, facts } from './reference/facts.ts';

/** Facts about the price of a probability: the ladder of −ln p, bits, accuracy. */
/** Cost of a true class that was given this probability. */
const minusLog = (probability: number): number => crossEntropy.value([probability, 1 - probability], 0);

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
