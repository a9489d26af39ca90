import { crossEntropyWithLogits } from '~/losses/index.ts';
import { softmax } from '~/math/softmax.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';

type Lab = State<typeof fields>;

/** The dog stands first, and it is a dog. */
const DOG = 0;
const scoresOf = (score: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => (k === DOG ? score : 0));

/** What the loss charges, with its own softmax, for what it is handed. */
const charged = (handed: readonly number[]): number => crossEntropyWithLogits.value(handed, DOG);

export const costOnce = (score: number, count: number): number => charged(scoresOf(score, count));
export const costTwice = (score: number, count: number): number => charged(softmax(scoresOf(score, count)));

/** What two softmaxes can come to, of so many classes. No score gets there: the first would have to say exactly 1. */
export function limitsOf(count: number): { readonly best: number; readonly floor: number } {
  const certain = scoresOf(1, count);
  return { best: softmax(certain)[DOG] as number, floor: charged(certain) };
}

/** Everything that the picture, the sentence and the numbers need; shares are those of all classes, the dog's first. */
export function labOf({ score, classes, twice }: Lab) {
  const count = Number(classes);
  const scores = scoresOf(score, count);
  const once = softmax(scores);
  const again = softmax(once);
  const costs = { once: costOnce(score, count), twice: costTwice(score, count) };
  return { count, twice, scores, once, again, costs, cost: twice ? costs.twice : costs.once, ...limitsOf(count) };
}
export type Model = ReturnType<typeof labOf>;
