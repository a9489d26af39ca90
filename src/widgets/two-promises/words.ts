import { numberWord, upToTenths } from '~/math/format.ts';
import { capital } from '~/math/capital.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { TIMES } from '~/widgets/promises.ts';
import { type Band, isSettled, isWide, PRICES, type Side } from './model.ts';

export const short = upToTenths;

export const picture =
  'Eleven deliveries as darts along a line of minutes, two lamps that promise a time between them, what each lamp pays for the darts outside, and its bill for all eleven';
export const goals = [
  {
    text: 'Catch 8 in 10, each lamp at its lowest bill.',
    won: 'Nine caught!',
    hint: 'Each lamp has a place where its own bill is lowest. Move one until its bill stops falling, then the other.',
  },
];
export const wager = {
  question: 'Which price pulls the first lamp left?',
  options: [`Late ×${PRICES.high.tooLow}`, `Early ×${PRICES.low.tooHigh}`],
  answer: `It’s early ×${PRICES.low.tooHigh}.`,
  replies: [
    'Late pulls a lamp to the right. The first lamp’s early darts cost nine times as much, and they pull left.',
    '',
  ],
  meanwhile: 'Two lamps promise a time between them. Each has prices of its own. Drag one, and see what it pays.',
};

export const lampName = (promise: string): string => `${promise} min`;
export const caughtName = ({ caught }: Say<'caught'>, { all }: Band): string => `${caught} of ${all} caught`;
/** How many are outside, and what their minutes cost: that is the answer of the wager. */
const outsideOf =
  (word: string, price: number) =>
  (count: number, asked: boolean): string =>
    count === 0 ? `none ${word}` : `${count} ${word}${asked ? '' : `, ×${price} each`}`;
export const outside = {
  low: outsideOf('early', PRICES.low.tooHigh),
  high: outsideOf('late', PRICES.high.tooLow),
} as const;
/** Before what a lamp pays. */
export const billName = 'bill';

const lamps = { low: 'The first lamp', high: 'The second lamp' } as const;

export function headline(_: unknown, band: Band): string {
  if (band.crossed) return 'The lamps have crossed. Nothing fits between.';
  if (isSettled(band)) return `${capital(numberWord(band.caught))} caught. Neither lamp can pay less.`;
  const paying = (['low', 'high'] as const).filter((side: Side) => !band[side].isBest);
  if (paying.length === 2) return `${capital(numberWord(band.caught))} caught. Both lamps can pay less.`;
  const [side = 'low'] = paying;
  const { promise, best } = band[side];
  return `${lamps[side]} would pay less ${promise > best ? 'earlier' : 'later'}.`;
}

export function sentence(
  { low, high, caught, lowBill, highBill }: Say<'low' | 'high' | 'caught' | 'lowBill' | 'highBill'>,
  band: Band,
): string {
  const bills = `The lamps pay {quantile|${lowBill}} and {quantile|${highBill}}.`;
  if (band.crossed)
    return `The first lamp is at {prediction|${low}}, after the second at {prediction|${high}}. ${bills}`;
  return `“Between {prediction|${low}} and {prediction|${high}} minutes” catches {ink|${caught} of ${band.all}}${isWide(band) ? ', at least eight in ten' : ''}. ${bills}`;
}

export const table = ({ low, high }: Band): Table => ({
  columns: ['delivery', 'took', 'first lamp pays', 'second lamp pays'],
  rows: [
    ...TIMES.map((minutes, i) => [`${i + 1}`, short(minutes), short(low.costs[i] ?? 0), short(high.costs[i] ?? 0)]),
    ['all', '', short(low.bill), short(high.bill)],
  ],
});
