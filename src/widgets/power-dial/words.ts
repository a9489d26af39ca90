import { formatNumber, tenths, upToTenths, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { LATE, TIMES } from '~/widgets/deliveries.ts';
import { type Dialled, penalty, type Stop } from './model.ts';

export const short = upToTenths;
export const one = tenths;
/** A cost can be 30.9 or 5.9 · 10¹³: decimals only where they are worth reading. */
export const costText = (value: number): string => formatNumber(value, { digits: Math.abs(value) < 1e4 ? 1 : 0 });
export const orNone =
  (text: (value: number) => string) =>
  (value: number | undefined): string =>
    value === undefined ? 'none' : text(value);

export const picture =
  'A dial for the power of the penalty, the valley that it makes, and five deliveries as darts under it';
export const goals = [
  {
    text: 'Land the best guess half-way, at 70.',
    won: 'Half-way!',
    hint: 'Only one stop of the dial looks at the largest miss and at nothing else.',
  },
  {
    text: 'Get a best guess from 50 to 60. Stand on it.',
    won: 'On the spot!',
    hint: 'A power of 2 gives the mean. A little more power listens a little more to the slowest; then go to the lowest point.',
  },
];
export const situations = ['Signed', 'Power 1', 'Power 2'];
export const actions = ['To the lowest point'];

export const names = {
  guess: 'one guess for all five (minutes)',
  miss: 'power-mean miss (min)',
  signed: 'average error (minutes)',
  best: 'best',
  power: 'power',
} as const;
export const inMinutes = ({ guess }: Say<'guess'>): string => `${guess} min`;

export function headline({ kind, best }: Dialled): string {
  if (best === undefined) return 'No lowest point. No loss.';
  if (kind === Infinity) return 'Only the largest miss counts.';
  return kind === 1 ? 'The middle dart wins.' : 'More power, nearer the far dart.';
}

/** The slowest delivery's part of the cost in per cent: never "100" while another pays too, nor "0" while it pays itself, and "none" where nobody pays. */
export function slowestShare({ parts }: Dialled): string {
  const part = parts?.at(-1);
  if (part === undefined) return 'none';
  if (part > 0.99 && part < 1) return 'over 99';
  return part > 0 && part < 0.01 ? 'under 1' : formatNumber(part * 100);
}

/** What the signed average does with errors of both signs, where there are any. */
const cancelling = (guess: number): string =>
  guess > Math.min(...TIMES) && guess < Math.max(...TIMES) ? ': too high and too low cancel' : '';

export function sentence(
  say: Say<'typical' | 'guess' | 'best' | 'p' | 'slowestShare'>,
  { kind, best, guess }: Dialled,
): string {
  const miss = `{error|${say.typical}}`;
  if (best === undefined)
    return `Signed, the five errors average ${miss} minutes${cancelling(guess)}. Every smaller guess scores lower still, so there’s no best guess: this is no loss at all.`;
  const where = `The best guess is {power|${say.best}}`;
  return kind === Infinity
    ? `With the power {power|∞} only the largest miss counts: ${miss} minutes. ${where}, half-way between the fastest and the slowest.`
    : `With the power {power|${say.p}}, a guess of {prediction|${withNoun(say.guess, 'minute')}} has a power mean of ${miss} for its misses. ${where}. The ${LATE}-minute delivery makes up ${say.slowestShare}% of your cost.`;
}

/**
 * The parts of formula and Python line that the dial changes. Signed is the first power without the bars: its "+" is read as no sign
 * at all where code is written, so that the line says `(30 - t)`.
 */
export const codeParts = {
  average: (kind: Stop['power']): string => (kind === Infinity ? 'max' : 'mean'),
  size: (kind: Stop['power']): string => (kind === 'signed' ? '+' : 'abs'),
  open: (kind: Stop['power']): string => (kind === 'signed' ? '(' : '|'),
  close: (kind: Stop['power']): string => (kind === 'signed' ? ')' : '|'),
  exponent: (kind: Stop['power']): string => (kind === 'signed' || kind === Infinity ? '1' : String(kind)),
};

export const table = ({ kind, guess, parts }: Dialled): Table => ({
  columns: ['delivery', 'minutes', 'error', 'penalty', 'share (%)'],
  rows: TIMES.map((time, i) => {
    const part = parts?.[i];
    return [
      `${i + 1}`,
      String(time),
      formatNumber(guess - time, { digits: 1, signed: true }),
      costText(penalty(kind, guess - time)),
      part === undefined ? 'none' : one(part * 100),
    ];
  }),
});
