import { weighted } from '~/math/logarithm.ts';
import { requireProbability, requireTargetProbability } from './checks.ts';
import type { SmoothLoss } from './loss.ts';

/**
 * −(t ln p + (1 − t) ln(1 − p)) in nats: p, the prediction, is the probability of “yes”; t, the target, is 1 for yes and 0 for no, or
 * a probability itself. Either outside [0, 1] throws RangeError. ln(1 − p) goes through log1p, exact for small p.
 *
 * Exact at the ends: 0 · ln 0 = 0, and a probability of 0 for what happens costs Infinity, with slope −Infinity. Libraries give a number
 * instead (`atZero`). PyTorch’s BCELoss holds each logarithm at −100 and divides its gradient by max(p(1 − p), 1e-12):
 * −1e12 at p = 0, and 0 for a certain right answer where the derivative is −1 or 1.
 *
 * The gradient is with respect to the probability, −t/p + (1 − t)/(1 − p); with respect to the logit it is p − t.
 */
export const binaryCrossEntropy: SmoothLoss = {
  id: 'binary-cross-entropy',
  name: 'binary cross-entropy',
  setName: 'mean binary cross-entropy (log loss)',
  tone: 'cross-entropy',
  sameAs: 'cross-entropy',
  scale: 'probability',
  parameters: [],
  value: (probability, target) => {
    requireProbability('A predicted probability', probability);
    requireTargetProbability(target);
    return 0 - weighted(target, Math.log(probability)) - weighted(1 - target, Math.log1p(-probability));
  },
  gradient: (probability, target) => {
    requireProbability('A predicted probability', probability);
    requireTargetProbability(target);
    return weighted(1 - target, 1 / (1 - probability)) - weighted(target, 1 / probability);
  },
  about: import.meta.env.SSR
    ? {
        formula: '-y\\ln\\hat y - (1-y)\\ln(1-\\hat y)',
        gradientFormula: '-\\frac{y}{\\hat y} + \\frac{1-y}{1-\\hat y}',
        reading: 'Only one of the two terms counts: the term for what really happened.',
        unit: 'nats',
        alsoCalled: ['log loss', 'BCE', 'negative log-likelihood'],
        bestGuess: 'It’s the share of yes among the targets.',
        useWhen: [
          'The answer is yes or no, and you’ll use the probability itself.',
          'An example can have several labels, each a yes or no of its own.',
        ],
        notWhen: [
          'Your model gives logits. The form with logits doesn’t round to 0 and doesn’t overflow.',
          'Some labels are wrong. One sure prediction against a wrong label can cost more than all the others together.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.nn.BCELoss', differs: 'it takes probabilities. `BCEWithLogitsLoss` takes logits.' },
          Keras: {
            name: 'keras.losses.BinaryCrossentropy',
            differs: 'it takes probabilities unless you write `from_logits=True`.',
          },
          'scikit-learn': { name: 'sklearn.metrics.log_loss' },
        },
        atZero: [
          {
            library: 'PyTorch',
            cost: 100,
            how: '`BCELoss` doesn’t let a logarithm fall below −100, and its slope there is about −10¹²',
          },
          {
            library: 'Keras',
            cost: 16.118,
            how: 'in Keras 3 `BinaryCrossentropy` raises the probability of yes to 10⁻⁷ first (a 0 for no costs 15.942); Keras 2 came to 15.42',
          },
          {
            library: 'scikit-learn',
            cost: 36.044,
            how: '`log_loss` raises it to 2.2 × 10⁻¹⁶, since version 1.2 and for 64-bit numbers',
          },
        ],
        reference: [{ file: 'bce', cases: 94 }],
      }
    : undefined,
};
