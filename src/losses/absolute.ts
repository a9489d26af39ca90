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
  elsewhere: [
    { library: 'PyTorch', name: 'torch.nn.L1Loss' },
    { library: 'Keras', name: 'keras.losses.MeanAbsoluteError' },
    { library: 'scikit-learn', name: 'sklearn.metrics.mean_absolute_error', differs: 'it is a score and has no slope. Where scikit-learn trains on this loss, in gradient boosting, it takes −1 for the slope at error 0.' },
  ],
};
