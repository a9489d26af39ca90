import { mean } from '~/math/statistics.ts';
import type { Measure } from './measure.ts';
import { requirePaired } from './set.ts';

/** How far apart the logarithms are, each of 1 + the number. Throws RangeError below 0. */
function apart(predictions: readonly number[], targets: readonly number[]): number[] {
  requirePaired(predictions, targets);
  for (const value of [...predictions, ...targets])
    if (value < 0) throw new RangeError(`Numbers under this logarithm are 0 or above, not ${value}.`);
  return predictions.map((prediction, i) => Math.log1p(prediction) - Math.log1p(targets[i] as number));
}

/** The mean of (ln(1 + prediction) − ln(1 + target))²: the squared error of the logarithms. A number below 0 throws RangeError. */
export const meanSquaredLogarithmic: Measure = {
  id: 'mean-squared-logarithmic',
  name: 'mean squared logarithmic error (MSLE)',
  setName: 'MSLE',
  tone: 'ink',
  scale: 'set',
  parameters: [],
  value: (predictions, targets) => mean(apart(predictions, targets).map((difference) => difference ** 2)),
  gradient: (predictions, targets) =>
    apart(predictions, targets).map(
      (difference, i) => ((2 / targets.length) * difference) / (1 + (predictions[i] as number)),
    ),
  about: import.meta.env.SSR
    ? {
        formula: '\\frac{1}{n}\\sum_{i}\\bigl(\\ln(1+\\hat y_i) - \\ln(1+y_i)\\bigr)^2',
        gradientFormula: '\\frac{2}{n}\\,\\frac{\\ln(1+\\hat y_i) - \\ln(1+y_i)}{1+\\hat y_i}',
        reading: 'For numbers well above 1, twice too much costs about what half too little costs, whatever the size.',
        unit: 'none',
        alsoCalled: ['mean squared log error'],
        bestGuess:
          'The mean of the logarithms, turned back: a kind of geometric mean. It lies below the plain mean, and a wild target moves it little.',
        useWhen: [
          'Targets run over many sizes, as prices and visitor counts do, and “twice too much” should cost about the same for all.',
        ],
        notWhen: [
          'Totals have to come out right: it guesses below the mean, and the sum of its guesses is too small.',
          'A number can fall below 0: it has no meaning there.',
          'Targets are well below 1: ln(1 + y) is nearly y there, so it’s nearly the squared error. The unit you count in changes the answer.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.mean((torch.log1p(y_hat) - torch.log1p(y)) ** 2)',
            differs: 'there is no ready-made one.',
          },
          Keras: {
            name: 'keras.losses.MeanSquaredLogarithmicError',
            differs: 'it raises numbers below 10⁻⁷ to that instead of refusing them, and their slope is 0.',
          },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_squared_log_error',
            differs: 'it refuses numbers below 0; newer versions only those of −1 or less.',
          },
        },
        reference: [{ file: 'msle', cases: 35 }],
      }
    : undefined,
};
