import { weighted } from '~/math/logarithm.ts';
import { logSoftmax, softmax } from '~/math/softmax.ts';
import { sum } from '~/math/statistics.ts';
import { type ClassLoss, targetProbabilities } from './class-loss.ts';

/**
 * Cross-entropy of softmax(logits), in nats, through log-sum-exp: −ln softmax(z)_k = ln Σ e^z − z_k, so the cost is Σ t_k (ln Σ e^z − z_k)
 * and no probability is ever rounded to 0 before its logarithm is taken. Logits are finite, or −Infinity for a class
 * that is ruled out, which costs Infinity if it comes true. Adding one number to every logit changes nothing.
 *
 * The gradient is softmax(z)_k − t_k. Do not hand it probabilities: softmax would be applied twice, and a perfect answer
 * over ten classes would still cost 1.461.
 */
export const crossEntropyWithLogits: ClassLoss = {
  id: 'cross-entropy-with-logits',
  name: 'cross-entropy with logits',
  setName: 'mean cross-entropy (log loss)',
  tone: 'cross-entropy',
  sameAs: 'cross-entropy',
  scale: 'logits',
  parameters: [],
  value: (prediction, target) => {
    const shares = targetProbabilities(target, prediction.length);
    return 0 - sum(logSoftmax(prediction).map((logarithm, k) => weighted(shares[k] as number, logarithm)));
  },
  gradient: (prediction, target) => {
    const shares = targetProbabilities(target, prediction.length);
    return softmax(prediction).map((probability, k) => probability - (shares[k] as number));
  },
  about: import.meta.env.SSR
    ? {
        formula: '\\sum_{k} y_k \\Bigl(-z_k + \\ln \\sum_{j} e^{z_j}\\Bigr)',
        gradientFormula: '\\frac{e^{z_k}}{\\sum_j e^{z_j}} - y_k',
        unit: 'nats',
        alsoCalled: ['softmax loss', 'softmax cross-entropy', 'categorical cross-entropy', 'log loss'],
        bestGuess:
          'It’s the logarithms of the shares. You can add the same number to them all. Their softmax is the shares.',
        useWhen: ['Your last layer gives one raw number for each class. This is the form to train on.'],
        notWhen: [
          'Your model already ends in a softmax. You’d apply it twice, and you won’t get an error message.',
          'Several labels can be true at once. Use binary cross-entropy with logits for each.',
        ],
        elsewhere: {
          PyTorch: {
            name: 'torch.nn.CrossEntropyLoss',
            differs:
              'with class weights and class numbers it divides by the sum of the weights. With probabilities as targets it divides by the number of examples.',
          },
          Keras: {
            name: 'keras.losses.CategoricalCrossentropy(from_logits=True)',
            differs: 'without `from_logits=True` it takes your logits for probabilities.',
          },
          'scikit-learn': {
            name: 'sklearn.linear_model.LogisticRegression',
            differs: 'it takes the sum of this loss, not the mean, times C, and adds half of the squared weights.',
          },
        },
        reference: [{ file: 'softmax_cross_entropy', cases: 77 }],
      }
    : undefined,
};
