import { bestGuessOf } from '~/losses/best-guess.ts';
import { huber } from '~/losses/index.ts';
import { lossesOf, singleGuessLoss } from '~/losses/set.ts';
import { clamp } from '~/math/bounds.ts';
import { mean, median, sum } from '~/math/statistics.ts';
import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import { fields } from './fields.ts';

/** A search ends some millionths of a minute from the best guess; goals ask for limits, which are round. */
const DIGITS = 4;
const settled = (minutes: number): number => Number(minutes.toFixed(DIGITS)) || 0;

const timesOf = (last: number): readonly number[] => [...FIRST_FOUR, last];
const bestOf = (times: readonly number[], delta: number): number =>
  settled(bestGuessOf(huber, times, { delta }).guess[0] ?? 0);

/** One dart, seen from the guess, in minutes: how far off it stands and how hard it pulls, below 0 to the left. */
export interface Rope {
  readonly time: number;
  readonly miss: number;
  readonly pull: number;
}

/** What five darts make of a ring: the best guess under Huber loss with this delta, and the ropes that hold it. */
export function ringOf({ delta, last }: Readonly<Record<'delta' | 'last', number>>) {
  const times = timesOf(last);
  const best = bestOf(times, delta);
  const ropes = times.map((time): Rope => ({
    time,
    miss: settled(time - best),
    pull: settled(-huber.gradient(best, time, { delta })),
  }));
  return {
    times,
    delta,
    best,
    ropes,
    stray: ropes.at(-1) as Rope,
    /** The pull of the first four: the last one’s, the other way. */
    together: settled(sum(ropes.slice(0, -1).map(({ pull }) => pull))),
    cost: singleGuessLoss(huber, best, times, { delta }),
    costs: lossesOf(
      huber,
      times.map(() => best),
      times,
      { delta },
    ),
    mean: mean(times),
    median: median(times),
  };
}
export type Ring = ReturnType<typeof ringOf>;

export const isOutside = ({ miss }: Rope, delta: number): boolean => Math.abs(miss) > delta;

/** The wager: what the last dart pulls. All of its distance, the ring, or one head as under absolute error. */
export const BETS = [92, 20, 1] as const;

/** The goal's limit, in minutes, and how much wider a ring would be too wide: no finger is finer. */
export const UNDER = 26;
const FINGER = 1;
export const isWidest = ({ times, delta, best }: Ring): boolean =>
  best < UNDER && bestOf(times, delta + FINGER) >= UNDER;

/** Rings that a finger sets are whole and half minutes. */
const GRAIN = 0.5;
/** The guess goes less far than the edge does, by a third or more: this many rounds bring it within a grain. */
const ROUNDS = 12;
/** The ring with an edge in this place, for the guess goes along with it. `side` is 1 for the right edge and −1 for the left. */
export function ringTo(edge: number, side: 1 | -1, last: number): number {
  const { min, max } = fields.delta;
  const times = timesOf(last);
  let delta = fields.delta.default;
  for (let round = 0; round < ROUNDS; round++) delta = clamp(side * (edge - bestOf(times, delta)), min, max);
  return clamp(Math.round(delta / GRAIN) * GRAIN, min, max);
}
