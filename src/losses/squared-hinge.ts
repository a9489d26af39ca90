import { requireSign } from './checks.ts';
import type { SmoothLoss } from './loss.ts';

/**
 * The square of the hinge loss, max(0, 1 − target · score)². The prediction is any number, its sign the predicted class; the target is −1 or +1,
 * anything else throws RangeError. At the margin the slope fades to 0 from both sides, so there is no kink; only the curvature jumps.
 */
export const squaredHinge: SmoothLoss = {
  id: 'squared-hinge',
  name: 'squared hinge loss',
  setName: 'mean squared hinge loss',
  tone: 'hinge',
  scale: 'score',
  parameters: [],
  value: (score, target) => {
    requireSign(target);
    return Math.max(0, 1 - target * score) ** 2;
  },
  gradient: (score, target) => {
    requireSign(target);
    return 0 - 2 * target * Math.max(0, 1 - target * score);
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\max(0,\\; 1 - y\\,s)^2',
        gradientFormula: '-2y\\max(0,\\; 1 - y\\,s)',
        unit: 'none',
        alsoCalled: ['L2-SVM loss', 'quadratic hinge loss'],
        bestGuess:
          'The share of +1 minus the share of −1: between −1 and +1, so here a score does say how frequent a class is.',
        useWhen: [
          'You want a margin, as with the hinge loss, and a slope without a jump.',
          'A near miss of the margin should cost next to nothing and a far one a lot.',
        ],
        notWhen: [
          'Some labels are wrong: a sure prediction against a wrong label costs the square of its distance.',
          'You need probabilities: the best score for all tells the shares, but the score of one example may lie anywhere.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.clamp(1 - y * s, min=0) ** 2',
            differs: 'there is no ready-made one; `torch.nn.MultiMarginLoss(p=2)` is for several classes.',
          },
          Keras: { name: 'keras.losses.SquaredHinge', differs: 'it turns labels 0 and 1 into −1 and +1.' },
          'scikit-learn': {
            name: "LinearSVC(loss='squared_hinge')",
            differs:
              'this is the default of `LinearSVC`, while `SVC` has the plain hinge. Both take the sum, not the mean, times C, and add half of the squared weights.',
          },
        },
        reference: [{ file: 'squared_hinge', cases: 89 }],
      }
    : undefined,
};
