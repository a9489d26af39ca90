import { mean } from '~/math/statistics.ts';
import { snap } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import { chargeOf, isMistake, TEAMS, type Thrown } from '~/widgets/two-teams.ts';
import { fields } from './fields.ts';

/** The last dart of the left team has strayed among the others: no line has all six on their sides. */
export const STRAYED = 1.5;
export const DARTS: readonly Thrown[] = TEAMS.map((dart) => (dart.at === -1 ? { ...dart, at: STRAYED } : dart));

/** With this width, the average of hinge has a slope on either side of every kink, its lowest point included. */
export const STREET = 2;

export const mistakesAt = (line: number): number => DARTS.filter((dart) => isMistake(dart, line)).length;
export const hingeAt = (line: number): number => mean(DARTS.map((dart) => chargeOf(dart, line, STREET)));

/** Places at which a dart changes sides, or begins or ceases to pay: between two of them both averages are straight. */
export const STEPS = [...DARTS.map(({ at }) => at)].sort((one, other) => one - other);
export const KINKS = [...new Set(DARTS.map(({ at, side }) => at - side * STREET))].sort((one, other) => one - other);

/** A nudge, to see which way is down. It is smaller than any straight piece. */
const NUDGE = 1e-3;
const slopeOf = (average: (line: number) => number, line: number): number =>
  (average(line + NUDGE) - average(line - NUDGE)) / (2 * NUDGE);

/** Everything that the picture, the sentence and the numbers need. At a kink, the slope is halfway between those of its sides. */
export function stairsOf({ line }: State<typeof fields>) {
  return {
    line,
    mistakes: mistakesAt(line),
    hinge: hingeAt(line),
    slope: Number(slopeOf(hingeAt, line).toFixed(6)),
  };
}
export type Stairs = ReturnType<typeof stairsOf>;

/** One step of training: against the slope. */
const RATE = 4;
export const stepped = ({ line, slope }: Stairs): number => snap(line - RATE * slope, fields.line);
