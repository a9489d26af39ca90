import type { SmoothLoss } from './loss.ts';

function requireFrom0(what: string, value: number): void {
  if (!(value >= 0)) throw new RangeError(`${what} is 0 or above, not ${value}.`);
}

/**
 * t ln(t / λ) − t + λ, in nats, for a count t where the rate λ was predicted: the negative log-likelihood of the Poisson distribution, less what
 * λ = t would cost, so a perfect prediction costs 0. Half of what is called Poisson deviance. A rate or a count below 0 throws RangeError.
 *
 * A rate of 0 costs Infinity if anything is counted. Near λ = t the terms would cancel: there it is t (u − ln(1 + u)), u = (λ − t) / t.
 */
export const poisson: SmoothLoss = {
  id: 'poisson',
  name: 'Poisson loss',
  setName: 'mean Poisson loss (half the mean Poisson deviance)',
  tone: 'ink',
  scale: 'rate',
  parameters: [],
  value: (rate, count) => {
    requireFrom0('A predicted rate', rate);
    requireFrom0('A count', count);
    if (count === 0) return rate;
    const off = rate - count;
    if (Math.abs(off) > count / 2) return count * (Math.log(count) - Math.log(rate)) + off;
    return Math.max(0, off - count * Math.log1p(off / count));
  },
  gradient: (rate, count) => {
    requireFrom0('A predicted rate', rate);
    requireFrom0('A count', count);
    return count === 0 ? 1 : (rate - count) / rate;
  },
  about: import.meta.env.SSR
    ? {
        formula: 'y\\ln\\frac{y}{\\hat y} - y + \\hat y',
        gradientFormula: '1 - \\frac{y}{\\hat y}',
        reading: 'For a count of 0 it’s just the rate itself.',
        unit: 'nats',
        alsoCalled: ['Poisson negative log-likelihood', 'Poisson NLL', 'half Poisson deviance'],
        bestGuess: 'The mean of the counts. Here somebody guesses one rate for every animal.',
        useWhen: [
          'You count things: goals in a game, calls in an hour. Then 3 instead of 1 is a bigger surprise than 103 instead of 101.',
        ],
        notWhen: [
          'The counts scatter much more than a Poisson’s would: their variance should be about as large as their mean.',
          'Targets can fall below 0: it has no meaning for them.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.PoissonNLLLoss(log_input=False)',
            differs:
              'without `log_input=False` it takes the logarithm of the rate. It leaves out y ln y − y, which no prediction changes, so its numbers can be negative; `full=True` adds an approximate logarithm of y! instead. It adds 10⁻⁸ to the rate inside the logarithm.',
          },
          Keras: {
            name: 'keras.losses.Poisson',
            differs: 'it leaves out y ln y − y too, and adds 10⁻⁷ to the rate inside the logarithm.',
          },
          'scikit-learn': {
            name: 'sklearn.metrics.mean_poisson_deviance',
            differs:
              'it is twice this loss, and refuses a rate of 0. `PoissonRegressor` trains on this loss as it is here, plus half of alpha times the squared weights.',
          },
        },
        reference: [{ file: 'poisson', cases: 35 }],
      }
    : undefined,
};
