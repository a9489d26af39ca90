import { rows } from '/content/datasets/hidden-points.csv';
import type { Point } from '~/plot/curve.ts';
import { historyOf, objective, parameterGradient, type Plan } from '~/training/index.ts';

/** Hidden data: four points that lie near a line through the origin, but not on it, so that no w brings the loss to 0. */
export const HIDDEN = {
  A: rows.map(({ x, a }): Point => [x, a]),
  B: rows.map(({ x, b }): Point => [x, b]),
  C: rows.map(({ x, c }): Point => [x, c]),
} as const;
export type SetName = keyof typeof HIDDEN;

/** Moves in a race, and where both begin. */
export const MOVES = 6;
export const START = 0;
export const WEIGHTS = { min: 0, max: 6, step: 0.1 } as const;

/** The machine's learning rate: each step takes it nine twentieths of the way that is left, so that a reader who finds the bottom wins. */
const RATE = 0.03;

const planFor = (set: SetName): Plan => ({
  model: { kind: 'line', intercept: false },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: RATE },
  start: [START],
  training: HIDDEN[set].map(([x, target]) => ({ features: [x], target })),
  steps: MOVES,
});

const plans: Readonly<Record<SetName, Plan>> = { A: planFor('A'), B: planFor('B'), C: planFor('C') };

export const lossAt = (set: SetName, w: number): number => objective(plans[set], [w]);
export const slopeAt = (set: SetName, w: number): number => parameterGradient(plans[set], [w])[0] ?? 0;

/** The machine's w and loss after each of its moves; index 0 is the start. */
export function machineOf(set: SetName): readonly { readonly w: number; readonly loss: number }[] {
  const { losses, parameters } = historyOf(plans[set]);
  return losses.map((loss, move) => ({ w: parameters.at(move)?.[0] ?? 0, loss }));
}

/** The w of the lowest loss: Σxy / Σx². A line through the origin has no other. */
export function lowestOf(set: SetName): { readonly w: number; readonly loss: number } {
  const [products, squares] = HIDDEN[set].reduce(([a, b], [x, y]) => [a + x * y, b + x ** 2], [0, 0]);
  const w = products / squares;
  return { w, loss: lossAt(set, w) };
}

/** The reader's moves with what they cost, the start first. */
export const movesOf = (set: SetName, tries: readonly number[]): { w: number; loss: number }[] =>
  [START, ...tries].map((w) => ({ w, loss: lossAt(set, w) }));

export const bestOf = (
  moves: readonly { readonly w: number; readonly loss: number }[],
): { readonly w: number; readonly loss: number } => moves.reduce((best, move) => (move.loss < best.loss ? move : best));

/** Two losses closer than this are even. */
const EVEN = 0.005;
export function outcome(set: SetName, tries: readonly number[]): 'ahead' | 'even' | 'behind' {
  const mine = bestOf(movesOf(set, tries)).loss;
  const machine = machineOf(set)[tries.length]?.loss ?? Infinity;
  return Math.abs(mine - machine) < EVEN ? 'even' : mine < machine ? 'ahead' : 'behind';
}
