import { expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  crossEntropyWithLogits,
  focal,
  hinge,
  logistic,
  squared,
  type AnyLoss,
} from '~/losses/index.ts';
import { sigmoid } from '~/math/logarithm.ts';
import { softmax } from '~/math/softmax.ts';
import { everyClose, facts } from './reference/facts.ts';

/** Facts about logits and scores: softmax, sigmoid, margins, and where 64-bit numbers end. */
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

test('what a probability of 0 costs elsewhere, as the pages of the losses say', () => {
  const {
    values: { caps_on_a_certain_wrong_answer: caps, ...limits },
  } = facts.float64_limits;
  const said = (loss: AnyLoss): Record<string, number> =>
    Object.fromEntries((aboutOf(loss).atZero ?? []).map(({ library, cost }) => [library, cost]));
  const keras = Number(caps['Keras (clip 1e-7)'].toFixed(3));
  const scikit = Number(caps['sklearn 1.2 log_loss (clip 2.2e-16)'].toFixed(3));
  expect(said(binaryCrossEntropy)).toEqual({ PyTorch: caps['torch BCELoss'], Keras: keras, 'scikit-learn': scikit });
  expect(said(crossEntropy)).toEqual({ PyTorch: Infinity, Keras: keras, 'scikit-learn': scikit });
  // Of no, what is left of 1 after it was brought to 1 − 10⁻⁷: Keras counts in 32 bits, where that is 1.19 · 10⁻⁷.
  const ofNo = (-Math.log(1 - Math.fround(1 - 1e-7))).toFixed(3);
  for (const loss of [binaryCrossEntropy, focal])
    expect(aboutOf(loss).atZero?.find(({ library }) => library === 'Keras')?.how).toContain(
      `(a 0 for no costs ${ofNo})`,
    );
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
