import { crossEntropy } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import { type Wedge, wedgesOf } from '~/plot/belief-board.ts';

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

/** On a board of belief the dog's wedge turns about this place; cat and fish follow it clockwise. In turns. */
export const DOG_MIDDLE = 0.52;

/** Dog, cat and fish as wedges of a board. */
export const photoWedges = ([dog, cat, fish]: Percents): Wedge[] =>
  wedgesOf([dog / 100, cat / 100, fish / 100], DOG_MIDDLE - dog / 200);

/**
 * What a border that was turned so far makes of the beliefs: one neighbour gains what the other loses. The borders are those after dog, after
 * cat and after fish. Where neither neighbour has anything, the one that grows takes from all.
 */
export function turnedBorder(percents: Percents, border: number, byTurns: number): Partial<Record<Class, number>> {
  const next = (border + 1) % CLASSES.length;
  const before = CLASSES[border] as Class;
  const after = CLASSES[next] as Class;
  const both = (percents[border] as number) + (percents[next] as number);
  // The dog's wedge opens to both sides, so that its middle stays where it is.
  const change = 100 * byTurns * (border === 1 ? 1 : 2);
  if (both === 0) return change > 0 ? { [before]: change } : { [after]: -change };
  const share = Math.round(clamp((percents[border] as number) + change, 0, both));
  return { [before]: share, [after]: both - share };
}
