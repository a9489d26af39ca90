import { formatNumber } from '~/math/format.ts';
import { distanceToBull, feedback } from '~/widgets/dart-throw/model.ts';

/** Where a dart sticks: cm right of the bull and above it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The darts of one visit to the board, oldest first. */
export type Visit = readonly Place[];

export const DARTS = 3;
/** The figure of lesson 1, which takes the reader's dart over: places are its fields, with their bounds and steps, in cm. */
export const FIGURE = 'dart-throw';
export const FARTHEST_CM = 20;
export const STEP_CM = 0.5;
/** Where that figure starts: a link says only what differs from it. */
const FIGURE_START: Place = { x: 6, y: 8 };

/** Where a dart goes that nobody aims, as by Space: nearer each time, as with a little practice. */
const unaimed: Visit = [
  { x: -12, y: 7.5 },
  { x: 7, y: -3.5 },
  { x: -1.5, y: 3 },
];
export const nextUnaimed = (visit: Visit): Place => unaimed[visit.length % DARTS] as Place;

const onGrid = (cm: number): number => {
  const kept = Math.min(FARTHEST_CM, Math.max(-FARTHEST_CM, Math.round(cm / STEP_CM) * STEP_CM));
  return kept === 0 ? 0 : kept;
};

/** The nearest place that the figure knows. */
export const snapped = ({ x, y }: Place): Place => ({ x: onGrid(x), y: onGrid(y) });

/** The place that a link to the figure speaks of; undefined where it speaks of none. */
export function linked({ x, y }: Readonly<Record<string, string>>): Place | undefined {
  if (x === undefined && y === undefined) return undefined;
  const read = (text: string | undefined, start: number): number => {
    const value = Number(text ?? start);
    return Number.isFinite(value) ? value : start;
  };
  return snapped({ x: read(x, FIGURE_START.x), y: read(y, FIGURE_START.y) });
}

/** One more dart; after the third they are all pulled out first. */
export const land = (visit: Visit, place: Place): Visit => [...(visit.length < DARTS ? visit : []), snapped(place)];

/** The newest dart, moved. */
export const moved = (visit: Visit, place: Place): Visit => [...visit.slice(0, -1), snapped(place)];

/** A moment of a drag: milliseconds, and where the point of the dart was. */
export interface Moment extends Place {
  readonly at: number;
}

/** Only what the hand did last counts as the flick, and so much longer the dart flies on. */
const LAST_MS = 90;
const CARRY_MS = 170;
/** Slower than that, in cm a millisecond, it is put down and not thrown. */
const SLOWEST = 0.02;

/** Where a dart lands that is let go in the middle of a movement: it goes on the way it went. Undefined if it was not moving. */
export function flicked(moments: readonly Moment[], released: number): Place | undefined {
  const recent = moments.filter(({ at }) => released - at <= LAST_MS);
  const first = recent.at(0);
  const last = recent.at(-1);
  if (!first || !last || last.at <= first.at) return undefined;
  const perMs = 1 / (last.at - first.at);
  const speed = { x: (last.x - first.x) * perMs, y: (last.y - first.y) * perMs };
  if (Math.hypot(speed.x, speed.y) < SLOWEST) return undefined;
  return { x: last.x + speed.x * CARRY_MS, y: last.y + speed.y * CARRY_MS };
}

/** Degrees by which a dart that points upwards is turned where it sticks: away from the bull, as if the string went on; never out at the side. */
export function turnAt({ x, y }: Place, lengthCm: number, sideCm: number): number {
  const distance = distanceToBull(x, y);
  const away = distance === 0 ? { x: -0.86, y: 0.5 } : { x: x / distance, y: y / distance };
  const across = Math.abs(x + away.x * lengthCm) > sideCm ? -away.x : away.x;
  return (Math.atan2(-across, -away.y) * 180) / Math.PI;
}

export const lossOf = ({ x, y }: Place): number => distanceToBull(x, y);
export const cm = (loss: number): string => formatNumber(loss, { digits: 1 });

/** What the page says of a visit that has begun. */
export function said(visit: Visit): { loss: string; count: string; feedback: string; next: string; zero: boolean } {
  const place = visit.at(-1) ?? { x: 0, y: 0 };
  const left = DARTS - visit.length;
  return {
    loss: cm(lossOf(place)),
    count: `Throw ${visit.length} of ${DARTS}`,
    feedback: feedback(place.x, place.y),
    next:
      left > 0
        ? `${left === 1 ? 'One dart' : 'Two darts'} left:`
        : `Your best was ${cm(Math.min(...visit.map(lossOf)))}. A model throws thousands of times, to make that number small.`,
    zero: lossOf(place) === 0,
  };
}
