import { formatNumber, upToHundredths } from '~/math/format.ts';
import type { Form } from '~/plot/form.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, isOutside, type Ring, UNDER } from './model.ts';

/** As many decimals as it needs, two at most. */
export const minutes = upToHundredths;
/** How long a rope is, or how hard it pulls: in the picture there is room for one decimal. */
export const size = (value: number): string => formatNumber(Math.abs(value), { digits: 1, trim: true });

export const picture =
  'Five darts pull at one guess, each by a rope that counts as far as the ring. Above: what each distance costs';
export const goals = [
  {
    text: `Widest ring that keeps the guess under ${UNDER}.`,
    won: 'Just in time!',
    hint: 'The wider the ring, the harder the stray dart pulls. Shrink it until the guess drops under 26, then go back up a hair.',
  },
];
export const situations = ['Ring 5', 'Ring 100', 'Courier at 31'];
export const wager = {
  question: '120 is about 92 from the guess. How hard may it pull?',
  options: BETS.map(String),
  answer: `It’s ${BETS[1]}.`,
  replies: [
    'If the ring held every dart, it would pull as hard as it’s far off. This {huber|ring} stops it at {error|20}.',
    '',
    'That’s how hard absolute error lets a dart pull. This {huber|ring} is wider: {error|20}.',
  ],
  meanwhile: 'Five darts pull at one guess. It rests where the pulls to the left and to the right cancel out.',
};

export const names = {
  squared: 'squared, halved',
  huber: 'Huber',
  absolute: 'absolute',
  best: 'best guess',
  minutes: 'minutes',
} as const;
export const ringName = ({ delta }: Say<'delta'>): string => `ring ${delta}`;
export const togetherName = ({ together }: Say<'together'>, form: Form): string =>
  `${form === 'wide' ? 'the other four' : 'four'}: ${together}`;
export const tooMany = ({ excess }: Say<'excess'>): string => `${excess} cut off`;
export const ends = { absolute: 'no ring: absolute', squared: 'ring round them all: squared' } as const;

export function headline({ pull }: Say<'pull'>, { ropes, stray, delta }: Ring): string {
  if (isOutside(stray, delta)) return `It pulls {error|${pull}}. The {huber|ring} is the limit.`;
  return ropes.some((rope) => isOutside(rope, delta))
    ? 'Inside the {huber|ring}, distance pulls.'
    : 'One {huber|ring} round them all: the mean.';
}

export function sentence(
  { best, pull, together, last }: Say<'best' | 'pull' | 'together' | 'last'>,
  { stray, delta }: Ring,
): string {
  const guess = `Best guess: {huber|${best}}.`;
  const back = `The other four pull {error|${together}} back.`;
  return isOutside(stray, delta)
    ? `The stray dart pulls {error|${pull}}, the ring’s limit. ${back} ${guess}`
    : `The dart at {truth|${last}} is inside the ring and pulls as hard as it’s far off: {error|${pull}}. ${back} ${guess}`;
}

export const table = ({ ropes, costs, delta }: Ring): Table => ({
  columns: ['dart', 'minutes', 'off', 'where', 'pull', 'cost'],
  rows: ropes.map((rope, i) => [
    `${i + 1}`,
    minutes(rope.time),
    formatNumber(rope.miss, { digits: 2, signed: true }),
    isOutside(rope, delta) ? 'outside the ring' : 'inside the ring',
    formatNumber(rope.pull, { digits: 2, signed: true }),
    formatNumber(costs[i] ?? 0, { digits: 2 }),
  ]),
});
