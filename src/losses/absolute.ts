import type { KinkedLoss } from './loss.ts';

/** |prediction − target|. A kink at error 0, where any slope in [−1, 1] is a subgradient; this one says 0. */
export const absolute: KinkedLoss = {
  id: 'absolute',
  name: 'absolute error',
  setName: 'mean absolute error (MAE)',
  tone: 'absolute',
  scale: 'value',
  parameters: [],
  kinks: () => [0],
  value: (prediction, target) => Math.abs(prediction - target),
  gradient: (prediction, target) => Math.sign(prediction - target),
  about: import.meta.env.SSR
    ? {
        formula: '\\lvert \\hat y - y \\rvert',
        gradientFormula: '\\operatorname{sign}(\\hat y - y)',
        unit: { errorTo: 1 },
        alsoCalled: ['L1 loss', 'least absolute deviations'],
        bestGuess:
          'A median of the targets: any value with no more than half of them below it and no more than half above.',
        useWhen: [
          'Each extra unit of error costs you the same, in money or in minutes.',
          'A few wild targets shouldn’t move the rest.',
        ],
        notWhen: [
          'Averages and totals have to come out right. Medians don’t add up.',
          'Your wild values are inputs. One that’s far to the side still tilts the fit.',
          'You train at one fixed rate. Each example pulls equally hard from any distance, so the steps stay long, and a model can hop back and forth across the kink.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.nn.L1Loss', atKink: 'as here' },
          Keras: { name: 'keras.losses.MeanAbsoluteError', atKink: 'as here' },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_absolute_error',
            atKink: 'no slope',
            differs:
              'it’s a score and has no slope. At error 0, `HistGradientBoostingRegressor` takes −1 for the slope, and `GradientBoostingRegressor` 1 in version 1.2.',
          },
        },
        reference: [{ file: 'mae', cases: 99 }],
      }
    : undefined,
};
