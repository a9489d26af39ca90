import type { Loss } from './loss.ts';

/** |prediction − target|. A kink at error 0, where any slope in [−1, 1] is a subgradient; this one says 0. */
export const absolute: Loss = {
  id: 'absolute',
  name: 'absolute error',
  setName: 'mean absolute error (MAE)',
  scale: 'value',
  parameters: [],
  formula: '\\lvert \\hat y - y \\rvert',
  gradientFormula: '\\operatorname{sign}(\\hat y - y)',
  kinks: () => [0],
  value: (prediction, target) => Math.abs(prediction - target),
  gradient: (prediction, target) => Math.sign(prediction - target),
  alsoCalled: ['L1 loss', 'least absolute deviations'],
  bestGuess: 'A median of the targets: any value with no more than half of them below it and no more than half above.',
  useWhen: import.meta.env.SSR
    ? [
        'Every further unit of error costs the same, in money or in minutes.',
        'A few wild targets should not move the rest.',
      ]
    : [],
  notWhen: import.meta.env.SSR
    ? [
        'Averages and totals have to come out right: medians do not add up.',
        'The wild values are inputs: one far to the side tilts the fit all the same.',
        'Every step has the same size: the pull never fades, so a model hops to and fro across the kink.',
      ]
    : [],
  elsewhere: import.meta.env.SSR
    ? [
        { library: 'PyTorch', name: 'torch.nn.L1Loss' },
        { library: 'Keras', name: 'keras.losses.MeanAbsoluteError' },
        {
          library: 'scikit-learn',
          name: 'sklearn.metrics.mean_absolute_error',
          differs:
            'it is a score and has no slope. Where scikit-learn trains on this loss, in gradient boosting, it takes −1 for the slope at error 0.',
        },
      ]
    : [],
};
