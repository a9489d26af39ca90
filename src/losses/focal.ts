import { weighted } from '~/math/logarithm.ts';
import { requireProbability, requireTargetProbability } from './checks.ts';
import { gamma, gammaOf } from './focusing.ts';
import type { SmoothLoss } from './loss.ts';

/** What happened was given `share` of the belief, `rest` was left over, and `logarithm` is ln share. */
interface Happened {
  readonly share: number;
  readonly rest: number;
  readonly logarithm: number;
}

const yes = (probability: number): Happened => ({
  share: probability,
  rest: 1 - probability,
  logarithm: Math.log(probability),
});
const no = (probability: number): Happened => ({
  share: 1 - probability,
  rest: probability,
  logarithm: Math.log1p(-probability),
});

const cost = ({ rest, logarithm }: Happened, power: number): number => 0 - weighted(rest ** power, logarithm);

/** The slope over `share`, rest^γ (γ ln share / rest − 1 / share). Towards a rest of 0 the quotient goes to −1. */
const slope = ({ share, rest, logarithm }: Happened, power: number): number =>
  weighted(rest ** power, weighted(power, rest === 0 ? -1 : logarithm / rest) - 1 / share);

/**
 * Cross-entropy times (1 − p)^γ, p being the probability of what happened (Lin and others, 2017), in nats. Likely answers fade, and the rare,
 * hard ones are left to pull. γ = 0 is binary cross-entropy. Exact at the ends, as that is. A target between 0 and 1 is the mean over labels that
 * are yes that often; libraries mix the two probabilities first, which is another number unless the target is 0 or 1.
 * α, a weight for yes, is no part of it: see the weighted binary cross-entropy.
 */
export const focal: SmoothLoss = {
  id: 'focal',
  name: 'focal loss',
  setName: 'mean focal loss',
  tone: 'focal',
  scale: 'probability',
  parameters: [gamma],
  value: (probability, target, parameters) => {
    requireProbability('A predicted probability', probability);
    requireTargetProbability(target);
    const power = gammaOf(parameters);
    return weighted(target, cost(yes(probability), power)) + weighted(1 - target, cost(no(probability), power));
  },
  gradient: (probability, target, parameters) => {
    requireProbability('A predicted probability', probability);
    requireTargetProbability(target);
    const power = gammaOf(parameters);
    return weighted(target, slope(yes(probability), power)) - weighted(1 - target, slope(no(probability), power));
  },
  about: import.meta.env.SSR
    ? {
        formula: '-y\\,(1-\\hat y)^{\\gamma}\\ln\\hat y - (1-y)\\,\\hat y^{\\gamma}\\ln(1-\\hat y)',
        gradientFormula:
          'y\\,(1-\\hat y)^{\\gamma}\\Bigl(\\frac{\\gamma\\ln\\hat y}{1-\\hat y} - \\frac{1}{\\hat y}\\Bigr) + (1-y)\\,\\hat y^{\\gamma}\\Bigl(\\frac{1}{1-\\hat y} - \\frac{\\gamma\\ln(1-\\hat y)}{\\hat y}\\Bigr)',
        reading: 'Only one of the two terms counts, the one of what happened. With γ = 0 it’s plain cross-entropy.',
        unit: 'nats',
        alsoCalled: ['binary focal cross-entropy'],
        bestGuess:
          'The share of yes for γ = 0. With γ above 0 it’s nearer to one half than that share: this loss asks for modest answers, so its outputs aren’t honest probabilities.',
        useWhen: [
          'Easy examples are a thousand times as many as hard ones, as with the empty background in a picture, and together they would drown them.',
          'You train a detector or a ranking, and a threshold will be chosen afterwards.',
        ],
        notWhen: [
          'You need the probabilities themselves: they come out nearer to one half than the truth is.',
          'Some labels are wrong: a wrong label looks like a hard example, and hard examples are what it turns to.',
          'The model gives logits: the form with logits neither rounds to 0 nor overflows.',
        ],
        elsewhere: {
          PyTorch: 'no such loss',
          Keras: {
            name: 'keras.losses.BinaryFocalCrossentropy',
            differs:
              'gamma = 2 unless you say otherwise. Its alpha = 0.25 weighs yes and no only with `apply_class_balancing=True`. `CategoricalFocalCrossentropy` is for several classes, and there alpha always counts.',
          },
          'scikit-learn': 'no such loss',
        },
        atZero: [
          {
            library: 'Keras',
            cost: 16.118,
            how: '`BinaryFocalCrossentropy` raises the probability of yes to 10⁻⁷ first (a 0 for no costs 15.942)',
          },
        ],
        reference: [{ file: 'focal', cases: 37 }],
      }
    : undefined,
};
