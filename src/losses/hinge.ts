import { requireSign } from './checks.ts';
import type { KinkedLoss } from './loss.ts';

/**
 * max(0, 1 − target · score): what is missing from a margin of 1, the loss of support vector machines. The prediction is any
 * number, its sign the predicted class; the target is −1 or +1, anything else throws RangeError. Given a label 0 the
 * bare formula would cost 1 and have slope 0 for ever, which is why it is refused. At the margin itself (target · score = 1) the
 * slope may be anything between −target and 0; here it is −target, as torch.clamp gives it.
 */
export const hinge: KinkedLoss = {
  id: 'hinge',
  name: 'hinge loss',
  setName: 'mean hinge loss',
  tone: 'hinge',
  scale: 'score',
  parameters: [],
  kinks: () => [1],
  value: (score, target) => {
    requireSign(target);
    return Math.max(0, 1 - target * score);
  },
  gradient: (score, target) => {
    requireSign(target);
    if (Number.isNaN(score)) return NaN;
    return target * score <= 1 ? -target : 0;
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\max(0,\\; 1 - y\\,s)',
        gradientFormula: '\\begin{cases} -y & y\\,s \\le 1\\\\ 0 & \\text{beyond} \\end{cases}',
        unit: 'none',
        alsoCalled: ['SVM loss', 'max-margin loss'],
        bestGuess:
          'It’s +1 or −1, whichever class is more frequent. The hinge looks for a boundary, not for a probability.',
        useWhen: [
          'You want a boundary with room on both sides, as in a support vector machine, and no probabilities.',
          'Right answers beyond the margin should stop pulling.',
        ],
        notWhen: [
          'You need probabilities. A score tells you the side, not how likely it is.',
          'Every right answer should be free. Inside the margin it still costs.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.clamp(1 - y * s, min=0)',
            atKink: { uses: 'the same with torch.clamp, and 0 with relu' },
            differs:
              'there’s no ready-made one. `torch.nn.HingeEmbeddingLoss` is another loss, and `torch.nn.MultiMarginLoss` is for several classes.',
          },
          Keras: {
            name: 'keras.losses.Hinge',
            atKink: { uses: 'the same with TensorFlow, and half of it with JAX or PyTorch' },
            differs: 'it turns labels 0 and 1 into −1 and +1.',
          },
          'scikit-learn': {
            name: 'sklearn.metrics.hinge_loss',
            atKink: 'no slope',
            differs:
              'it takes any two labels, the greater one for +1. If there’s only one label, it takes that one for −1.',
          },
        },
        reference: [{ file: 'hinge', cases: 89 }],
      }
    : undefined,
};
