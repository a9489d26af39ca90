import { expect, test } from 'vitest';
import { binaryCrossEntropy, crossEntropy, hinge, huber, notationsOf, squared } from './index.ts';

test('the notations of cross-entropy name each other, and no other loss', () => {
  expect(notationsOf(binaryCrossEntropy).map(({ id }) => id)).toEqual([
    'binary-cross-entropy-with-logits',
    'logistic',
    'cross-entropy',
    'cross-entropy-with-logits',
  ]);
  expect(notationsOf(crossEntropy)).toHaveLength(4);
  expect([squared, huber, hinge].flatMap((loss) => notationsOf(loss))).toEqual([]);
});
