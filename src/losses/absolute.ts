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
          'Every further unit of error costs the same, in money or in minutes.',
          'A few wild targets should not move the rest.',
        ],
        notWhen: [
          'Averages and totals have to come out right: medians do not add up.',
          'The wild values are inputs: one far to the side tilts the fit all the same.',
          'Every step has the same size: the pull never fades, so a model hops to and fro across the kink.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.nn.L1Loss', atKink: 'as here' },
          Keras: { name: 'keras.losses.MeanAbsoluteError', atKink: 'as here' },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_absolute_error',
            atKink: 'no slope',
            differs:
              'it is a score and has no slope. Where scikit-learn trains on this loss, in gradient boosting, it takes −1 for the slope at error 0.',
          },
        },
        reference: [{ file: 'mae', cases: 99 }],
      }
    : undefined,
};
