import type { KinkedLoss, Parameters } from './loss.ts';

/** Where the parabola becomes a line, in the unit of the error. Throws RangeError unless it is 0 or above. */
function betaOf(parameters: Parameters | undefined): number {
  const beta = parameters?.['beta'] ?? 1;
  if (!(beta >= 0)) throw new RangeError(`The beta of the smooth L1 loss is 0 or above, not ${beta}.`);
  return beta;
}

/**
 * The Huber loss divided by its delta, which is called beta here (Girshick, 2015): ½e²/beta for |e| up to beta, |e| − ½ beta outside. Unit: that
 * of the error. Outside the slope is 1 whatever beta is, where Huber's is delta. With beta 0 it is the absolute error, kink and all; at that
 * kink PyTorch 1.13 says −1, this one 0.
 */
export const smoothL1: KinkedLoss = {
  id: 'smooth-l1',
  name: 'smooth L1 loss',
  setName: 'mean smooth L1 loss',
  tone: 'huber',
  scale: 'value',
  parameters: [
    {
      name: 'beta',
      symbol: '\\beta',
      default: 1,
      min: 0,
      max: 10,
      unit: 'error',
      // At its default it is the Huber loss, which has a picture of its own.
      drawnAt: 2,
      examples: [0.1, 1, 5, 10],
    },
  ],
  kinks: (parameters) => (betaOf(parameters) === 0 ? [0] : []),
  value: (prediction, target, parameters) => {
    const distance = Math.abs(prediction - target);
    const beta = betaOf(parameters);
    return distance < beta ? 0.5 * distance * (distance / beta) : distance - 0.5 * beta;
  },
  gradient: (prediction, target, parameters) => {
    const error = prediction - target;
    const beta = betaOf(parameters);
    return Math.abs(error) < beta ? error / beta : Math.sign(error);
  },
  about: import.meta.env.SSR
    ? {
        formula:
          '\\begin{cases} \\frac{(\\hat y - y)^2}{2\\beta} & \\lvert\\hat y - y\\rvert \\le \\beta\\\\ \\lvert\\hat y - y\\rvert - \\tfrac12\\beta & \\text{beyond} \\end{cases}',
        gradientFormula:
          '\\begin{cases} \\frac{\\hat y - y}{\\beta} & \\lvert\\hat y - y\\rvert \\le \\beta\\\\ \\operatorname{sign}(\\hat y - y) & \\text{beyond} \\end{cases}',
        reading: 'It’s the Huber loss divided by its delta, so far out it never climbs faster than 1.',
        unit: { errorTo: 1 },
        alsoCalled: ['Huber loss, for beta 1', 'scaled Huber loss'],
        bestGuess:
          'The same guess as for the Huber loss with delta = beta: dividing every cost by one number moves no best guess.',
        useWhen: [
          'You want an absolute error without its kink: a slope of 1 far out, whatever beta is, that fades near the target.',
          'You predict where the boxes around things in pictures are, and how large. It was made for that.',
        ],
        notWhen: [
          'You change beta and keep the learning rate: near the target the slope is the error divided by beta, so a small beta makes it steep.',
          'You compare it with a Huber loss: the two give the same number only for beta = delta = 1.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.SmoothL1Loss',
            atKink: { uses: '−1 in version 1.13 on a CPU, and 0 in newer versions, which use L1Loss there' },
            differs: 'beta = 1 unless you say otherwise. `torch.nn.HuberLoss` with delta = beta is beta times as much.',
          },
          Keras: 'no such loss',
          'scikit-learn': 'no such loss',
        },
        reference: [{ file: 'smooth_l1', cases: 105 }],
      }
    : undefined,
};
