import type { Parameters, SmoothLoss } from './loss.ts';

/** Where the parabola becomes a line, in the unit of the error. Throws RangeError unless it is above 0. */
function deltaOf(parameters: Parameters | undefined): number {
  const delta = parameters?.['delta'] ?? 1;
  if (!(delta > 0)) throw new RangeError(`The delta of the Huber loss is above 0, not ${delta}.`);
  return delta;
}

/**
 * Half the square of the error up to delta, beyond it the line that carries on with the same height and slope (Huber, 1964):
 * ½e² for |e| ≤ delta, delta · (|e| − ½ delta) outside. Units: that of the error, squared. The slope is the error, held within ±delta:
 * no kink, only the curvature jumps. An error whose square would overflow lies on the line, so it costs what it should.
 */
export const huber: SmoothLoss = {
  id: 'huber',
  name: 'Huber loss',
  setName: 'mean Huber loss',
  tone: 'huber',
  scale: 'value',
  parameters: [
    {
      name: 'delta',
      symbol: '\\delta',
      default: 1,
      min: 0.1,
      max: 10,
      unit: 'error',
      drawnAt: 1,
      examples: [0.1, 1, 5, 10],
    },
  ],
  value: (prediction, target, parameters) => {
    const distance = Math.abs(prediction - target);
    const delta = deltaOf(parameters);
    return distance <= delta ? 0.5 * distance * distance : delta * (distance - 0.5 * delta);
  },
  gradient: (prediction, target, parameters) => {
    const error = prediction - target;
    const delta = deltaOf(parameters);
    return Math.abs(error) <= delta ? error : delta * Math.sign(error);
  },
  about: import.meta.env.SSR
    ? {
        formula:
          '\\begin{cases} \\tfrac12(\\hat y - y)^2 & \\lvert\\hat y - y\\rvert \\le \\delta\\\\ \\delta\\bigl(\\lvert\\hat y - y\\rvert - \\tfrac12\\delta\\bigr) & \\text{beyond} \\end{cases}',
        gradientFormula:
          '\\begin{cases} \\hat y - y & \\lvert\\hat y - y\\rvert \\le \\delta\\\\ \\delta\\operatorname{sign}(\\hat y - y) & \\text{beyond} \\end{cases}',
        unit: { errorTo: 2 },
        alsoCalled: ['smooth L1 loss, for delta 1'],
        bestGuess:
          'It’s where the errors balance, if you count each one as no more than delta. For a small delta that’s close to a median. Once delta is larger than every error that’s left, it’s the mean. In between, it doesn’t have to lie between those two.',
        useWhen: [
          'Most errors are small and even, and a few are wild. It acts like squares near the target and like absolute values far out.',
          'You want a slope that fades at the target and doesn’t grow without limit for a wild one.',
        ],
        notWhen: [
          'You can’t say what a large error is. You have to choose delta, in the unit of the data, and change it when the unit changes.',
          'Your wild values are inputs. One that’s far to the side still tilts the fit.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.HuberLoss',
            differs: 'there’s also `torch.nn.SmoothL1Loss`: this loss divided by delta, which is called beta there.',
          },
          Keras: { name: 'keras.losses.Huber' },
          'scikit-learn': {
            name: "SGDRegressor(loss='huber')",
            differs:
              'delta is called epsilon there, and it’s 0.1 unless you say otherwise. `HuberRegressor` fits the scale of the errors, too. Its epsilon, 1.35, counts scales, so its delta is `epsilon * scale_`.',
          },
        },
        reference: [{ file: 'huber', cases: 110 }],
      }
    : undefined,
};
