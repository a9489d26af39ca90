import { huber } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import { costOf, leastAbsolute, leastHuber, leastSquares, predict, raisedTo } from '~/widgets/delivery-lines.ts';
import { fields } from './fields.ts';

export type Unit = State<typeof fields>['unit'];
/** How many of each are a minute. */
export const PER_MINUTE: Readonly<Record<Unit, number>> = { minutes: 1, seconds: 60, hours: 1 / 60 };

/** The seventh took 45 minutes, in place of 15. */
export const POINTS = raisedTo(45);

/** The two ends of the dial. */
export const ENDS = { absolute: leastAbsolute(POINTS), squared: leastSquares(POINTS) };

/** The same deliveries and the same number for a ring, in a unit: the line that Huber loss fits. All in minutes, but for `delta`. */
export function fitOf({ delta, unit }: Readonly<{ delta: number; unit: Unit }>) {
  const ring = delta / PER_MINUTE[unit];
  const line = leastHuber(POINTS, ring);
  const misses = POINTS.map(([km, minutes]) => minutes - predict(line, km));
  return {
    delta,
    unit,
    /** The ring, in minutes. */
    ring,
    line,
    misses,
    inside: misses.filter((miss) => Math.abs(miss) <= ring).length,
    cost: costOf(huber, line, POINTS, { delta: ring }),
  };
}
export type Fit = ReturnType<typeof fitOf>;

/** Rings from a hundredth to a hundred stand on the dial as their logarithm, from 0 to 1. */
const DECADES = Math.log10(fields.delta.max / fields.delta.min);
export const onDial = (delta: number): number => Math.log10(delta / fields.delta.min) / DECADES;
/** What the dial says in a place: two figures, for no finger sets more. */
export const fromDial = (share: number): number =>
  Number((fields.delta.min * 10 ** (DECADES * clamp(share, 0, 1))).toPrecision(2));

/** Where the ring's upper edge can be taken hold of, in kilometres: where no other line is near it, and no number of an axis. */
export const EDGE_KM = 1.5;
/** The line turns a little with the ring: this many rounds find the ring whose edge is where the finger is. */
const EDGE_ROUNDS = 12;
/** The ring with its upper edge at so many minutes over `EDGE_KM`: two figures, as on the dial. */
export function edgeTo(minutes: number, unit: Unit): number {
  const per = PER_MINUTE[unit];
  let delta = fields.delta.default;
  for (let round = 0; round < EDGE_ROUNDS; round++) {
    const ring = minutes - predict(leastHuber(POINTS, delta / per), EDGE_KM);
    delta = clamp(per * ring, fields.delta.min, fields.delta.max);
  }
  return Number(delta.toPrecision(2));
}

/** The first goal: half of the deliveries inside the ring. */
export const HALF = POINTS.length / 2;
/** The wager: ring 5 stays 5 and minutes become seconds. The second goal: back to a line that hardly leans, in hours. */
export const START = fields.delta.default;
export const FLAT = 2.1;
