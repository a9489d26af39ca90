import { expect, test } from 'vitest';
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  epsilonInsensitive,
  focal,
  focalWithLogits,
  gaussian,
  hinge,
  huber,
  logCosh,
  logistic,
  poisson,
  quantile,
  smoothL1,
  squaredHinge,
  weightedBinaryCrossEntropy,
} from '~/losses/index.ts';

const refused: readonly (readonly [string, () => number, RegExp])[] = [
  [
    'a probability above 1',
    () => binaryCrossEntropy.value(1.2, 1),
    /^A predicted probability is from 0 to 1, not 1\.2\. Raw scores/,
  ],
  ['a probability below 0', () => binaryCrossEntropy.gradient(-0.1, 1), /not -0\.1/],
  ['a probability that is no number', () => binaryCrossEntropy.value(NaN, 1), /not NaN/],
  [
    'a target of −1 where 0 is meant',
    () => binaryCrossEntropyWithLogits.value(2, -1),
    /^A target here is from 0 to 1, not -1\. Labels −1 and \+1/,
  ],
  ['a target of 2', () => binaryCrossEntropyWithLogits.gradient(2, 2), /not 2\.$/],
  [
    'a label of 0 where −1 is meant',
    () => hinge.value(0.3, 0),
    /^A target here is −1 or \+1, not 0\. Labels 0 and 1 become/,
  ],
  ['half a label', () => hinge.gradient(0.3, 0.5), /not 0\.5\.$/],
  ['a label of 0 to the logistic loss', () => logistic.value(0.3, 0), /not 0/],
  ['a label that is no number', () => logistic.gradient(0.3, NaN), /not NaN/],
  ['a delta of 0', () => huber.value(1, 0, { delta: 0 }), /^The delta of the Huber loss is above 0, not 0\.$/],
  ['a delta below 0', () => huber.gradient(1, 0, { delta: -1 }), /not -1/],
  ['a delta that is no number', () => huber.value(1, 0, { delta: NaN }), /not NaN/],
  [
    'a beta below 0',
    () => smoothL1.value(1, 0, { beta: -1 }),
    /^The beta of the smooth L1 loss is 0 or above, not -1\.$/,
  ],
  ['a quantile above 1', () => quantile.value(1, 0, { quantile: 90 }), /^A quantile is from 0 to 1, not 90\.$/],
  ['a quantile that is no number', () => quantile.gradient(1, 0, { quantile: NaN }), /not NaN/],
  ['an epsilon below 0', () => epsilonInsensitive.gradient(1, 0, { epsilon: -0.1 }), /is 0 or above, not -0\.1\.$/],
  ['a label of 0 to the squared hinge loss', () => squaredHinge.value(0.3, 0), /^A target here is −1 or \+1, not 0/],
  ['a logit to the focal loss of probabilities', () => focal.value(2.5, 1), /not 2\.5\. Raw scores \(logits\) belong/],
  [
    'a gamma below 0',
    () => focal.gradient(0.5, 1, { gamma: -1 }),
    /^The gamma of the focal loss is 0 or above, not -1\.$/,
  ],
  ['an endless gamma', () => focalWithLogits.value(0, 1, { gamma: Infinity }), /not Infinity/],
  ['a label of −1 to the focal loss', () => focalWithLogits.value(0, -1), /Labels −1 and \+1 belong/],
  ['a rate below 0', () => poisson.value(-1, 2), /^A predicted rate is 0 or above, not -1\.$/],
  ['a count that is no number', () => poisson.gradient(1, NaN), /^A count is 0 or above, not NaN\.$/],
  ['no spread', () => gaussian.value(1, 2, { spread: 0 }), /^A spread is above 0, not 0\.$/],
  [
    'a weight below 0',
    () => weightedBinaryCrossEntropy.value(0, 1, { weight: -2 }),
    /^The weight of yes is 0 or above, not -2\.$/,
  ],
];
test.each(refused)('refuses %s, with the number', (_name, ask, message) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

test('what is no number stays no number', () => {
  for (const loss of [
    huber,
    smoothL1,
    quantile,
    epsilonInsensitive,
    logCosh,
    hinge,
    squaredHinge,
    logistic,
    binaryCrossEntropyWithLogits,
    focalWithLogits,
    weightedBinaryCrossEntropy,
  ]) {
    expect([loss.value(NaN, 1), loss.gradient(NaN, 1)], loss.id).toEqual([NaN, NaN]);
  }
});
