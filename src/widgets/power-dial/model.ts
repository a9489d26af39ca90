import { power } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { minimise } from '~/math/minimise.ts';
import { mean, sum } from '~/math/statistics.ts';
import { TIMES } from '~/widgets/deliveries.ts';

/** Half-way between the fastest and the slowest delivery. */
export const HALF_WAY = (Math.min(...TIMES) + Math.max(...TIMES)) / 2;

export interface Stop {
  /** As links and lessons write it. */
  readonly id: string;
  /** As the dial shows it. */
  readonly label: string;
  /** The exponent; Infinity asks for the largest miss alone; 'signed' adds up the errors with their signs. */
  readonly power: number | 'signed';
}

/** The stops of the dial, from left to right. */
export const STOPS: readonly Stop[] = [
  { id: 'signed', label: 'signed', power: 'signed' },
  ...[1, 1.5, 2, 3, 4, 8].map((p): Stop => ({ id: `p${p}`, label: String(p), power: p })),
  { id: 'max', label: '∞', power: Infinity },
];

export const stopAt = (index: number): Stop => STOPS[index] ?? (STOPS[0] as Stop);

/** What one error costs. With the power ∞ only the size matters, and of the set only the largest. */
export function penalty(kind: Stop['power'], error: number): number {
  if (kind === 'signed') return error;
  return kind === Infinity ? Math.abs(error) : power.value(error, 0, { power: kind });
}

/** What a guess costs: the mean penalty of the five errors; with the power ∞ the largest error. */
export function cost(kind: Stop['power'], guess: number): number {
  if (kind === 'signed') return mean(TIMES.map((time) => guess - time));
  if (kind === Infinity) return Math.max(...TIMES.map((time) => Math.abs(guess - time)));
  return singleGuessLoss(power, guess, TIMES, { power: kind });
}

/**
 * The cost brought back to minutes by the p-th root (the power mean of the misses). The root keeps the order of any two guesses,
 * so the valley has its lowest point where the cost has it; it tends to the largest miss as p grows. Signed: the cost itself.
 */
export const powerMean = (kind: Stop['power'], guess: number): number =>
  kind === 'signed' || kind === Infinity ? cost(kind, guess) : cost(kind, guess) ** (1 / kind);

/** Searched for once a stop: no guess changes it. */
const bestGuesses = new Map(
  STOPS.flatMap(({ power: kind }) => {
    if (kind === 'signed') return [];
    const found = minimise((guess) => powerMean(kind, guess), Math.min(...TIMES), Math.max(...TIMES));
    return [[kind, Number(found.toFixed(6))] as const];
  }),
);

/** The cheapest guess at a stop, or undefined on `signed`: there every smaller guess is cheaper, without end. */
export const bestGuess = (kind: Stop['power']): number | undefined =>
  kind === 'signed' ? undefined : bestGuesses.get(kind);

/** The part of the bill that each delivery pays, or undefined where nothing or less than nothing is paid. With ∞, the largest pay all. */
export function shares(kind: Stop['power'], guess: number): number[] | undefined {
  if (kind === 'signed') return undefined;
  const misses = TIMES.map((time) => Math.abs(guess - time));
  const largest = Math.max(...misses);
  const paid =
    kind === Infinity ? misses.map((miss) => (miss === largest ? 1 : 0)) : misses.map((miss) => penalty(kind, miss));
  return paid.map((part) => part / sum(paid));
}

/** What the dial's stop makes of a guess. */
export interface Dialled {
  readonly label: string;
  readonly kind: Stop['power'];
  readonly guess: number;
  readonly best: number | undefined;
  readonly typical: number;
  readonly parts: readonly number[] | undefined;
}

export function dialled(power: number, guess: number): Dialled {
  const { label, power: kind } = stopAt(power);
  return { label, kind, guess, best: bestGuess(kind), typical: powerMean(kind, guess), parts: shares(kind, guess) };
}
