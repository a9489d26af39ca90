import { binaryCrossEntropy, focal } from '~/losses/index.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';

/** The hard darts: what the truth got from them. And how many there are of each, as of honest payments and frauds. */
export const HARD = 0.1;
export const EASY_DARTS = 990;
export const HARD_DARTS = 10;

/** What a dart costs, in nats, whose truth got this share. With gamma at 0 it is plain cross-entropy. */
export const priceOf = (share: number, gamma: number): number => focal.value(share, 1, { gamma });

/** How much of the whole bill the easy darts pay. */
const easyPart = (easy: number, hard: number): number => (EASY_DARTS * easy) / (EASY_DARTS * easy + HARD_DARTS * hard);

/** Everything that the picture, the sentence and the numbers need. */
export function dimmed({ gamma, share }: State<typeof fields>) {
  const plain = binaryCrossEntropy.value(share, 1);
  const plainHard = binaryCrossEntropy.value(HARD, 1);
  const dim = priceOf(share, gamma);
  const dimHard = priceOf(HARD, gamma);
  return {
    gamma,
    share,
    plain,
    plainHard,
    focal: dim,
    focalHard: dimHard,
    /** What is left of a price: (1 − share) to the power of gamma. */
    factor: (1 - share) ** gamma,
    factorHard: (1 - HARD) ** gamma,
    /** The easy darts' part of the bill, before and after. */
    plainEasy: easyPart(plain, plainHard),
    focalEasy: easyPart(dim, dimHard),
  };
}
/** Both groups pay about half. */
export const isEven = (easy: number): boolean => Math.abs(easy - 0.5) < 0.05;

export type Dimmed = ReturnType<typeof dimmed>;
