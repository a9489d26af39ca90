import { crossEntropy } from '~/losses/index.ts';

/** What a photo may show. Several figures tell this one story; a widget never imports another, so it stands between them. */
export const CLASSES = ['dog', 'cat', 'fish'] as const;
export type Class = (typeof CLASSES)[number];

/** A model's belief in dog, cat and fish, in whole percent that add up to 100. */
export type Percents = readonly [dog: number, cat: number, fish: number];

/** What the model is charged if the photo shows class number `truth`, in nats. Infinity where it gave that class nothing. */
export const priceOf = (percents: Percents, truth: number): number =>
  crossEntropy.value(
    percents.map((percent) => percent / 100),
    truth,
  );

/** What a model pays, whatever the truth, that gives each of `classes` the same: the natural logarithm of their number. */
export const knowsNothing = (classes: number): number =>
  crossEntropy.value(
    Array.from({ length: classes }, () => 1 / classes),
    0,
  );

/** Whether the class with the most belief is the true one. A tie at the top is neither right nor wrong. */
export function answerOf(percents: Percents, truth: number): 'right' | 'wrong' | 'tied' {
  const most = Math.max(...percents);
  if (percents[truth] !== most) return 'wrong';
  return percents.filter((percent) => percent === most).length === 1 ? 'right' : 'tied';
}
