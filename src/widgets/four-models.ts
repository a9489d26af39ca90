import { rows } from '/content/datasets/four-models.csv';

/** A model as far as its hundred answers show it: how many are right, and what it gave to the truth where it was right and where it was wrong. */
export interface Made {
  readonly right: number;
  readonly sure: number;
  readonly wrong: number;
}

/** The four models of the lesson on accuracy. Two figures show some of them; a widget never imports another, so they stand between. */
export const FOUR_MODELS = Object.fromEntries(
  rows.map(({ model, right, sure, wrong }) => [model, { right, sure, wrong }]),
) as Readonly<Record<(typeof rows)[number]['model'], Made>>;
