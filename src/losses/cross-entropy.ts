import { weighted } from '~/math/logarithm.ts';
import { sum } from '~/math/statistics.ts';
import { type ClassLoss, requireProbabilities } from './class-loss.ts';

/**
 * −Σ t_k ln p_k, in nats (divide by ln 2 for bits): with one true class, minus the logarithm of the probability that it was given.
 * Exact at 0: 0 · ln 0 = 0, and a probability of 0 for a class that may happen costs Infinity. Libraries give a number instead (`atZero`).
 *
 * The gradient, −t_k / p_k, takes each probability as free: nothing makes them add up to 1, and the loss does not check that they do,
 * for then no single one could be moved. Keras divides each row by its sum first, which adds 1 to every entry.
 */
export const crossEntropy: ClassLoss = {
  id: 'cross-entropy',
  name: 'cross-entropy',
  setName: 'mean cross-entropy (log loss)',
  tone: 'cross-entropy',
  scale: 'probabilities',
  parameters: [],
  value: (prediction, target) => {
    const shares = requireProbabilities(prediction, target);
    return 0 - sum(prediction.map((probability, k) => weighted(shares[k] as number, Math.log(probability))));
  },
  gradient: (prediction, target) => {
    const shares = requireProbabilities(prediction, target);
    return prediction.map((probability, k) => 0 - weighted(shares[k] as number, 1 / probability));
  },
  about: import.meta.env.SSR
    ? {
        formula: '-\\sum_{k} y_k \\ln \\hat y_k',
        gradientFormula: '-\\frac{y_k}{\\hat y_k}',
        reading: 'Only the probability that it gave the right answer counts.',
        unit: 'nats',
        alsoCalled: ['log loss', 'categorical cross-entropy', 'negative log-likelihood', 'NLL'],
        bestGuess: 'It’s how often each class occurs: the shares themselves.',
        useWhen: ['Exactly one of several classes is true, and you’ll use the probabilities.'],
        notWhen: [
          'Several labels can be true at once. Use binary cross-entropy for each.',
          'Your model gives logits. The form with logits doesn’t round to 0 and doesn’t overflow.',
          'One mix-up is worse than another. This loss doesn’t know: only the right class counts.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.NLLLoss',
            differs:
              'it takes the logarithms of the probabilities. `torch.nn.CrossEntropyLoss` takes logits. Give it probabilities and it applies softmax again, so a perfect answer over ten classes still costs 1.461.',
          },
          Keras: {
            name: 'keras.losses.CategoricalCrossentropy',
            differs:
              'it takes probabilities unless you write `from_logits=True`, and divides each row by its sum. `SparseCategoricalCrossentropy` takes class numbers.',
          },
          'scikit-learn': { name: 'sklearn.metrics.log_loss' },
        },
        atZero: [
          {
            library: 'PyTorch',
            cost: Infinity,
            how: '`NLLLoss` takes logarithms that you took yourself, and the logarithm of 0 is −∞',
          },
          {
            library: 'Keras',
            cost: 16.118,
            how: 'in Keras 3 `CategoricalCrossentropy` raises the probability to 10⁻⁷ first',
          },
          {
            library: 'scikit-learn',
            cost: 36.044,
            how: '`log_loss` raises it to 2.2 × 10⁻¹⁶, since version 1.2 and for 64-bit numbers',
          },
        ],
        reference: [{ file: 'cce', cases: 68 }],
      }
    : undefined,
};
