import type { SmoothLoss } from './loss.ts';

/**
 * ln cosh(prediction − target): about ½e² near 0 and |e| − ln 2 far out. cosh overflows from 711 on, so beyond 1 it is
 * |e| + ln(1 + e^(−2|e|)) − ln 2; near 0 those terms would cancel, and ln(1 + 2 sinh²(e/2)), the same number, keeps its digits.
 * The error has to be a plain number, as for every exponential: counted in another unit it is another loss.
 */
export const logCosh: SmoothLoss = {
  id: 'log-cosh',
  name: 'log-cosh loss',
  setName: 'mean log-cosh loss',
  tone: 'ink',
  scale: 'value',
  parameters: [],
  value: (prediction, target) => {
    const distance = Math.abs(prediction - target);
    return distance < 1
      ? Math.log1p(2 * Math.sinh(distance / 2) ** 2)
      : distance + Math.log1p(Math.exp(-2 * distance)) - Math.LN2;
  },
  gradient: (prediction, target) => Math.tanh(prediction - target),
  about: import.meta.env.SSR
    ? {
        formula: '\\ln\\cosh(\\hat y - y)',
        gradientFormula: '\\tanh(\\hat y - y)',
        reading: 'Near the target it’s half the square; far out it’s the distance minus ln 2, about 0.693.',
        unit: 'none',
        alsoCalled: ['logarithm of the hyperbolic cosine'],
        bestGuess:
          'Where the errors balance, each counted by its tanh: nearly as itself when it’s well under 1, and as 1 when it’s well over. With errors of many units that’s close to a median.',
        useWhen: [
          'You want a Huber loss that is smooth through and through, curvature too, and has nothing to choose.',
        ],
        notWhen: [
          'Your errors aren’t around 1: it always bends there. With errors in the hundreds it’s nearly the absolute error, with errors in the thousandths nearly half the squared one. Scale the targets first.',
          'Your training method divides by the curvature, as some gradient boosting does: far out there’s almost none left, so an error of 10 asks for a step of over a hundred million.',
          'You want to say yourself what a large error is: the Huber loss has delta for that.',
        ],
        elsewhere: {
          PyTorch: 'no such loss',
          Keras: {
            name: 'keras.losses.LogCosh',
            differs: 'it doesn’t overflow either. For errors under about 0.0001 its 32-bit sum is all rounding.',
          },
          'scikit-learn': 'no such loss',
        },
        reference: [{ file: 'log_cosh', cases: 103 }],
      }
    : undefined,
};
