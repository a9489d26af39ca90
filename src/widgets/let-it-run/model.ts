import type { Point } from '~/plot/curve.ts';
import { historyOf, type Plan } from '~/training/index.ts';
import { DATA } from '~/widgets/doubles.ts';

/** So much does the slope of the loss grow when w grows by 1: 2 · mean of x². */
export const BEND = (2 * DATA.reduce((sum, [x]) => sum + x * x, 0)) / DATA.length;

/** Each step multiplies the distance of w from its best by this, and so the loss by the square of it. */
export const swingOf = (rate: number): number => 1 - BEND * rate;
export const factorOf = (rate: number): number => swingOf(rate) ** 2;
export const settles = (rate: number): boolean => factorOf(rate) < 1;

export const RATES = { min: 0.02, max: 0.3, step: 0.01 } as const;
/** From this rate on it explodes. */
export const BORDER = 2 / BEND;

/** Above the one, training is stopped unless it is let run; below the other, it is done. */
export const LIMIT = 1e6;
const SETTLED = 0.001;

/** More than any of these runs takes, to the point where nothing can be computed any more. */
const FOR_EVER = 10_000;
const WHILE_SETTLING = 120;

const planOf = (rate: number, more: Pick<Plan, 'steps' | 'stopAbove'>): Plan => ({
  model: { kind: 'line', intercept: false },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate },
  start: [0],
  training: DATA.map(([x, y]) => ({ features: [x], target: y })),
  ...more,
});

function planFor(rate: number, run: boolean): Plan {
  if (!settles(rate)) return planOf(rate, { steps: FOR_EVER, ...(!run && { stopAbove: LIMIT }) });
  return planOf(rate, {
    steps: historyOf(planOf(rate, { steps: WHILE_SETTLING })).losses.findIndex((loss) => loss < SETTLED),
  });
}

export interface Explosion {
  readonly rate: number;
  readonly run: boolean;
  readonly losses: readonly number[];
  readonly weights: readonly number[];
  readonly last: number;
  /** The first step at which the loss, or w, is too large for a number; undefined where the run does not get there. */
  readonly infiniteLoss: number | undefined;
  readonly infiniteWeight: number | undefined;
}

/** The run that was asked for last: a picture asks for it a dozen times. */
let latest: Explosion | undefined;

/** Stopped at a million; or, let run, until w is no number. A rate that settles stops where the loss is as good as nothing. */
export function runOf(rate: number, run: boolean): Explosion {
  if (latest?.rate === rate && latest.run === run) return latest;
  const { losses, parameters, infiniteLoss, infiniteParameter } = historyOf(planFor(rate, run));
  latest = {
    rate,
    run,
    losses,
    weights: losses.map((_, step) => parameters.at(step)?.[0] ?? NaN),
    last: losses.length - 1,
    infiniteLoss,
    infiniteWeight: infiniteParameter,
  };
  return latest;
}

/**
 * The step at which w is infinite, for the rates from 0.14 to 0.3: the scrubber stops there and one step later, where w is no number. Written
 * down, for the page would have to make all these runs to find them; a test makes them.
 */
export const LEAVES = [
  7406, 3164, 2099, 1612, 1331, 1149, 1020, 923, 849, 789, 740, 699, 664, 634, 608, 585, 565,
] as const;

/** Every step up to here, then each stop 4 % further than the one before. */
const SINGLE = 110;
const further = Array.from({ length: 110 }, (_, i) => Math.round(SINGLE * 1.04 ** i)).filter(
  (step) => step < Math.max(...LEAVES),
);

/** The steps at which the scrubber stops: the same for every rate, so that its place says the step. */
export const STOPS: readonly number[] = [
  ...new Set([
    ...Array.from({ length: SINGLE }, (_, i) => i),
    ...further,
    ...LEAVES,
    ...LEAVES.map((step) => step + 1),
  ]),
].sort((a, b) => a - b);

/** The first stop at the step or after it. */
export const stopAt = (step: number): number => {
  const found = STOPS.findIndex((one) => one >= step);
  return found < 0 ? STOPS.length - 1 : found;
};
export const lastStop = (rate: number, run: boolean): number => stopAt(runOf(rate, run).last);

/** The step that is shown: a run that is over stays at its end. */
export const stepOf = (moment: number, { last }: Explosion): number => Math.min(STOPS[moment] ?? 0, last);

/** What is worth a look on the way: past a million, an infinite loss, an infinite w, the end. */
export const landmarks = ({ losses, last, infiniteLoss, infiniteWeight }: Explosion): number[] =>
  [losses.findIndex((loss) => loss > LIMIT), infiniteLoss ?? -1, infiniteWeight ?? -1, last].filter((step) => step > 0);

/** At most this many points make a curve. */
const MOST_POINTS = 250;

/** Powers of ten of the sizes over the steps, as far as they are finite and not 0; the last finite one is always there. */
export function powers(values: readonly number[]): Point[] {
  const infinite = values.findIndex((value) => !Number.isFinite(value));
  const end = (infinite < 0 ? values.length : infinite) - 1;
  const stride = Math.ceil((end + 1) / MOST_POINTS);
  return Array.from({ length: end + 1 }, (_, step) => step)
    .filter((step) => values[step] !== 0 && (step % stride === 0 || step === end))
    .map((step) => [step, Math.log10(Math.abs(values[step] as number))] as const);
}

/** How many lines are shown at once: the one of this step, and those before it. */
const SHOWN = 6;

/** Everything the picture shows of a step. */
export function scene({ moment, rate, run }: { moment: number; rate: number; run: boolean }) {
  const explosion = runOf(rate, run);
  const step = stepOf(moment, explosion);
  return {
    ...explosion,
    step,
    loss: explosion.losses[step] as number,
    w: explosion.weights[step] as number,
    /** The last few weights, the newest last. */
    fan: explosion.weights.slice(Math.max(0, step - SHOWN + 1), step + 1).filter((w) => !Number.isNaN(w)),
    settles: settles(rate),
  };
}
export type Scene = ReturnType<typeof scene>;

/** The points reach from 0 to here. */
export const WIDTH = 4.2;
const NEAR = [-6, 18] as const;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Heights that hold all these lines through the origin: those round the points, or as many powers of ten as it takes. */
export function windowOf(weights: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = NEAR;
  if (weights.every((w) => w * WIDTH >= low && w * WIDTH <= high)) return NEAR;
  const size = Math.max(...weights.map(Math.abs));
  const power = 10 ** Math.floor(Math.log10(Math.min(size, Number.MAX_VALUE)));
  const reach = STEPS.map((step) => step * power).find((height) => height / WIDTH >= size) ?? Infinity;
  // Half of the largest number: a scale is as long as both halves.
  const height = Math.min(reach, 5e307);
  return [-height, height];
}
