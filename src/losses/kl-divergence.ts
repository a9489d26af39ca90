import { weighted } from '~/math/logarithm.ts';
import { sum } from '~/math/statistics.ts';
import { type ClassLoss, requireProbabilities } from './class-loss.ts';

/**
 * KL(target ‖ prediction) = Σ t_k ln(t_k / p_k), in nats: cross-entropy less the entropy of the target, so its slope is that of cross-entropy,
 * −t_k / p_k, each probability taken as free. It is 0 where both are the same, and for a target that is one class it is cross-entropy. Exact at
 * 0: what the target rules out adds nothing, and a probability of 0 for what may happen costs Infinity. Not symmetric.
 */
export const klDivergence: ClassLoss = {
  id: 'kl-divergence',
  name: 'Kullback–Leibler divergence',
  setName: 'mean KL divergence',
  tone: 'cross-entropy',
  scale: 'probabilities',
  parameters: [],
  // With a certain truth it is cross-entropy, which has a picture of its own.
  drawnFor: [0.7, 0.3],
  value: (prediction, target) => {
    const shares = requireProbabilities(prediction, target);
    return sum(
      shares.map((share, k) =>
        weighted(share, share === prediction[k] ? 0 : Math.log(share) - Math.log(prediction[k] as number)),
      ),
    );
  },
  gradient: (prediction, target) => {
    const shares = requireProbabilities(prediction, target);
    return prediction.map((probability, k) => 0 - weighted(shares[k] as number, 1 / probability));
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\sum_{k} y_k \\bigl(\\ln y_k - \\ln \\hat y_k\\bigr)',
        gradientFormula: '-\\frac{y_k}{\\hat y_k}',
        reading: 'A class with y = 0 adds nothing. It’s cross-entropy minus what even the truth itself would cost.',
        unit: 'nats',
        alsoCalled: ['KL divergence', 'relative entropy', 'information gain'],
        bestGuess:
          'How often each class occurs, as for cross-entropy: the two differ by a number that no prediction changes.',
        useWhen: [
          'The target is itself a spread of probabilities: a big model teaching a small one, or ten people’s votes on one photo.',
          'You want 0 to mean “just like the truth”, even where the truth is uncertain.',
        ],
        notWhen: [
          'Exactly one class is true: it’s cross-entropy then, to the last digit.',
          'You take it for a distance: swap the two and it’s another number.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.KLDivLoss(reduction="batchmean")',
            differs:
              'it takes the logarithm of the prediction first, then the target. Without `reduction="batchmean"` it divides by the number of classes as well, which is no divergence. Where both are 0 it gives no number at all.',
          },
          Keras: {
            name: 'keras.losses.KLDivergence',
            differs: 'the target comes first, and both are raised to 10⁻⁷.',
          },
          'scikit-learn': 'no such loss',
        },
        atZero: [
          {
            library: 'PyTorch',
            cost: Infinity,
            how: '`KLDivLoss` takes logarithms that you took yourself, and the one of 0 is −∞',
          },
          { library: 'Keras', cost: 16.118, how: '`KLDivergence` raises the probability to 10⁻⁷ first' },
        ],
        reference: [{ file: 'kl_div', cases: 47 }],
      }
    : undefined,
};
