import { rows } from '/content/datasets/two-teams.csv';
import { hinge } from '~/losses/index.ts';

/** A dart, and the side of the boundary on which it should be: −1 is left of it, +1 is right. */
export interface Thrown {
  readonly at: number;
  readonly side: -1 | 1;
}

export const TEAMS: readonly Thrown[] = rows.map(({ at, team }) => ({ at, side: team === 'left' ? -1 : 1 }));

/** How far a dart is from the line, below 0 where it stands on the wrong side. */
export const distanceOf = ({ at, side }: Thrown, line: number): number => side * (at - line);

/** Binary dust at the street’s edge is no price. */
const DIGITS = 9;
/** What hinge charges a dart beside a street of this width: nothing from the street’s edge on, 1 at the line, and more on the wrong side. */
export const chargeOf = ({ at, side }: Thrown, line: number, street: number): number =>
  Number(hinge.value((at - line) / street, side).toFixed(DIGITS));

/** A dart on the line is not on its side: it counts as a mistake. */
export const isMistake = (dart: Thrown, line: number): boolean => distanceOf(dart, line) <= 0;
