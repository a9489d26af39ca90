import { weighted } from '~/math/logarithm.ts';
import type { KinkedLoss, Parameters } from './loss.ts';

/** The share of targets that is to lie below the prediction. Throws RangeError unless it is from 0 to 1. */
function quantileOf(parameters: Parameters | undefined): number {
  const quantile = parameters?.['quantile'] ?? 0.5;
  if (!(quantile >= 0 && quantile <= 1)) throw new RangeError(`A quantile is from 0 to 1, not ${quantile}.`);
  return quantile;
}

/**
 * τ · (target − prediction) where the prediction is too low, (1 − τ) · (prediction − target) where it is too high (Koenker and Bassett, 1978).
 * Unit: that of the error. τ = ½ is half of the absolute error, not all of it. At error 0 any slope from −τ to 1 − τ is a subgradient;
 * this one says 0, scikit-learn −τ or 1 − τ. The error here is prediction − target; many texts have it the other way round.
 */
export const quantile: KinkedLoss = {
  id: 'quantile',
  name: 'quantile loss',
  setName: 'mean quantile loss',
  tone: 'quantile',
  scale: 'value',
  parameters: [
    {
      name: 'quantile',
      symbol: '\\tau',
      default: 0.5,
      min: 0,
      max: 1,
      unit: 'none',
      // At its default it is half the absolute error, which has a picture of its own.
      drawnAt: 0.8,
      examples: [0.1, 0.5, 0.7, 0.9],
    },
  ],
  kinks: () => [0],
  value: (prediction, target, parameters) => {
    const tau = quantileOf(parameters);
    return weighted(tau, Math.max(0, target - prediction)) + weighted(1 - tau, Math.max(0, prediction - target));
  },
  gradient: (prediction, target, parameters) => {
    const tau = quantileOf(parameters);
    const error = prediction - target;
    if (error > 0) return 1 - tau;
    return error < 0 ? 0 - tau : 0 * error;
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\max\\bigl(\\tau\\,(y - \\hat y),\\; (1-\\tau)(\\hat y - y)\\bigr)',
        gradientFormula:
          '\\begin{cases} -\\tau & \\hat y < y\\\\ 0 & \\hat y = y\\\\ 1-\\tau & \\hat y > y \\end{cases}',
        reading: 'Too low costs τ a unit, too high 1 − τ.',
        unit: { errorTo: 1 },
        alsoCalled: ['pinball loss', 'check loss', 'tilted absolute loss'],
        bestGuess:
          'The τ-quantile of the targets: no more than a share τ of them lies below it, and no more than 1 − τ above. For τ = 0.5 that’s a median.',
        useWhen: [
          'Too low and too high don’t cost the same: running out of bread hurts more than a loaf left over.',
          'You want a range instead of one guess: predict the quantiles 0.1 and 0.9, and eight of ten truths should fall between them.',
        ],
        notWhen: [
          'The quantile is extreme and the data are few: nearly no example lies beyond it, so its place is a guess.',
          'You train several quantiles apart: nothing stops the line of 0.9 from crossing below the line of 0.5.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.maximum(q * e, (q - 1) * e)',
            atKink: { uses: 'half of each side, 0.5 minus the quantile' },
            differs: 'there is no ready-made one, and e is `target - prediction` here.',
          },
          Keras: 'no such loss',
          'scikit-learn': {
            name: 'sklearn.metrics.mean_pinball_loss',
            atKink: {
              uses: 'minus the quantile in HistGradientBoostingRegressor, and 1 minus the quantile in GradientBoostingRegressor',
            },
            differs:
              'the quantile is called alpha there, and quantile in `QuantileRegressor` and `HistGradientBoostingRegressor`. `QuantileRegressor` adds an L1 penalty on the weights unless you say `alpha=0`.',
          },
        },
        reference: [{ file: 'quantile', cases: 107, names: { q: 'quantile' } }],
      }
    : undefined,
};
