import { sigmoid, softplus, weighted } from '~/math/logarithm.ts';
import { requireTargetProbability } from './checks.ts';
import { gamma, gammaOf } from './focusing.ts';
import type { SmoothLoss } from './loss.ts';

/** The cost where the true answer has this logit: what was left over, to the power γ, times the cross-entropy. */
const cost = (logit: number, power: number): number => weighted(sigmoid(-logit) ** power, softplus(-logit));

/** Its slope over that logit, −(1 − p)^γ (γ p · cross-entropy + 1 − p): no negative power of what is left over, so nothing overflows for γ < 1. */
const slope = (logit: number, power: number): number => {
  const rest = sigmoid(-logit);
  return 0 - rest ** power * (power * weighted(sigmoid(logit), softplus(-logit)) + rest);
};

/**
 * The focal loss of sigmoid(logit), in nats, without passing through the probability: see `focal.ts`. The prediction is any number; the
 * target is 0, 1 or between (the mean over labels that are yes that often), else RangeError. γ = 0 is binary cross-entropy with logits.
 */
export const focalWithLogits: SmoothLoss = {
  id: 'focal-with-logits',
  name: 'focal loss with logits',
  setName: 'mean focal loss',
  tone: 'focal',
  sameAs: 'focal',
  scale: 'logit',
  parameters: [gamma],
  value: (logit, target, parameters) => {
    requireTargetProbability(target);
    const power = gammaOf(parameters);
    return weighted(target, cost(logit, power)) + weighted(1 - target, cost(-logit, power));
  },
  gradient: (logit, target, parameters) => {
    requireTargetProbability(target);
    const power = gammaOf(parameters);
    return weighted(target, slope(logit, power)) - weighted(1 - target, slope(-logit, power));
  },
  about: import.meta.env.SSR
    ? {
        formula:
          'y\\,\\frac{\\ln(1+e^{-z})}{(1+e^{z})^{\\gamma}} + (1-y)\\,\\frac{\\ln(1+e^{z})}{(1+e^{-z})^{\\gamma}}',
        gradientFormula:
          '-y\\,\\frac{1+\\gamma e^{z}\\ln(1+e^{-z})}{(1+e^{z})^{\\gamma+1}} + (1-y)\\,\\frac{1+\\gamma e^{-z}\\ln(1+e^{z})}{(1+e^{-z})^{\\gamma+1}}',
        reading: 'With γ = 0 it’s plain cross-entropy.',
        unit: 'nats',
        alsoCalled: ['sigmoid focal loss'],
        bestGuess:
          'The logarithm of the odds for γ = 0. With γ above 0 it’s nearer to 0: this loss asks for modest answers.',
        useWhen: [
          'The last layer gives one raw number for a yes or no, and easy examples would drown the hard ones: this is the form to train on.',
        ],
        notWhen: [
          'The model ends in a sigmoid already: it would be applied twice.',
          'You need honest probabilities: train with plain cross-entropy, and choose another threshold.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torchvision.ops.sigmoid_focal_loss',
            differs:
              'gamma = 2 and alpha = 0.25 unless you say otherwise: then yes counts a quarter and no three quarters, and `alpha=-1` turns that off. It doesn’t take the mean unless you write `reduction="mean"`. It belongs to torchvision; PyTorch itself has none.',
          },
          Keras: {
            name: 'keras.losses.BinaryFocalCrossentropy(from_logits=True)',
            differs:
              'without `from_logits=True` it takes your logits for probabilities. With it, it makes probabilities first. On JAX and PyTorch these are cut off at 10⁻⁷, so a sure mistake costs about 16 at most and hardly pulls.',
          },
          'scikit-learn': 'no such loss',
        },
        reference: [{ file: 'focal_with_logits', cases: 44 }],
      }
    : undefined,
};
