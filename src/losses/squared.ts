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
          'Large misses hurt more than their share, or averages and totals have to come out right.',
          'The targets scatter evenly around the pattern, with few wild values.',
        ],
        notWhen: [
          'There are a few wild targets, say typing errors. They’d run the show.',
          'You predict a class through a sigmoid or a softmax. The slope then fades out just where the model is surely wrong, so a small slope doesn’t mean it’s close.',
        ],
        elsewhere: {
          PyTorch: { name: 'torch.nn.MSELoss' },
          Keras: { name: 'keras.losses.MeanSquaredError' },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_squared_error',
            differs: 'in `SGDRegressor`, squared_error is half of it.',
          },
        },
        reference: [{ file: 'mse', cases: 99 }],
      }
    : undefined,
};
