import { mean } from '~/math/statistics.ts';
import type { Measure } from './measure.ts';
import { requirePaired } from './set.ts';

function requireNot0(targets: readonly number[]): void {
  if (targets.includes(0)) throw new RangeError('A target of 0 has no percentage error: nothing is a share of 0.');
}

/** The mean of |prediction − target| / |target|, a fraction: 0.25 is 25%. A target of 0 throws RangeError. Where an error is 0 its slope is 0. */
export const meanAbsolutePercentage: Measure = {
  id: 'mean-absolute-percentage',
  name: 'mean absolute percentage error (MAPE)',
  setName: 'MAPE',
  tone: 'absolute',
  scale: 'set',
  parameters: [],
  value: (predictions, targets) => {
    requirePaired(predictions, targets);
    requireNot0(targets);
    return mean(
      predictions.map(
        (prediction, i) => Math.abs(prediction - (targets[i] as number)) / Math.abs(targets[i] as number),
      ),
    );
  },
  gradient: (predictions, targets) => {
    requirePaired(predictions, targets);
    requireNot0(targets);
    return predictions.map((prediction, i) => {
      const target = targets[i] as number;
      return Math.sign(prediction - target) / Math.abs(target) / targets.length;
    });
  },
  jumps: 'Wherever an error is 0: its slope jumps there, and this site, like PyTorch, uses 0.',
  about: import.meta.env.SSR
    ? {
        formula: '\\frac{1}{n}\\sum_{i}\\frac{\\lvert\\hat y_i - y_i\\rvert}{\\lvert y_i\\rvert}',
        gradientFormula: '\\frac{\\operatorname{sign}(\\hat y_i - y_i)}{n\\,\\lvert y_i\\rvert}',
        reading: 'Every miss is counted as a share of the truth: 0.25 is 25%.',
        unit: 'none',
        alsoCalled: ['mean absolute percentage deviation', 'MAPD'],
        bestGuess:
          'A median in which small targets count more: each weighs 1 over itself. So the best guess leans low.',
        useWhen: ['You compare misses on things of very different size, all of them well above 0.'],
        notWhen: [
          'A target can be 0 or close to it: there the share has no meaning or blows up, and one example decides everything.',
          'Too low and too high should count alike: for things that can’t be negative, too low costs 100% at most, too high has no limit. So it rewards guessing low.',
          'The zero of your scale is arbitrary, as with °C: 10% of a temperature means nothing.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.mean(torch.abs((y_hat - y) / y))', differs: 'there is no ready-made one.' },
          Keras: {
            name: 'keras.losses.MeanAbsolutePercentageError',
            differs: 'it’s a hundred times this, a percentage, and divides by no less than 10⁻⁷.',
          },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_absolute_percentage_error',
            differs:
              'it’s a fraction despite its name. It divides by no less than 2.2 × 10⁻¹⁶, so a target of 0 makes it astronomically large instead of an error.',
          },
        },
        reference: [{ file: 'mape', cases: 34 }],
      }
    : undefined,
};
