import type { KinkedLoss, Parameters } from './loss.ts';

/** Half the width of the tube, in the unit of the error. Throws RangeError unless it is 0 or above. */
function epsilonOf(parameters: Parameters | undefined): number {
  const epsilon = parameters?.['epsilon'] ?? 0.1;
  if (!(epsilon >= 0)) throw new RangeError(`The epsilon of this loss is 0 or above, not ${epsilon}.`);
  return epsilon;
}

/**
 * max(0, |prediction − target| − epsilon): errors up to epsilon are free, beyond it each further unit costs 1 (Vapnik, 1995). Unit: that of the
 * error. A kink at each edge of the tube, where the slope is the inner one, 0, as in scikit-learn. With epsilon 0 it is the absolute error.
 */
export const epsilonInsensitive: KinkedLoss = {
  id: 'epsilon-insensitive',
  name: 'epsilon-insensitive loss',
  setName: 'mean epsilon-insensitive loss',
  tone: 'ink',
  scale: 'value',
  parameters: [
    {
      name: 'epsilon',
      symbol: '\\varepsilon',
      default: 0.1,
      min: 0,
      max: 10,
      unit: 'error',
      drawnAt: 1,
      examples: [0.1, 1, 5],
    },
  ],
  kinks: (parameters) => {
    const epsilon = epsilonOf(parameters);
    return epsilon === 0 ? [0] : [-epsilon, epsilon];
  },
  value: (prediction, target, parameters) => Math.max(0, Math.abs(prediction - target) - epsilonOf(parameters)),
  gradient: (prediction, target, parameters) => {
    const error = prediction - target;
    return Math.abs(error) <= epsilonOf(parameters) ? 0 : Math.sign(error);
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\max\\bigl(0,\\; \\lvert\\hat y - y\\rvert - \\varepsilon\\bigr)',
        gradientFormula:
          '\\begin{cases} 0 & \\lvert\\hat y - y\\rvert \\le \\varepsilon\\\\ \\operatorname{sign}(\\hat y - y) & \\text{beyond} \\end{cases}',
        reading: 'Errors up to ε are free.',
        unit: { errorTo: 1 },
        alsoCalled: ['tube loss', 'support vector regression (SVR) loss'],
        bestGuess:
          'A guess with as many targets more than ε above it as more than ε below, or the nearest thing to that when targets tie. Often a whole stretch of guesses does equally well.',
        useWhen: [
          'A small miss truly doesn’t matter: a part within its tolerance is a good part.',
          'You fit a support vector regression: examples inside the tube drop out of the answer.',
        ],
        notWhen: [
          'Every bit closer counts: inside the tube nothing pulls any more.',
          'You haven’t measured your tolerance: ε is in the unit of the data, and the default knows nothing of it.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.relu(torch.abs(e) - epsilon)',
            atKink: 'as here',
            differs: 'there is no ready-made one.',
          },
          Keras: 'no such loss',
          'scikit-learn': {
            name: "SGDRegressor(loss='epsilon_insensitive')",
            atKink: 'as here',
            differs:
              'epsilon = 0.1 unless you say otherwise; `SVR` has the same, but `LinearSVR` starts at 0, which is the absolute error. `SVR` and `LinearSVR` take the sum of this loss, not the mean, times C.',
          },
        },
        reference: [{ file: 'epsilon_insensitive', cases: 107 }],
      }
    : undefined,
};
