import { hundredths, numberWord, upToHundredths, withNoun } from '~/math/format.ts';
import { capital } from '~/math/capital.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { predict } from '~/widgets/delivery-lines.ts';
import { ENDS, type Fit, FLAT, PER_MINUTE, POINTS, START } from './model.ts';

export const two = hundredths;
export const short = upToHundredths;

export const picture =
  'Eight deliveries by distance and duration, one of them far too late, with the line that Huber loss fits and the ring on both sides of it';
export const goals = [
  {
    text: 'Get just four dots inside the ring.',
    won: 'Half of them!',
    hint: 'With a small ring, all dots but one are less than a minute off the line. How small must it be, so that half are out?',
  },
  {
    text: `Count in hours. Get the slope under ${FLAT}.`,
    won: 'Same line!',
    hint: 'A ring of 5 hours holds every delivery. Off the absolute line a normal miss is about a fifth of a minute. How much of an hour is that?',
  },
];
export const situations = ['In minutes', 'In seconds', 'In hours'];
export const wager = {
  question: `Ring ${START}: minutes become seconds. The line?`,
  options: ['Steeper', 'Same', 'Flatter'],
  answer: 'It gets flatter.',
  replies: [
    'The other way round. In seconds most misses are beyond 5, so the far dot pulls no harder than most others.',
    '5 stays 5, but now it’s seconds. Most misses are outside such a small ring, and the far dot loses most of its pull.',
    '',
  ],
};

export const names = {
  absolute: ({ absoluteSlope }: Say<'absoluteSlope'>): string => `absolute ${absoluteSlope}`,
  squared: ({ squaredSlope }: Say<'squaredSlope'>): string => `squared ${squaredSlope}`,
  km: 'km',
} as const;
/** What one of the unit is called: "5 minutes", "1 hour". */
export const ringName = ({ delta, unit }: Say<'delta' | 'unit'>): string =>
  `ring ${withNoun(delta, unit.slice(0, -1), unit)}`;

export function headline({ slope }: Say<'slope'>, { inside }: Fit): string {
  if (inside === POINTS.length) return 'All inside the {huber|ring}: it’s squared.';
  return slope === two(ENDS.absolute.slope)
    ? 'Hardly a {huber|ring} left: it’s absolute.'
    : inside === POINTS.length - 1
      ? 'The late one’s pull ends at the {huber|ring}.'
      : 'A {huber|ring} this small: nearly absolute.';
}

export function sentence({ slope, delta, unit }: Say<'slope' | 'delta' | 'unit'>, { inside }: Fit): string {
  const ring = `{prediction|${withNoun(delta, unit.slice(0, -1), unit)}}`;
  const count = inside === POINTS.length ? 'all eight' : inside === 0 ? 'no' : numberWord(inside);
  const noun = inside === 1 ? 'delivery is' : 'deliveries are';
  return `${capital(count)} ${noun} within ${ring} of the line. It climbs {huber|${slope}} minutes a km: absolute error says {absolute|${two(ENDS.absolute.slope)}}, squared error {squared|${two(ENDS.squared.slope)}}.`;
}

export const table = ({ line, misses, ring, unit }: Fit): Table => ({
  columns: ['delivery', 'km', unit, 'the line says', 'where'],
  rows: POINTS.map(([km, minutes], i) => [
    `${i + 1}`,
    short(km),
    short(minutes * PER_MINUTE[unit]),
    short(predict(line, km) * PER_MINUTE[unit]),
    Math.abs(misses[i] ?? 0) <= ring ? 'inside the ring' : 'outside the ring',
  ]),
});
