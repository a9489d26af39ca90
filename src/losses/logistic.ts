import { sigmoid, softplus } from '~/math/logarithm.ts';
import { requireSign } from './checks.ts';
import type { SmoothLoss } from './loss.ts';

/**
 * ln(1 + e^(−target · score)), in nats, through the stable softplus. The target is −1 or +1, anything else throws RangeError. It is binary
 * cross-entropy with logits in other labels: target = 2t − 1, score = logit. Slope: −target · sigmoid(−target · score), never quite 0
 * for a finite score until it underflows: right answers still pull, a little. At a margin of 0 it costs ln 2, not 1: some books divide by ln 2 (bits).
 */
export const logistic: SmoothLoss = {
  id: 'logistic',
  name: 'logistic loss',
  setName: 'mean logistic loss (log loss)',
  tone: 'cross-entropy',
  sameAs: 'cross-entropy',
  scale: 'score',
  parameters: [],
  value: (score, target) => {
    requireSign(target);
    return softplus(-target * score);
  },
  gradient: (score, target) => {
    requireSign(target);
    return 0 - target * sigmoid(-target * score);
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\ln\\bigl(1 + e^{-y\\,s}\\bigr)',
        gradientFormula: '\\frac{-y}{1 + e^{y\\,s}}',
        unit: 'nats',
        alsoCalled: ['log loss', 'soft margin loss', 'logit loss'],
        bestGuess: 'It’s the logarithm of the odds, as for binary cross-entropy with logits. It’s the same loss.',
        useWhen: ['Your labels are −1 and +1, and you want probabilities from the scores.'],
        notWhen: [
          'Your labels are 0 and 1. The bare formula doesn’t notice, and a 0 costs ln 2 whatever the score.',
          'Many labels are wrong. The price of a sure mistake goes on rising with the score.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.SoftMarginLoss',
            differs:
              'it isn’t protected: a margin of −1,000 overflows to infinity. `BCEWithLogitsLoss`, with labels 0 and 1, is.',
          },
          Keras: { name: 'keras.losses.BinaryCrossentropy(from_logits=True)', differs: 'its labels are 0 and 1.' },
          'scikit-learn': { name: "SGDClassifier(loss='log_loss')", differs: 'any two labels; the greater one is +1.' },
        },
        reference: [{ file: 'bce_with_logits', cases: 50, labels: '0 and 1' }],
      }
    : undefined,
};
