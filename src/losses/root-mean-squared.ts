import type { Measure } from './measure.ts';
import { requirePaired } from './set.ts';

/** The largest error and every error as a part of it, so that no square overflows or vanishes. `largest` is halved, for the difference of two finite numbers may overflow. */
function scaled(predictions: readonly number[], targets: readonly number[]): { largest: number; parts: number[] } {
  requirePaired(predictions, targets);
  const errors = predictions.map((prediction, i) => prediction / 2 - (targets[i] as number) / 2);
  const largest = Math.max(...errors.map(Math.abs));
  return { largest, parts: errors.map((error) => (error === 0 ? 0 : error / largest)) };
}

/** √(mean of the squared errors), in the unit of the error. Where every error is 0 it has a kink like the tip of a cone: PyTorch says NaN, this one 0. */
export const rootMeanSquared: Measure = {
  id: 'root-mean-squared',
  name: 'root mean squared error (RMSE)',
  setName: 'RMSE',
  tone: 'squared',
  scale: 'set',
  parameters: [],
  value: (predictions, targets) => {
    const { largest, parts } = scaled(predictions, targets);
    return largest === 0 || largest === Infinity
      ? largest
      : 2 * largest * (Math.hypot(...parts) / Math.sqrt(parts.length));
  },
  gradient: (predictions, targets) => {
    const { parts } = scaled(predictions, targets);
    const length = Math.hypot(...parts) * Math.sqrt(parts.length);
    return parts.map((part) => (part === 0 ? 0 : part / length));
  },
  jumps: 'Where every error is 0: the slope jumps there, and this site uses 0. PyTorch’s gradient is no number there.',
  about: import.meta.env.SSR
    ? {
        formula: '\\sqrt{\\frac{1}{n}\\sum_{i}(\\hat y_i - y_i)^2}',
        gradientFormula: '\\frac{\\hat y_i - y_i}{\\sqrt{n\\sum_{j}(\\hat y_j - y_j)^2}}',
        reading:
          'It’s the root of the mean squared error, so it’s counted in minutes again and not in minutes squared.',
        unit: { errorTo: 1 },
        alsoCalled: ['root mean square deviation', 'RMSD'],
        bestGuess: 'The mean of the targets, as for the squared error: the root moves no valley.',
        useWhen: ['You report how far off a model is, and want it in the unit of the data.'],
        notWhen: [
          'You want to know how far off it typically is: one wild miss can make most of this number. The mean absolute error says it better.',
          'You average it over batches: the root of a mean isn’t the mean of roots. Average the squares, and take the root at the end.',
          'You train: the mean squared error has its valley in the same place, and no kink where it’s perfect.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.sqrt(torch.nn.functional.mse_loss(y_hat, y))',
            differs: 'there is no ready-made one.',
          },
          Keras: {
            name: 'keras.metrics.RootMeanSquaredError',
            differs: 'it’s a metric, and takes the root over everything that it has seen since it was reset.',
          },
          'scikit-learn': {
            name: 'mean_squared_error(y, y_hat, squared=False)',
            differs: 'since version 1.4 it’s `sklearn.metrics.root_mean_squared_error`.',
          },
        },
        reference: [{ file: 'rmse', cases: 85 }],
      }
    : undefined,
};
