import { type AnyLoss, notationsOf } from '~/losses/index.ts';
import { sigmoid } from '~/math/logarithm.ts';
import { softmax } from '~/math/softmax.ts';

/** What a loss of logits costs where the same loss of probabilities is at its end. */
export interface OfLogits {
  /** Cost of a logit of 1,000 for what does not happen. */
  readonly cost: number;
  /** From this whole logit on the same cost is infinite, worked out from a probability in 64-bit numbers. */
  readonly from: number;
}

/** More logits than any exponential of a 64-bit number can take. */
const logits = Array.from({ length: 1000 }, (_, logit) => logit);

/** Undefined for a loss of no logits, and for one that is not the logits' form of a loss that has no end at 0. */
export function ofLogits(loss: AnyLoss): OfLogits | undefined {
  const others = notationsOf(loss);
  if (loss.scale === 'logit') {
    const from = logits.find((logit) =>
      others.some((other) => other.scale === 'probability' && other.value(sigmoid(logit), 0) === Infinity),
    );
    return from === undefined ? undefined : { cost: loss.value(1000, 0), from };
  }
  if (loss.scale === 'logits') {
    const from = logits.find((logit) =>
      others.some((other) => other.scale === 'probabilities' && other.value(softmax([logit, 0, 0]), 1) === Infinity),
    );
    return from === undefined ? undefined : { cost: loss.value([1000, 0, 0], 1), from };
  }
  return undefined;
}
