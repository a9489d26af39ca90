import { sample, type Point } from '~/plot/curve.ts';
import { historyOf, type ModelSpec, type Plan, predict } from '~/training/index.ts';

/** Hours of the day that the curve covers. */
export const HOURS = [10, 22] as const;
export const STEPS = 10_000;

/** How many minutes late a delivery came, by the hour: a slow swing over the day, and luck. Ten to learn from, twelve held back. */
const LATE = [1, -6.1, -2, -7, -6.4, 0.2, 4.7, 6.8, 0.8, -0.4];
const LATE_HELD_BACK = [-0.9, -2.2, -7.2, -4.8, -1.5, -2.6, 2.3, 3.7, 8.3, 4.9, 5.4, -0.8];
const spread = (late: readonly number[], at: (i: number) => number): readonly Point[] => late.map((minutes, i) => [HOURS[0] + (HOURS[1] - HOURS[0]) * at(i), minutes]);
export const TRAINING = spread(LATE, (i) => i / (LATE.length - 1));
export const VALIDATION = spread(LATE_HELD_BACK, (i) => (i + 0.5) / LATE_HELD_BACK.length);

/** A bendy curve: with ten numbers inside it can run through all ten points. Hours are brought to −1…1, or their ninth powers explode. */
const MODEL: ModelSpec = { kind: 'polynomial', degree: 9 };
const feature = (hour: number): number => (2 * (hour - HOURS[0])) / (HOURS[1] - HOURS[0]) - 1;
const examples = (points: readonly Point[]): Plan['training'] => points.map(([hour, target]) => ({ features: [feature(hour)], target }));

const plan: Plan = {
  model: MODEL, loss: 'squared', optimizer: { kind: 'adam', rate: 0.01 }, start: new Array<number>(10).fill(0),
  training: examples(TRAINING), validation: examples(VALIDATION), steps: STEPS,
};

interface Overfit {
  readonly training: readonly number[];
  readonly validation: readonly number[];
  readonly parameters: readonly (readonly number[])[];
  /** The step with the lowest validation loss. */
  readonly best: number;
  /** Both curves, thinned out to what a screen can show. */
  readonly trainingPoints: readonly Point[];
  readonly validationPoints: readonly Point[];
}

let made: Overfit | undefined;

/** The one run of this figure. Made when it is first asked for, then kept: scrubbing only looks up. */
export function overfit(): Overfit {
  if (made) return made;
  const { losses, validationLosses = [], parameters } = historyOf(plan);
  const best = validationLosses.reduce((lowest, loss, step) => (loss < (validationLosses[lowest] ?? Infinity) ? step : lowest), 0);
  // Steps close together at the beginning, where the curves fall steeply.
  const steps = [...new Set(Array.from({ length: 240 }, (_, i) => Math.round(STEPS * (i / 239) ** 1.7)))];
  const thin = (list: readonly number[]): Point[] => steps.map((step) => [step, list[step] as number]);
  made = { training: losses, validation: validationLosses, parameters, best, trainingPoints: thin(losses), validationPoints: thin(validationLosses) };
  return made;
}

/** The model after so many steps, as a curve over the day. */
export const curveAt = (step: number): Point[] =>
  sample((hour) => predict(MODEL, overfit().parameters[step] ?? [], [feature(hour)]), HOURS, 96);

export const lossesAt = (step: number): { training: number; validation: number } => {
  const { training, validation } = overfit();
  return { training: training[step] ?? 0, validation: validation[step] ?? 0 };
};

/** How far a call was from the best step, and how much validation loss it gave away. */
export function judge(call: number): { readonly off: number; readonly cost: number; readonly share: number } {
  const { validation, best } = overfit();
  const [mine, lowest] = [validation[call] ?? 0, validation[best] ?? 0];
  return { off: call - best, cost: mine - lowest, share: (mine - lowest) / lowest };
}
