import { sigmoid, softplus, weighted } from '~/math/logarithm.ts';
import { requireTargetProbability } from './checks.ts';
import type { SmoothLoss } from './loss.ts';

/**
 * Binary cross-entropy of sigmoid(logit), in nats, without passing through the probability. −ln sigmoid(x) = ln(1 + e^−x) = softplus(−x)
 * and −ln(1 − sigmoid(x)) = softplus(x), hence t · softplus(−x) + (1 − t) · softplus(x): two costs that are never negative, so nothing
 * cancels and nothing overflows. The prediction is any number; the target is 0, 1 or between, else RangeError. Infinite only for an infinite logit.
 *
 * The gradient is sigmoid(x) − t, written as (1 − t) · sigmoid(x) − t · sigmoid(−x), which keeps its digits where sigmoid(x) rounds to 1.
 * Do not hand it a probability: it would be squashed a second time, and 0.5 would be as low as a “no” can get.
 */
export const binaryCrossEntropyWithLogits: SmoothLoss = {
  id: 'binary-cross-entropy-with-logits',
  name: 'binary cross-entropy with logits',
  setName: 'mean binary cross-entropy (log loss)',
  tone: 'cross-entropy',
  sameAs: 'cross-entropy',
  scale: 'logit',
  parameters: [],
  value: (logit, target) => {
    requireTargetProbability(target);
    return weighted(target, softplus(-logit)) + weighted(1 - target, softplus(logit));
  },
  gradient: (logit, target) => {
    requireTargetProbability(target);
    return (1 - target) * sigmoid(logit) - target * sigmoid(-logit);
  },
  about: import.meta.env.SSR
    ? {
        formula: 'y\\ln(1+e^{-z}) + (1-y)\\ln(1+e^{z})',
        gradientFormula: '\\frac{1}{1+e^{-z}} - y',
        unit: 'nats',
        alsoCalled: ['sigmoid cross-entropy', 'log loss', 'BCE with logits'],
        bestGuess:
          'It’s the logarithm of the odds: ln of how many say yes for each that says no. Its sigmoid is the share of yes.',
        useWhen: ['Your last layer gives one raw number for a yes or no. This is the form to train on.'],
        notWhen: [
          'Your model already ends in a sigmoid. You’d apply it twice.',
          'Several classes exclude each other. Use cross-entropy over all of them.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.BCEWithLogitsLoss',
            differs:
              'its `pos_weight` multiplies the cost of the examples whose answer is yes. Give it probabilities, and it squashes them a second time.',
          },
          Keras: {
            name: 'keras.losses.BinaryCrossentropy(from_logits=True)',
            differs: 'without `from_logits=True` it takes your logits for probabilities.',
          },
          'scikit-learn': {
            name: 'sklearn.linear_model.LogisticRegression',
            differs: 'it takes the sum of this loss, not the mean, times C, and adds half of the squared weights.',
          },
        },
        reference: [{ file: 'bce_with_logits', cases: 57 }],
      }
    : undefined,
};
