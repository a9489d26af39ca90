import { weighted } from '~/math/logarithm.ts';
import { logSoftmax, softmax } from '~/math/softmax.ts';
import { sum } from '~/math/statistics.ts';
import { type ClassLoss, type ClassTarget, targetProbabilities } from './class-loss.ts';
import type { Parameters } from './loss.ts';

/** Each class's smoothed target times its weight. Throws RangeError for a smoothing outside [0, 1], and for weights that are no weights of these classes. */
function pulls(
  target: ClassTarget,
  classes: number,
  parameters: Parameters | undefined,
  weights: readonly number[] | undefined,
): number[] {
  const smoothing = parameters?.['smoothing'] ?? 0;
  if (!(smoothing >= 0 && smoothing <= 1)) throw new RangeError(`Label smoothing is from 0 to 1, not ${smoothing}.`);
  const shares = targetProbabilities(target, classes);
  if (weights && weights.length !== classes) throw new RangeError(`${weights.length} weights for ${classes} classes.`);
  return shares.map((share, k) => {
    const weight = weights?.[k] ?? 1;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`The weight of class ${k} is 0 or above, not ${weight}.`);
    return weight * ((1 - smoothing) * share + smoothing / classes);
  });
}

/**
 * Cross-entropy of softmax(logits) with a weight for each class and smoothed labels, in nats: Σ w_k t'_k (ln Σ e^z − z_k), where
 * t' = (1 − smoothing) t + smoothing / K. `weights` has one number a class, 1 for each where it is left out. Stable as the plain one is.
 *
 * It is the cost of ONE example, and the mean over a set divides by their number. PyTorch does so too for targets that are probabilities; for
 * class numbers it divides by the sum of the weights of the true classes.
 */
export const weightedCrossEntropy: ClassLoss = {
  id: 'weighted-cross-entropy',
  name: 'cross-entropy with class weights and label smoothing',
  setName: 'mean weighted cross-entropy',
  tone: 'cross-entropy',
  scale: 'logits',
  takesWeights: true,
  parameters: [
    {
      name: 'smoothing',
      symbol: '\\alpha',
      default: 0,
      min: 0,
      max: 1,
      unit: 'none',
      // At its default it is the plain loss, which has a picture of its own.
      drawnAt: 0.1,
      examples: [0, 0.1, 0.3],
    },
  ],
  value: (prediction, target, parameters, weights) => {
    const pull = pulls(target, prediction.length, parameters, weights);
    return 0 - sum(logSoftmax(prediction).map((logarithm, k) => weighted(pull[k] as number, logarithm)));
  },
  gradient: (prediction, target, parameters, weights) => {
    const pull = pulls(target, prediction.length, parameters, weights);
    const total = sum(pull);
    return softmax(prediction).map((probability, k) => total * probability - (pull[k] as number));
  },
  about: import.meta.env.SSR
    ? {
        formula:
          '\\sum_{k} w_k \\Bigl((1-\\alpha)\\,y_k + \\frac{\\alpha}{K}\\Bigr)\\Bigl(-z_k + \\ln \\sum_{j} e^{z_j}\\Bigr)',
        gradientFormula:
          '\\frac{e^{z_k}}{\\sum_j e^{z_j}}\\sum_{j} w_j\\Bigl((1-\\alpha)\\,y_j + \\frac{\\alpha}{K}\\Bigr) - w_k\\Bigl((1-\\alpha)\\,y_k + \\frac{\\alpha}{K}\\Bigr)',
        reading:
          'Class k counts w times as much, 1 in the picture. Smoothing takes the share α off the true label and deals it out to all K classes alike.',
        unit: 'nats',
        alsoCalled: ['class-weighted cross-entropy', 'label smoothing', 'softmax cross-entropy with weights'],
        bestGuess:
          'For each class, multiply its smoothed share by its weight, and take the logarithm; the same number may be added to them all.',
        useWhen: [
          'Some classes are rare and missing them is expensive: give these a larger weight.',
          'The model grows too sure of itself: smoothing stops rewarding a logit for growing without end.',
        ],
        notWhen: [
          'You need honest probabilities: weights move them towards the heavy classes, smoothing towards all classes alike.',
          'You compare the loss with another run: with smoothing even a perfect model can’t reach 0, and weights change the money it counts in.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.CrossEntropyLoss(weight=w, label_smoothing=a)',
            differs:
              'with class numbers as targets the mean divides by the sum of the true classes’ weights, with one-hot targets by the number of examples: same data, same weights, another loss.',
          },
          Keras: {
            name: 'keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=a)',
            differs:
              'class weights go to `Model.fit(class_weight=…)`, and the mean divides by the number of examples unless you say `reduction="mean_with_sample_weight"`.',
          },
          'scikit-learn': {
            name: 'LogisticRegression(class_weight=…)',
            differs: 'it smooths no labels, and takes the sum, not the mean, times C.',
          },
        },
        reference: [{ file: 'softmax_cross_entropy', cases: 100, names: { label_smoothing: 'smoothing' } }],
      }
    : undefined,
};
