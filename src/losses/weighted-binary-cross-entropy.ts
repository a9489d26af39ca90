import { sigmoid, softplus, weighted } from '~/math/logarithm.ts';
import { requireTargetProbability } from './checks.ts';
import type { Parameters, SmoothLoss } from './loss.ts';

/** How many times a yes counts. Throws RangeError unless it is a finite number from 0 on. */
function weightOf(parameters: Parameters | undefined): number {
  const weight = parameters?.['weight'] ?? 1;
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`The weight of yes is 0 or above, not ${weight}.`);
  return weight;
}

/**
 * Binary cross-entropy with logits where each yes counts `weight` times, in nats: what PyTorch calls pos_weight. As if every yes stood in the
 * data that many times, except that the mean still divides by the number of examples. Stable as the plain one is. Target 0, 1 or between, else RangeError.
 */
export const weightedBinaryCrossEntropy: SmoothLoss = {
  id: 'weighted-binary-cross-entropy',
  name: 'weighted binary cross-entropy with logits',
  setName: 'mean weighted binary cross-entropy',
  tone: 'cross-entropy',
  scale: 'logit',
  parameters: [
    {
      name: 'weight',
      symbol: 'w',
      default: 1,
      min: 0,
      max: 20,
      unit: 'none',
      // At its default it is the plain loss, which has a picture of its own.
      drawnAt: 3,
      examples: [1, 3, 10],
    },
  ],
  value: (logit, target, parameters) => {
    requireTargetProbability(target);
    return weightOf(parameters) * weighted(target, softplus(-logit)) + weighted(1 - target, softplus(logit));
  },
  gradient: (logit, target, parameters) => {
    requireTargetProbability(target);
    return (1 - target) * sigmoid(logit) - weightOf(parameters) * target * sigmoid(-logit);
  },
  about: import.meta.env.SSR
    ? {
        formula: 'w\\,y\\ln(1+e^{-z}) + (1-y)\\ln(1+e^{z})',
        gradientFormula: '\\frac{1-y}{1+e^{-z}} - \\frac{w\\,y}{1+e^{z}}',
        reading: 'Missing a yes costs w times as much as before; a false alarm costs what it always did.',
        unit: 'nats',
        alsoCalled: ['pos_weight', 'class-weighted log loss', 'cost-sensitive cross-entropy'],
        bestGuess:
          'The logarithm of w times the odds. Its sigmoid is no longer the share of yes: with w = 3, one yes in four comes out as 50%.',
        useWhen: ['Yes is rare, and missing one costs more than a false alarm: fraud, a disease, a fault.'],
        notWhen: [
          'You need honest probabilities: the weight moves every one of them towards yes. Weigh the decision instead, by another threshold.',
          'Yes is merely rare, and both mistakes cost the same: then nothing is wrong that a weight would cure.',
          'You compare training losses: two runs with other weights count in other money.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.BCEWithLogitsLoss(pos_weight=w)',
            differs:
              'pos_weight is a tensor, one weight for each output. The mean divides by the number of examples, not by the sum of the weights. The `weight` of the same class is something else: it weighs a whole example, yes or no.',
          },
          Keras: {
            name: 'Model.fit(class_weight={0: 1, 1: w})',
            differs:
              'no loss of its own: weights are given to `fit`, or for each example as `sample_weight`. The mean divides by the number of examples unless you say `reduction="mean_with_sample_weight"`.',
          },
          'scikit-learn': {
            name: 'LogisticRegression(class_weight={0: 1, 1: w})',
            differs:
              '`class_weight="balanced"` takes the number of examples over twice the number of each class, which weighs no as well. It takes the sum, not the mean, times C.',
          },
        },
        reference: [{ file: 'bce_with_logits', cases: 95, names: { pos_weight: 'weight' } }],
      }
    : undefined,
};
