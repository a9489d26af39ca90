import { crossEntropy } from '~/losses/index.ts';
import type { State } from '~/state/field.ts';
import { knowsNothing } from '~/widgets/photos.ts';
import { fields } from './fields.ts';

/** As high as the picture reaches, in nats. The ladder itself has no end. */
export const TOP_NATS = 7.7;

/** What a belief in the truth costs, in nats. */
export const priceAt = (belief: number): number => crossEntropy.value([belief, 1 - belief], 0);

/** How often a belief can be halved before the price leaves the picture, and at most as often as the slider goes. */
export const mostHalvings = (start: number): number =>
  Math.min(fields.halvings.max, Math.floor((TOP_NATS - priceAt(start)) / Math.LN2));

/** One rung: a belief and its price in nats. */
export interface Rung {
  readonly belief: number;
  readonly price: number;
}

/** The belief to begin with and each half of it, down to the last; every rung costs ln 2 more than the one before. */
export function ladderOf({ start, halvings, classes, unit }: State<typeof fields>) {
  const most = mostHalvings(start);
  const times = Math.min(halvings, most);
  const rungs = Array.from({ length: times + 1 }, (_, k): Rung => ({
    belief: start / 2 ** k,
    price: priceAt(start / 2 ** k),
  }));
  const first = rungs[0] as Rung;
  const last = rungs[times] as Rung;
  return {
    start,
    times,
    full: times === most && most < fields.halvings.max,
    classes,
    unit,
    rungs,
    first,
    last,
    reference: knowsNothing(classes),
    inUnit: (nats: number) => (unit === 'bits' ? nats / Math.LN2 : nats),
  };
}
export type Ladder = ReturnType<typeof ladderOf>;

/** The same price but for the dust of the logarithm. */
export const samePrice = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
