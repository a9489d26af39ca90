import { formatNumber, withNoun } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { LATE, TIMES } from '~/widgets/deliveries.ts';
import { fields } from './fields.ts';
import { bestGuess, cost, HALF_WAY, penalty, shares, type Stop, stopAt, typicalMiss } from './model.ts';
import { Stage } from './Stage.tsx';

const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });
const one = (value: number): string => formatNumber(value, { digits: 1 });
/** A cost can be 30.9 or 5.9 · 10¹³: decimals only where they are worth reading. */
const costText = (value: number): string => formatNumber(value, { digits: Math.abs(value) < 1e4 ? 1 : 0 });

/**
 * The parts of formula and Python line that the dial changes. Signed is the first power without the bars: its "+" is read as no sign
 * at all where code is written, so that the line says `(30 - t)`.
 */
function parts(kind: Stop['power']): { average: string; size: string; open: string; close: string; exponent: string } {
  const [size, open, close] = kind === 'signed' ? (['+', '(', ')'] as const) : (['abs', '|', '|'] as const);
  return {
    average: kind === Infinity ? 'max' : 'mean',
    size,
    open,
    close,
    exponent: kind === 'signed' || kind === Infinity ? '1' : String(kind),
  };
}

/** The slowest delivery's part of the cost in per cent: never "100" while another pays too, nor "0" while it pays itself, and "none" where nobody pays. */
function slowestShare(kind: Stop['power'], guess: number): string {
  const part = shares(kind, guess)?.at(-1);
  if (part === undefined) return 'none';
  if (part > 0.99 && part < 1) return 'over 99';
  return part > 0 && part < 0.01 ? 'under 1' : formatNumber(part * 100);
}

/** What the signed average does with errors of both signs, where there are any. */
const cancelling = (guess: number): string =>
  guess > Math.min(...TIMES) && guess < Math.max(...TIMES) ? ': too high and too low cancel' : '';

const goals = [
  {
    text: 'Make the best guess land exactly half-way between the fastest and the slowest delivery.',
    hint: 'Only one stop of the dial looks at the largest miss and at nothing else.',
    reached: ({ power }: { power: number }) => bestGuess(stopAt(power).power) === HALF_WAY,
  },
  {
    text: 'Make the best guess land between 50 and 60 minutes, and put your guess on it.',
    hint: 'A power of 2 gives the mean. A little more power listens a little more to the slowest; then go to the lowest point.',
    reached: ({ power, guess }: { power: number; guess: number }) => {
      const best = bestGuess(stopAt(power).power);
      return best !== undefined && best >= 50 && best <= 60 && Math.abs(guess - best) <= 0.5;
    },
  },
];

export default defineWidget({
  title: 'Turn the dial',
  fields,
  controls: () => ['guess'],
  hidden: () => ['power'],
  live: ({ power, guess }) => {
    const { label, power: kind } = stopAt(power);
    const best = bestGuess(kind);
    const guessText = short(guess);
    return {
      p: label,
      pCode: kind === 'signed' ? 'None' : label,
      guess: guessText,
      best: best === undefined ? 'none' : short(best),
      cost: costText(cost(kind, guess)),
      costAtBest: best === undefined ? 'none' : costText(cost(kind, best)),
      typical: one(typicalMiss(kind, guess)),
      typicalAtBest: best === undefined ? 'none' : one(typicalMiss(kind, best)),
      averageError: one(cost('signed', guess)),
      slowestShare: slowestShare(kind, guess),
      ...parts(kind),
    };
  },
  readouts: [
    { live: 'p', label: 'power p', tone: 'power' },
    { live: 'guess', label: 'your guess (minutes)', tone: 'prediction' },
    { live: 'typical', label: 'its score (minutes)', tone: 'error' },
    { live: 'best', label: 'best guess (minutes)', tone: 'power' },
  ],
  pitch: { live: ['typical'], most: () => 120 },
  describe: ({ power, guess }) => {
    const { label, power: kind } = stopAt(power);
    const best = bestGuess(kind);
    const miss = one(typicalMiss(kind, guess));
    if (best === undefined) {
      return `Signed, the five errors average ${miss} minutes${cancelling(guess)}. Every smaller guess scores lower still, without end. There is no best guess, so this is no loss at all.`;
    }
    const where = `The lowest point is at ${short(best)} minutes`;
    return kind === Infinity
      ? `With the power ∞ only the largest miss counts: ${miss} minutes for a guess of ${short(guess)}. ${where}, half-way between the fastest and the slowest delivery.`
      : `With the power ${label}, a guess of ${withNoun(short(guess), 'minute')} has a typical miss of ${miss}. ${where}. Of the cost of your guess, ${slowestShare(kind, guess)}% comes from the ${LATE}-minute delivery.`;
  },
  table: ({ power, guess }) => {
    const kind = stopAt(power).power;
    return {
      columns: ['delivery', 'minutes', 'error', 'penalty', 'share (%)'],
      rows: TIMES.map((time, i) => {
        const part = shares(kind, guess)?.[i];
        return [
          `${i + 1}`,
          String(time),
          formatNumber(guess - time, { digits: 1, signed: true }),
          costText(penalty(kind, guess - time)),
          part === undefined ? 'none' : one(part * 100),
        ];
      }),
    };
  },
  formula:
    '\\text{cost} = \\power{\\live{average}}\\; \\live{open}\\,{\\prediction{\\live{guess}}} - \\truth{y}\\live{close}^{\\power{\\live{exponent}}}',
  code: 'from statistics import mean\ntimes = [{{deliveries.csv:minutes}}]\ncosts = [{{size}}({{guess}} - t) ** {{exponent}} for t in times]\ntypical_miss = {{average}}(costs) ** (1 / {{exponent}})  # {{typical}}',
  actions: [
    {
      label: 'Go to the lowest point',
      run: ({ power, guess }) => {
        const best = bestGuess(stopAt(power).power);
        return best === undefined || Math.abs(best - guess) < 0.05 ? undefined : { guess: best };
      },
    },
  ],
  goals,
  samples: [
    ...[0, 1, 2, 4, 5, 6, 7].map((power) => ({ power })),
    { power: 0, guess: 0 },
    { power: 0, guess: 42.8 },
    { power: 3, guess: 42.8 },
    { power: 7, guess: 140 },
    { power: 7, guess: 70 },
    { power: 1, guess: 0 },
  ],
  Stage,
});
