import { rows } from '/content/datasets/late-deliveries.csv';
import { sample, type Point } from '~/plot/curve.ts';
import { type History, historyOf, keptHistory, type ModelSpec, type Plan, predict } from '~/training/index.ts';

/** Hours of the day that the curve covers. */
export const HOURS = [10, 22] as const;

/** Minutes of the day that the curve covers. */
const MINUTES = 60 * (HOURS[1] - HOURS[0]);

/** How many minutes late a delivery came, by the hour: a slow swing over the day, and luck. Ten to learn from, twelve held back. */
const pointsOf = (wanted: 'training' | 'validation'): readonly Point[] =>
  rows
    .filter(({ set }) => set === wanted)
    .map(({ minute, late }) => [HOURS[0] + (HOURS[1] - HOURS[0]) * (minute / MINUTES), late]);
export const TRAINING = pointsOf('training');
export const VALIDATION = pointsOf('validation');

/** How often a model's curve can turn: a straight line never, one of degree 3 down and up again, and one of degree 9 has ten numbers, so it can run through all ten points. */
const DEGREES = { straight: 1, swing: 3, bendy: 9 } as const;
export const STEPS = { short: 10_000, long: 200_000 } as const;

/** What the reader has chosen to train. */
export interface Chosen {
  readonly bend: keyof typeof DEGREES;
  readonly length: keyof typeof STEPS;
}

/** Hours are brought to −1…1, or their ninth powers explode. */
const feature = (hour: number): number => (2 * (hour - HOURS[0])) / (HOURS[1] - HOURS[0]) - 1;
const examples = (points: readonly Point[]): Plan['training'] =>
  points.map(([hour, target]) => ({ features: [feature(hour)], target }));

const plans = new Map<string, Plan>();
/** The same plan for the same choice. A longer run begins with the shorter one. */
export function planOf({ bend, length }: Chosen): Plan {
  const key = `${bend} ${length}`;
  const plan = plans.get(key) ?? {
    model: { kind: 'polynomial', degree: DEGREES[bend] },
    loss: 'squared',
    optimizer: { kind: 'adam', rate: 0.01 },
    start: new Array<number>(DEGREES[bend] + 1).fill(0),
    training: examples(TRAINING),
    validation: examples(VALIDATION),
    steps: STEPS[length],
  };
  plans.set(key, plan);
  return plan;
}

/** The last step there is, without making the run: fewer than planned if the reader stopped it. */
export function endOf(chosen: Chosen): number {
  const plan = planOf(chosen);
  const kept = keptHistory(plan);
  return kept?.end === 'stopped' ? kept.losses.length - 1 : plan.steps;
}

/** Losses this near to the lowest count as equal to it. */
const NEAR = 0.01;
/** A loss that comes near its lowest only in this last part of a run has not levelled. */
const LAST_PART = 0.2;

/** The first part of a picture holds no words. */
const FIRST_PART = 0.3;

/** What a loss does over a run: it turns and climbs again, it levels, or it falls to the end. */
export interface Course {
  readonly shape: 'turns' | 'levels' | 'falls';
  /** The step of the lowest loss. */
  readonly best: number;
  /** From this step on it stays near its lowest, if it ends there. */
  readonly level: number;
}

export function courseOf(losses: readonly number[]): Course {
  const end = losses.length - 1;
  const best = losses.reduce((lowest, loss, step) => (loss < (losses[lowest] ?? Infinity) ? step : lowest), 0);
  const near = (losses[best] ?? 0) * (1 + NEAR);
  let level = end;
  while (level > 0 && (losses[level - 1] ?? 0) <= near) level -= 1;
  const shape = (losses[end] ?? 0) > near ? 'turns' : level < end * (1 - LAST_PART) ? 'levels' : 'falls';
  return { shape, best, level };
}

export interface Run {
  readonly model: ModelSpec;
  readonly training: readonly number[];
  readonly validation: readonly number[];
  readonly parameters: History['parameters'];
  /** The last step that was made, and the last that was planned. */
  readonly end: number;
  readonly planned: number;
  readonly trainingCourse: Course;
  readonly validationCourse: Course;
  /** Both curves, thinned out to what a screen can show. */
  readonly trainingPoints: readonly Point[];
  readonly validationPoints: readonly Point[];
  /** The highest loss after the first part of the run, where the picture has to leave room for words. */
  readonly later: number;
}

function digest({ model, steps: planned }: Plan, { losses, validationLosses = [], parameters }: History): Run {
  const end = losses.length - 1;
  // Steps close together at the beginning, where the curves fall steeply.
  const steps = [...new Set(Array.from({ length: 240 }, (_, i) => Math.round(end * (i / 239) ** 1.7)))];
  const thin = (list: readonly number[]): Point[] => steps.map((step) => [step, list[step] as number]);
  return {
    model,
    training: losses,
    validation: validationLosses,
    parameters,
    end,
    planned,
    trainingCourse: courseOf(losses),
    validationCourse: courseOf(validationLosses),
    trainingPoints: thin(losses),
    validationPoints: thin(validationLosses),
    later: Math.max(
      ...[losses, validationLosses].flatMap((list) =>
        thin(list).flatMap(([step, loss]) => (step > FIRST_PART * end ? [loss] : [])),
      ),
      0,
    ),
  };
}

const digests = new WeakMap<History, Run>();
/** The run of a choice, as far as it was made. Scrubbing only looks up. */
export function runOf(chosen: Chosen): Run {
  const plan = planOf(chosen);
  const history = historyOf(plan);
  const run = digests.get(history) ?? digest(plan, history);
  digests.set(history, run);
  return run;
}

/** The model after so many steps, as a curve over the day. */
export const curveAt = ({ model, parameters }: Run, step: number): Point[] =>
  sample((hour) => predict(model, parameters.at(step) ?? [], [feature(hour)]), HOURS, 96);

export interface Losses {
  readonly training: number;
  readonly validation: number;
}
export const lossesAt = ({ training, validation }: Run, step: number): Losses => ({
  training: training[step] ?? 0,
  validation: validation[step] ?? 0,
});

/** So many steps are drawn before the flag stands. */
export const KNOWN = 600;
/** A call that is no further from the turn than this has it. */
export const NEAR_ENOUGH = 500;

/** A flag, and what came of it. */
export interface Call {
  readonly run: Run;
  readonly bend: Chosen['bend'];
  readonly shown: boolean;
  /** Where the flag stands, at the latest at the end of the run. */
  readonly at: number;
  /** Up to where the curves are drawn. */
  readonly seen: number;
  /** The step of the second still. */
  readonly step: number;
  /** The lowest loss on new deliveries, or where it has levelled. */
  readonly turn: number;
  /** Steps after the turn, and what they cost more. */
  readonly off: number;
  readonly cost: number;
}

export function callOf({
  bend,
  length,
  step,
  call,
  shown,
}: Chosen & { readonly step: number; readonly call: number; readonly shown: boolean }): Call {
  const run = runOf({ bend, length });
  const { end, validation, validationCourse: course } = run;
  const at = Math.min(call, end);
  const turn = course.shape === 'levels' ? course.level : course.best;
  return {
    run,
    bend,
    shown,
    at,
    seen: shown ? end : Math.min(step, end, KNOWN),
    step: Math.min(step, end),
    turn,
    off: at - turn,
    cost: (validation[at] ?? 0) - (validation[turn] ?? 0),
  };
}

export const hasIt = ({ run, shown, off }: Call): boolean =>
  shown && run.validationCourse.shape === 'turns' && Math.abs(off) <= NEAR_ENOUGH;
