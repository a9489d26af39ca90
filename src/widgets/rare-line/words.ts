import { counted, formatNumber } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { count, ofTen, times } from '~/widgets/rare-words.ts';
import type { Checked } from './model.ts';

export const percent = (share: number): string => formatNumber(100 * share, { digits: 1, trim: true });
export const dollars = (text: string): string => `$${text}`;

export const picture =
  'A heap of 990 honest payments and ten frauds as darts, along a line of scores; a line from which on all are called fraud; and the bill';
export const names = {
  honest: '990 honest',
  frauds: '10 frauds',
  called: 'call it fraud →',
  scores: 'looks honest ← score → looks odd',
  counts: 'each fraud counts',
  missed: (form: 'wide' | 'phone'): string => (form === 'wide' ? ' missed, at' : ' missed'),
} as const;

export const goals = [
  {
    text: 'Get the bill under $150.',
    won: 'Good deal!',
    hint: 'One missed fraud costs as much as 50 false alarms. Slide the line left, and watch both counts.',
  },
  {
    text: 'Get under $150 with a weight.',
    won: 'Same deal!',
    hint: 'Tap “Use a weight”, and let each fraud count many times. The line goes where the fit puts it.',
  },
];
export const situations = ['Never say fraud', 'Use a weight'];
export const wager = {
  question: '98.8% right. How many frauds does it catch?',
  options: ['0', '6', '9'],
  answer: 'It’s 0.',
  replies: [
    '',
    'It sounds as if it must. But 990 of the 1,000 are honest, so {ink|98.8}% right takes no fraud at all.',
    'To catch {truth|9}, the line has to stand much further left, and then it’s right less often.',
  ],
  meanwhile:
    'A thousand payments, and ten are fraud. Where do those ten stand? Everything to the right of the line is called fraud.',
};

export function headline({ right }: Say<'right'>, model: Checked): string {
  const { caught, all, alarms } = model;
  if (caught === 0) return `${right}% right. And it catches {truth|no one}.`;
  if (caught === all && alarms > 500) return `It catches all, and suspects {error|most people}.`;
  return `${right}% right. It catches {truth|${ofTen(model.caught)}}.`;
}

/** What the picture says, for every state. */
export function sentence(
  { line, weight, right, bill }: Say<'line' | 'weight' | 'right' | 'bill'>,
  model: Checked,
): string {
  const { alarms, caught, by } = model;
  const set =
    by === 'weight'
      ? `Weight {prediction|${times(weight)}} puts the line at {ink|${line}}: it`
      : `The line at {prediction|${line}}`;
  const seen = `${set} catches {truth|${ofTen(model.caught)}}, with {error|${counted(alarms, 'false alarm')}}.`;
  return caught === 0
    ? `${seen} Always saying “honest” is right {ink|99%} of the time.`
    : `${seen} Right {ink|${right}%} of the time, for {ink|$${bill}}.`;
}

export const table = (
  { missPrice, alarmPrice, bill }: Say<'missPrice' | 'alarmPrice' | 'bill'>,
  { all, caught, missed, alarms, missPrice: miss, alarmPrice: alarm }: Checked,
): Table => ({
  columns: ['what', 'called fraud', 'called honest', 'mistakes', 'price of one', 'to pay'],
  rows: [
    ['frauds', count(caught), count(missed), count(missed), dollars(missPrice), dollars(count(missed * miss))],
    [
      'honest',
      count(alarms),
      count(1000 - all - alarms),
      count(alarms),
      dollars(alarmPrice),
      dollars(count(alarms * alarm)),
    ],
    ['together', count(caught + alarms), count(1000 - caught - alarms), count(missed + alarms), '', dollars(bill)],
  ],
});
