import { formatNumber } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import type { Move } from './model.ts';

/** Two decimals, or three for what they would round away. */
const fine = (value: number): number => (value !== 0 && Math.abs(value) < 0.01 ? 3 : 2);
export const priceText = (price: number): string => formatNumber(price, { digits: fine(price) });
export const changeText = (change: number): string => formatNumber(change, { digits: fine(change), signed: true });
export const slopeText = (slope: number): string => formatNumber(slope, { digits: slope <= -100 ? 0 : 2 });
export const answersText = (change: number): string => formatNumber(change, { signed: true });
/** What is left of a change in the mean over a hundred examples. */
export const meanText = (change: number): string => formatNumber(change, { digits: 4 });

export const word = (right: boolean): string => (right ? 'right' : 'wrong');
export const jumpText = (jumps: boolean): string => (jumps ? 'a jump' : '0');

export const picture =
  'One answer: its loss, a smooth curve, above; a bar below, cut where it turns from wrong to right';
export const axisName = 'chance given to the right answer';
export const lossName = 'loss';
export const slopeNames = { loss: 'slope of the loss', accuracy: 'slope of accuracy' } as const;

export const wager = {
  question: 'Which move turns a right answer wrong?',
  options: ['Short', 'Long'],
  answer: 'It’s the short one.',
  replies: ['', 'The long move goes from wrong to very wrong. Only the short one crosses the line.'],
  meanwhile: 'One move goes from 0.51 to 0.49, the other from 0.49 to 0.001. The curve says what they cost.',
};
export const yourBet = 'your bet';

/** What accuracy noticed on a stretch of the way. */
export const noticed = (crosses: boolean, upwards: boolean): string =>
  `${crosses ? 'one answer' : 'none'} ${upwards ? 'won' : 'lost'}`;

export const goals = [
  {
    text: 'Make it wrong for under 0.01 more loss.',
    hint: 'Move the dart right beside the line, press “Start from here”, then cross by the smallest step.',
  },
  {
    text: 'Stay right, and still add 0.6 to the loss.',
    hint: 'Start from almost certain, then drag the dart left until it’s only just right.',
  },
];
export const situations = ['Short', 'Long'];
export const actions = ['Start from here'];

export function headline({ lossChange, accuracyChange }: Move): string {
  if (lossChange === 0) return 'Drag the dart. Who notices?';
  return accuracyChange === 0
    ? 'Accuracy sleeps. Loss\u00a0sees how far.'
    : 'Accuracy sees the\u00a0line. Loss\u00a0sees how far.';
}

type Told = Say<'from' | 'to' | 'loss' | 'lossGap' | 'verdict' | 'verdictBefore'>;

export function sentence(say: Told, { after, lossChange, accuracyChange }: Move): string {
  const to = `{prediction|${say.to}}`;
  if (lossChange === 0)
    return `The dart stands still at ${to}: it counts as ${say.verdict}, and it costs {cross-entropy|${say.loss}}. Drag it, and see who notices what.`;
  const moved = `From {prediction|${say.from}} to ${to}`;
  const more = `{cross-entropy|${say.lossGap}} ${lossChange > 0 ? 'more' : 'less'}.`;
  if (accuracyChange === 0)
    return `${moved} accuracy notices nothing: ${say.verdictBefore} before, ${say.verdict} after. The loss does: ${more}`;
  const news = after.right
    ? 'the wrong answer turns right: one mistake less for accuracy'
    : 'the right answer turns wrong: a whole mistake for accuracy';
  return `${moved} ${news}. The loss: ${Math.abs(lossChange) < 0.1 ? 'only ' : ''}${more}`;
}

type Tabled = Say<'from' | 'to' | 'loss' | 'lossBefore' | 'lossChange' | 'verdict' | 'verdictBefore'>;

export function table(say: Tabled, { before, after, accuracyChange }: Move): Table {
  return {
    columns: ['the dart', axisName, 'loss', 'counts as'],
    rows: [
      ['before', say.from, say.lossBefore, say.verdictBefore],
      ['now', say.to, say.loss, say.verdict],
      [
        'change',
        formatNumber(after.belief - before.belief, { digits: 3, signed: true }),
        say.lossChange,
        accuracyChange === 0 ? 'the same' : `${say.verdictBefore} → ${say.verdict}`,
      ],
    ],
  };
}
