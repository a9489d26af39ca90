import { logistic } from '~/losses/index.ts';
import { mean, sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { chargeOf, distanceOf, TEAMS, type Thrown } from '~/widgets/two-teams.ts';
import { fields } from './fields.ts';

/** The wager: the far dart is pulled to here. */
export const ASKED = 12;

/** Hinge and logistic loss pay this much for the square of their weight: without it, neither has one best line. */
export const PENALTY = 0.02;

/**
 * Hinge’s best line: halfway between the two darts nearest to the other team. So it is for teams that stand more than 0.7 apart: each of the two
 * pulls with 2 · PENALTY · weight / gap, the weight is 2 / gap, and no dart of six can pull harder than 1/6.
 */
const hingeLineOf = (darts: readonly Thrown[]): number => {
  const placesOf = (wanted: number): number[] => darts.filter(({ side }) => side === wanted).map(({ at }) => at);
  return (Math.max(...placesOf(-1)) + Math.min(...placesOf(1))) / 2;
};

/** Newton's steps from a weight of 1 arrive, to the last digit, in six. */
const STEPS = 8;
function logisticLineOf(darts: readonly Thrown[]): number {
  let weight = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    const pulls = darts.map(({ at, side }) => {
      const slope = logistic.gradient(weight * at + shift, side);
      // The slope is −side · p, and p · (1 − p) is how fast it changes.
      const bend = Math.abs(slope) * (1 - Math.abs(slope));
      return { at, slope, bend };
    });
    const byWeight = mean(pulls.map(({ at, slope }) => at * slope)) + 2 * PENALTY * weight;
    const byShift = mean(pulls.map(({ slope }) => slope));
    const both = mean(pulls.map(({ at, bend }) => at * bend));
    const twiceWeight = mean(pulls.map(({ at, bend }) => at * at * bend)) + 2 * PENALTY;
    const twiceShift = mean(pulls.map(({ bend }) => bend));
    const area = twiceWeight * twiceShift - both * both;
    weight -= (twiceShift * byWeight - both * byShift) / area;
    shift -= (twiceWeight * byShift - both * byWeight) / area;
  }
  // Exponentials differ in their last digit from one machine to the next, and the server draws this, too.
  return Number((-shift / weight).toFixed(6));
}

/** Least squares on the labels −1 and +1, without a penalty: a line through six points, and where it crosses 0. */
function squaredLineOf(darts: readonly Thrown[]): number {
  const places = mean(darts.map(({ at }) => at));
  const labels = mean(darts.map(({ side }) => side));
  const slope =
    sum(darts.map(({ at, side }) => (at - places) * (side - labels))) / sum(darts.map(({ at }) => (at - places) ** 2));
  return places - labels / slope;
}

/** Everything that the picture, the sentence and the numbers need. */
export function streetOf({ line, street, far }: State<typeof fields>) {
  const darts = TEAMS.map((dart, i) => (i === TEAMS.length - 1 ? { ...dart, at: far } : dart));
  const costs = darts.map((dart) => chargeOf(dart, line, street));
  const squaredLine = squaredLineOf(darts);
  return {
    line,
    street,
    far,
    darts,
    costs,
    farCost: costs.at(-1) as number,
    /** What the far dart would cost if it had stayed. */
    homeCost: chargeOf({ at: fields.far.default, side: 1 }, line, street),
    total: sum(costs),
    paying: costs.filter((cost) => cost > 0).length,
    /** Darts on the wrong side of the reader's line. */
    wrong: darts.filter((dart) => distanceOf(dart, line) < 0).length,
    hingeLine: hingeLineOf(darts),
    logisticLine: logisticLineOf(darts),
    squaredLine,
    /** Darts on the wrong side of the line that is best for squares. */
    missed: darts.filter((dart) => distanceOf(dart, squaredLine) < 0),
  };
}
export type Street = ReturnType<typeof streetOf>;
