import { historyOf, parameterGradient, type Plan } from '~/training/index.ts';
import { DATA } from '~/widgets/doubles.ts';

/** The stations of one lap, which is one step of training, in the order of the loop. */
export const STATIONS = ['guess', 'score', 'slope', 'update', 'check', 'repeat'] as const;

/** The w of the line through all four. */
const BEST = 2;

/** At most this many laps. */
export const LAPS = 60;

/** Learning rates by the text that the reader sees. The loss falls for all below 2/15 and climbs above. */
export const RATES = { '0.005': 0.005, '0.02': 0.02, '1/15': 1 / 15, '0.12': 0.12, '0.14': 0.14 } as const;
export type Rate = keyof typeof RATES;

/** The check calls a loss good below the one, and gives up above the other. */
export const GOOD = 0.001;
export const HOPELESS = 1e6;

/** Which step a tick belongs to, counted from 0, and which station. */
export const placeOf = (tick: number): { readonly lap: number; readonly station: number } => ({
  lap: Math.floor(tick / STATIONS.length),
  station: tick % STATIONS.length,
});

const planOf = (start: number, rate: Rate, steps: number): Plan => ({
  model: { kind: 'line', intercept: false },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: RATES[rate] },
  start: [start],
  training: DATA.map(([x, y]) => ({ features: [x], target: y })),
  steps,
});

interface Run {
  readonly start: number;
  readonly rate: Rate;
  readonly losses: readonly number[];
  readonly weights: readonly number[];
}
/** The run that was asked for last: a picture asks for it a dozen times. */
let latest: Run | undefined;

/** Loss and w before each step and after the last. */
export function runOf(start: number, rate: Rate): Run {
  if (latest?.start === start && latest.rate === rate) return latest;
  const { losses, parameters } = historyOf(planOf(start, rate, LAPS));
  latest = { start, rate, losses, weights: losses.map((_, step) => parameters.at(step)?.[0] ?? 0) };
  return latest;
}

const data = planOf(0, '0.02', 0);
/** Slope of the loss at w: 2 · mean of x · error. */
export const slopeAt = (w: number): number => parameterGradient(data, [w])[0] ?? 0;

/** One step and all its numbers. */
export function lapOf(start: number, rate: Rate, lap: number) {
  const { losses, weights } = runOf(start, rate);
  const w = weights[lap] as number;
  const loss = losses[lap] as number;
  const nextW = weights[lap + 1] as number;
  const nextLoss = losses[lap + 1] as number;
  return { w, loss, slope: slopeAt(w), nextW, nextLoss };
}

export interface LoopState {
  readonly tick: number;
  readonly rate: Rate;
  readonly start: number;
}

/** With this loss a reader has won. */
export const LOW = 1;

/** What this lap knows, and the w that the line is drawn with: the new one from the check on. */
export function momentOf({ tick, rate, start }: LoopState) {
  const place = placeOf(tick);
  const numbers = lapOf(start, rate, place.lap);
  const turned = place.station >= STATIONS.indexOf('check');
  return {
    ...place,
    ...numbers,
    rate,
    turned,
    lineW: turned ? numbers.nextW : numbers.w,
    lineLoss: turned ? numbers.nextLoss : numbers.loss,
    /** The other w with the same loss: as far from the best one, on its other side. */
    twin: 2 * BEST - numbers.w,
    /** How many laps it took to come under 1 for the first time, from a start that was not. */
    lapsToLow: Math.max(
      0,
      runOf(start, rate).losses.findIndex((loss) => loss < LOW),
    ),
    over: tick >= lastTick(start, rate),
  };
}
export type Moment = ReturnType<typeof momentOf>;

export const betterOf = ({ loss, nextLoss }: Moment): 'lower' | 'higher' | 'the same' =>
  Math.abs(nextLoss - loss) < 1e-9 ? 'the same' : nextLoss < loss ? 'lower' : 'higher';

/** The tick at which a play ends: the check that finds the loss good, or hopeless, or the last one. */
export function lastTick(start: number, rate: Rate): number {
  const { losses } = runOf(start, rate);
  const over = losses.findIndex((loss, step) => step > 0 && (loss < GOOD || loss > HOPELESS));
  return ((over < 0 ? LAPS : over) - 1) * STATIONS.length + STATIONS.indexOf('check');
}

/** Seconds pass slowly in the first step, so that it can be followed; then each is half as long again. */
export const ticksPerSecond = (tick: number): number => Math.min(45, 1.6 * 1.5 ** placeOf(tick).lap);
