import { expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { absolute, binaryCrossEntropy, crossEntropy, hinge, huber, power, squared } from '~/losses/index.ts';
import type { KinkedLoss } from '~/losses/loss.ts';
import { kinkWords } from './loss-kinks.ts';

test('always, never, or only at one end of a parameter', () => {
  expect(kinkWords(absolute)).toBe('At error 0: the slope jumps there, and this site, like PyTorch and Keras, uses 0.');
  for (const smooth of [squared, huber, binaryCrossEntropy, crossEntropy])
    expect(kinkWords(smooth)).toBe('None: the slope never jumps.');
  expect(kinkWords(power)).toBe('At error 0 when the power is 1: the slope jumps there, and this site uses 0.');
});

test('a kink on the margin, with the slope for either label, and a library that takes another', () => {
  expect(kinkWords(hinge)).toBe(
    'At margin 1: the slope jumps there, and this site uses −1 where the target is +1, and 1 where it is −1. ' +
      'PyTorch uses the same with torch.clamp, and 0 with relu. ' +
      'Keras uses the same with TensorFlow, and half of it with JAX or PyTorch.',
  );
  const half = { ...hinge, gradient: (score: number, target: number) => 0.5 * hinge.gradient(score, target) };
  expect(kinkWords(half)).toContain('uses −0.5 where the target is +1, and 0.5 where it is −1.');
});

test('a kink that its parameter moves stands where the parameter’s usual value puts it', () => {
  const moved = {
    ...power,
    parameters: [
      { name: 'margin', symbol: 'm', default: 1.5, min: 0, max: 3, unit: 'none', drawnAt: 1.5, examples: [1, 2] },
    ],
    kinks: ({ margin = 0 }) => [-margin, margin],
    gradient: () => 0.5,
  } satisfies KinkedLoss;
  expect(kinkWords(moved)).toBe('At error −1.5 and 1.5: the slope jumps there, and this site uses 0.5 and 0.5.');
});

test('no library is said to do as this site does, unless its record says so', () => {
  const told = (atKink: 'as here' | 'no slope' | { uses: string }): string =>
    kinkWords({
      ...absolute,
      about: {
        ...aboutOf(absolute),
        elsewhere: {
          PyTorch: 'no such loss',
          Keras: { name: 'x', atKink },
          'scikit-learn': 'no such loss',
        },
      },
    });
  expect(told('no slope')).toBe('At error 0: the slope jumps there, and this site uses 0.');
  expect(told('as here')).toBe('At error 0: the slope jumps there, and this site, like Keras, uses 0.');
  expect(told({ uses: '−1' })).toBe('At error 0: the slope jumps there, and this site uses 0. Keras uses −1.');
});
