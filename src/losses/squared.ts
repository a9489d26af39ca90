import type { SmoothLoss } from './loss.ts';

/** (prediction − target)², without ½. Smooth everywhere; the gradient 2·error fades as the error does. */
export const squared: SmoothLoss = {
  id: 'squared',
  name: 'squared error',
  setName: 'mean squared error (MSE)',
  tone: 'squared',
  scale: 'value',
  parameters: [],
  value: (prediction, target) => (prediction - target) ** 2,
  gradient: (prediction, target) => 2 * (prediction - target),
  about: import.meta.env.SSR
    ? {
        formula: '(\\hat y - y)^2',
        gradientFormula: '2(\\hat y - y)',
        unit: { errorTo: 2 },
        alsoCalled: ['L2 loss', 'quadratic loss'],
        bestGuess: 'The mean of the targets.',
        useWhen: [
          'Large misses hurt more than their share, and averages and totals have to come out right.',
          'The truths scatter evenly around the pattern, with few wild values.',
        ],
        notWhen: [
          'A few wild targets, typing errors say, would run the show.',
          'A class is predicted through a sigmoid or a softmax: the slope then fades out just where the model is surely wrong.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.nn.MSELoss' },
          Keras: { name: 'keras.losses.MeanSquaredError' },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_squared_error',
            differs: 'in `SGDRegressor` squared_error is half of it.',
          },
        },
        reference: [{ file: 'mse', cases: 99 }],
      }
    : undefined,
};
