import type { Parameters, SmoothLoss } from './loss.ts';

/** The standard deviation of the bell, in the unit of the error. Throws RangeError unless it is above 0 and finite. */
function spreadOf(parameters: Parameters | undefined): number {
  const spread = parameters?.['spread'] ?? 1;
  if (!(spread > 0 && spread < Infinity)) throw new RangeError(`A spread is above 0, not ${spread}.`);
  return spread;
}

/**
 * ln σ + e² / (2σ²), in nats: the negative log-likelihood of a bell curve around the prediction, less ½ ln 2π, which nothing changes. The spread σ is
 * its standard deviation, said by the model or chosen. A density may be above 1, so the cost may be below 0: with σ < 1 a perfect prediction costs ln σ.
 */
export const gaussian: SmoothLoss = {
  id: 'gaussian',
  name: 'Gaussian negative log-likelihood',
  setName: 'mean Gaussian negative log-likelihood',
  tone: 'ink',
  scale: 'centre',
  parameters: [
    {
      name: 'spread',
      symbol: '\\sigma',
      default: 1,
      min: 0.1,
      max: 50,
      unit: 'error',
      drawnAt: 1,
      examples: [1, 10, 38.7, 50],
    },
  ],
  value: (prediction, target, parameters) => {
    const spread = spreadOf(parameters);
    return Math.log(spread) + 0.5 * ((prediction - target) / spread) ** 2;
  },
  gradient: (prediction, target, parameters) => {
    const spread = spreadOf(parameters);
    return (prediction - target) / spread / spread;
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\ln\\sigma + \\frac{(\\hat y - y)^2}{2\\sigma^2}',
        gradientFormula: '\\frac{\\hat y - y}{\\sigma^2}',
        reading:
          'The model says how sure it is, too: a small spread σ makes a hit cost less and a far miss cost more. The cost may be below 0.',
        unit: 'nats',
        alsoCalled: ['Gaussian NLL', 'heteroscedastic regression loss'],
        bestGuess:
          'The mean of the targets, whatever the spread. The best spread is then their standard deviation, about 38.7 here: more or less than that costs more.',
        useWhen: [
          'You want to know how far off the guess may be, example by example: the model predicts the spread along.',
        ],
        notWhen: [
          'The spread is the same for every example and you don’t need it: then it’s the squared error, in other units.',
          'Nothing keeps the spread from 0: one example hit exactly and its cost falls without end. Give it a floor.',
          'A few targets are wild: their errors count squared.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.GaussianNLLLoss',
            differs:
              'it takes the variance, which is the spread squared, and raises it to 10⁻⁶ at least. `full=True` adds ½ ln 2π, about 0.919.',
          },
          Keras: 'no such loss',
          'scikit-learn': 'no such loss',
        },
        reference: [{ file: 'gaussian', cases: 35 }],
      }
    : undefined,
};
