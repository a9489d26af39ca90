import { rows as doubles } from '/content/datasets/doubles.csv';
import { rows } from '/content/datasets/hidden-points.csv';
import { clamp, snap } from '~/math/bounds.ts';
import type { Point } from '~/plot/curve.ts';
import { objective, parameterGradient, type Plan } from '~/training/index.ts';

/** Hidden data: four points on a line through the origin, or near one, so that no w brings the loss to 0. */
export const HIDDEN = {
  line: doubles.map(({ x, y }): Point => [x, y]),
  A: rows.map(({ x, a }): Point => [x, a]),
  B: rows.map(({ x, b }): Point => [x, b]),
  C: rows.map(({ x, c }): Point => [x, c]),
} as const;
export type SetName = keyof typeof HIDDEN;

/** The first dart stands there; `THROWS` darts are a game, of which links may hold `MOVES` after the first. */
export const START = 0;
export const THROWS = 6;
export const MOVES = 6;
export const WEIGHTS = { min: 0, max: 6, step: 0.001 } as const;
/** Less than this above the lowest loss is the bull. */
const BULL = 1;

/** The learning rate of the rule: each step is three tenths of the way that is left. */
export const RATE = 0.02;
/** The rule’s second, third and fourth throw on the points of a line. */
export const FIRST: readonly number[] = [0.6, 1.02, 1.314];

const planFor = (set: SetName): Plan => ({
  model: { kind: 'line', intercept: false },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: RATE },
  start: [START],
  training: HIDDEN[set].map(([x, target]) => ({ features: [x], target })),
  steps: MOVES,
});
const plans = { line: planFor('line'), A: planFor('A'), B: planFor('B'), C: planFor('C') };

export const lossAt = (set: SetName, w: number): number => objective(plans[set], [w]);
export const slopeAt = (set: SetName, w: number): number => parameterGradient(plans[set], [w])[0] ?? 0;

/** Where the rule throws from w: against the slope, and no further than the line goes. */
export const stepFrom = (set: SetName, w: number): number => snap(w - RATE * slopeAt(set, w), WEIGHTS);

/** The w of the lowest loss: Σxy / Σx². A line through the origin has no other. */
export function lowestOf(set: SetName): { readonly w: number; readonly loss: number } {
  const [products, squares] = HIDDEN[set].reduce(([a, b], [x, y]) => [a + x * y, b + x ** 2], [0, 0]);
  const w = products / squares;
  return { w, loss: lossAt(set, w) };
}

/** What a throw is told. */
export interface Throw {
  readonly w: number;
  readonly loss: number;
  readonly slope: number;
}
const thrown = (set: SetName, w: number): Throw => ({ w, loss: lossAt(set, w), slope: slopeAt(set, w) });

/** How much of the line is in the picture, and the highest loss that has room in it. */
export interface View {
  readonly reach: number;
  readonly top: number;
}
const NEAR = 3;
/** The right half of the picture keeps this share of its height free, for the headline. */
const FREE = 0.45;

function viewOf(set: SetName, furthest: number): View {
  const near = furthest <= NEAR && lowestOf(set).w < NEAR - 0.5;
  const reach = near ? NEAR : WEIGHTS.max;
  return { reach, top: 1.04 * Math.max(lossAt(set, START), lossAt(set, reach) / (1 - FREE)) };
}

export interface Search {
  /** The first dart’s place first. */
  readonly throws: readonly Throw[];
  readonly last: Throw;
  readonly before: Throw | undefined;
  /** Where the dart is: at the last throw, or aimed elsewhere. */
  readonly at: Throw;
  readonly aimed: boolean;
  /** Where the rule would throw next. */
  readonly next: number;
  /** The number of the throw that found the bull, counted from 1; 0 for none. */
  readonly found: number;
  /** The fog is gone: the bull is found, or all darts are thrown. */
  readonly lifted: boolean;
  readonly best: number;
  readonly lowest: { readonly w: number; readonly loss: number };
  readonly view: View;
}

/** Aims closer than this to the last throw are none: a rule’s throw may lie between two places of a hand. */
const HAND = 0.006;

export function searchOf(set: SetName, tries: readonly number[], w: number): Search {
  const throws = [START, ...tries].map((one) => thrown(set, one));
  const last = throws.at(-1) as Throw;
  const aimed = Math.abs(w - last.w) > HAND;
  const lowest = lowestOf(set);
  const found = throws.findIndex(({ loss }) => loss - lowest.loss < BULL) + 1;
  return {
    throws,
    last,
    before: throws.at(-2),
    at: aimed ? thrown(set, w) : last,
    aimed,
    next: stepFrom(set, last.w),
    found,
    lifted: found > 0 || throws.length >= THROWS,
    best: Math.min(...throws.map(({ loss }) => loss)),
    lowest,
    view: viewOf(set, Math.max(w, ...tries)),
  };
}

/** Where a dragged aim lands: in the picture. */
export const landing = (w: number, { reach }: View): number => clamp(w, WEIGHTS.min, reach);

/** Where the rule’s fifth dart would stand if its step were as the bet said: shorter, as it is; the same as the one before; longer, as the one before that. */
export const BETS: readonly number[] = ((): readonly number[] => {
  const [two = 0, three = 0, four = 0] = FIRST;
  return [stepFrom('line', four), four + (four - three), four + (three - two)];
})();
