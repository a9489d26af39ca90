import { crossEntropy } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import { knowsNothing } from '~/widgets/photos.ts';
import { fields } from './fields.ts';

/** As high as the picture reaches, in nats. The ladder itself has no end. */
export const TOP_NATS = 7.7;

/** What a belief in the truth costs, in nats. */
export const priceAt = (belief: number): number => crossEntropy.value([belief, 1 - belief], 0);

/** A price in bricks, one for each halving: the same as in bits. */
export const bricksIn = (nats: number): number => nats / Math.LN2;

/** How often a belief can be halved before the price leaves the picture, and at most as often as the slider goes. */
export const mostHalvings = (start: number): number =>
  Math.min(fields.halvings.max, Math.floor((TOP_NATS - priceAt(start)) / Math.LN2));

/** One rung: how often it was halved, a belief and its price in nats. */
export interface Rung {
  readonly halved: number;
  readonly belief: number;
  readonly price: number;
}

/** The belief to begin with and each half of it; the last may be on the way to the next. Every whole rung costs ln 2 more than the one before. */
export function ladderOf({ start, halvings, classes, unit }: State<typeof fields>) {
  const most = mostHalvings(start);
  const times = Math.min(halvings, most);
  const rung = (halved: number): Rung => ({
    halved,
    belief: start / 2 ** halved,
    price: priceAt(start / 2 ** halved),
  });
  const rungs = Array.from({ length: Math.ceil(times) + 1 }, (_, k) => rung(Math.min(k, times)));
  const whole = Math.floor(times) + 1;
  return {
    start,
    times,
    full: times === most && most < fields.halvings.max,
    classes,
    unit,
    rungs,
    first: rungs[0] as Rung,
    last: rungs.at(-1) as Rung,
    /** What one more halving would make of it, if the picture has room for it. */
    next: whole <= most ? rung(whole) : undefined,
    reference: knowsNothing(classes),
    inUnit: (nats: number) => (unit === 'bits' ? bricksIn(nats) : nats),
  };
}
export type Ladder = ReturnType<typeof ladderOf>;

/** The same price but for the dust of the logarithm. */
export const samePrice = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Near a whole number of halvings a drag lands on it. */
const SNAP = 0.08;

/** How often the start was halved to get to a belief, within the picture. */
export function halvedTo(start: number, belief: number): number {
  const times = clamp(Math.log2(start / Math.max(belief, 1e-9)), 0, mostHalvings(start));
  return Math.abs(times - Math.round(times)) < SNAP ? Math.round(times) : times;
}
