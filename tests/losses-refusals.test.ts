import { expect, test } from 'vitest';
import { binaryCrossEntropy, binaryCrossEntropyWithLogits, hinge, huber, logistic } from '~/losses/index.ts';

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
];
test.each(refused)('refuses %s, with the number', (_name, ask, message) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

test('what is no number stays no number', () => {
  for (const loss of [huber, hinge, logistic, binaryCrossEntropyWithLogits]) {
    expect([loss.value(NaN, 1), loss.gradient(NaN, 1)], loss.id).toEqual([NaN, NaN]);
  }
});
