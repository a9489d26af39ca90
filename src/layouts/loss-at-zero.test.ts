import { expect, test } from 'vitest';
import { allLosses, binaryCrossEntropyWithLogits, crossEntropyWithLogits } from '~/losses/index.ts';
import { ofLogits } from './loss-at-zero.ts';

test('the logits’ forms cost a thousand where the probability would cost infinity long before', () => {
  expect(ofLogits(binaryCrossEntropyWithLogits)).toEqual({ cost: 1000, from: 37 });
  expect(ofLogits(crossEntropyWithLogits)).toEqual({ cost: 1000, from: 746 });
});

test('no other loss is said to avoid what it never had', () => {
  const others = allLosses.filter(({ scale }) => scale !== 'logit' && scale !== 'logits');
  expect(others.filter((loss) => ofLogits(loss) !== undefined)).toEqual([]);
  expect(ofLogits({ ...binaryCrossEntropyWithLogits, id: 'other', sameAs: 'other' })).toBeUndefined();
});
