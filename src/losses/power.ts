import type { KinkedLoss, Parameters } from './loss.ts';

const exponent = (parameters: Parameters | undefined): number => parameters?.['power'] ?? 2;

/**
 * |prediction − target|^p for p ≥ 1, where its mean over a set has a single valley. p = 1 is the absolute and p = 2 the squared error.
 * The slope jumps at 0 only for p = 1. Gradient: p·|e|^(p−1)·sign(e), by the chain rule.
 */
export const power: KinkedLoss = {
  id: 'power',
  name: 'power of the absolute error',
  setName: 'mean p-th power of the absolute errors',
  tone: 'power',
  scale: 'value',
  // At its default it is the squared error, which has a picture of its own.
  parameters: [
    { name: 'power', symbol: 'p', default: 2, min: 1, max: 16, unit: 'none', drawnAt: 3, examples: [1, 2, 3, 4, 16] },
  ],
  kinks: (parameters) => (exponent(parameters) === 1 ? [0] : []),
  value: (prediction, target, parameters) => Math.abs(prediction - target) ** exponent(parameters),
  gradient: (prediction, target, parameters) => {
    const error = prediction - target;
    const p = exponent(parameters);
    return error === 0 ? 0 : p * Math.abs(error) ** (p - 1) * Math.sign(error);
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\lvert \\hat y - y \\rvert^{p}',
        gradientFormula: 'p\\,\\lvert \\hat y - y \\rvert^{p-1}\\operatorname{sign}(\\hat y - y)',
        unit: { errorTo: 'power' },
        alsoCalled: ['Lp loss', 'Minkowski error'],
        bestGuess:
          'For p = 1 it’s a median, for p = 2 the mean. As p grows, it moves to half-way between the smallest target and the largest.',
        useWhen: ['You want to choose how much more a large miss weighs than a small one.'],
        notWhen: [
          'p is large and there’s a wild target. Then only the largest miss decides.',
          'You need p below 1. You can’t have that here, because the mean can then have several valleys.',
        ],
        elsewhere: {
          PyTorch: 'no such loss',
          Keras: 'no such loss',
          'scikit-learn': 'no such loss',
          NumPy: {
            name: 'numpy.linalg.norm(e, ord=p) ** p',
            atKink: 'no slope',
            differs: 'it’s the sum over the set, not the mean.',
          },
        },
        reference: [
          { file: 'mse', cases: 99, parameters: { power: 2 } },
          { file: 'mae', cases: 99, parameters: { power: 1 } },
        ],
      }
    : undefined,
};
