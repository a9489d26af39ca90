import { counted, formatNumber, thousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { count, ofTen, times } from '~/widgets/rare-words.ts';
import type { Weighed } from './model.ts';

export const percent = (share: number): string => formatNumber(100 * share, { digits: 1 });
export const chance = thousandths;

export const picture =
  'A thousand payments along a line of scores, with the fitted curve of the chance of fraud over them, and two heaps: how much fraud the curve expects, and how much there is';
export const names = {
  curve: 'chance of fraud',
  counts: 'each fraud counts',
  there: { wide: 'there are', phone: 'true' },
  expects: { wide: 'it expects', phone: 'expected' },
  half: '½',
} as const;

export const goals = [
  {
    text: 'Catch six with the smallest weight.',
    won: 'Light touch!',
    hint: 'Start at ×1 and go up one by one. Which step brings the sixth dart over the line?',
  },
];
export const situations = ['×10', '×99'];
export const wager = {
  question: 'Really 1% is fraud. What does ×99 expect?',
  options: ['1%', '5%', '15%'],
  answer: 'It’s nearly 15%.',
  replies: [
    'That’s the truth, and with no weight it’s what it expects. But now each fraud counts 99 times: {cross-entropy|14.6}%.',
    'That’s about what it expects at ×10. At ×99 it’s {cross-entropy|14.6}%.',
    '',
  ],
  meanwhile: 'One in a hundred is fraud. The curve is fitted as if each fraud stood there as often as you say.',
};

export function headline({ expected }: Say<'expected'>, { weight }: Weighed): string {
  if (weight === 1) return 'It expects {cross-entropy|1.0%}. Really it’s {truth|1%}. Honest.';
  return `It expects {cross-entropy|${expected}%}. Really it’s {truth|1%}.`;
}

/** What the picture says, for every state. */
export function sentence(
  { weight, boundary, expected }: Say<'weight' | 'boundary' | 'expected'>,
  model: Weighed,
): string {
  const seen = `With weight {prediction|${times(weight)}} the chance is 50% at {ink|${boundary}}: {truth|${ofTen(model.caught)}} caught, {error|${counted(model.alarms, 'false alarm')}}.`;
  return model.weight === 1
    ? `${seen} Nobody’s caught, but the chances are honest.`
    : `${seen} And it expects {cross-entropy|${expected}%} fraud where there’s {truth|1%}.`;
}

export const table = (
  { boundary, expected, constant, slope, intercept }: Say<'boundary' | 'expected' | 'constant' | 'slope' | 'intercept'>,
  { weight, caught, alarms, right }: Weighed,
): Table => ({
  columns: ['what', 'value'],
  rows: [
    ['weight of a fraud', count(weight)],
    ['slope', slope],
    ['intercept', intercept],
    ['score with chance ½', boundary],
    ['caught of ten', count(caught)],
    ['false alarms', count(alarms)],
    ['right', `${percent(right)}%`],
    ['fraud that it expects', `${expected}%`],
    ['fraud that there is', '1%'],
    ['best constant', constant],
  ],
});
