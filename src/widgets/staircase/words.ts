import { capital } from '~/math/capital.ts';
import { formatNumber, numberWord, upToHundredths, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { chargeOf, isMistake } from '~/widgets/two-teams.ts';
import { DARTS, mistakesAt, type Stairs, STEPS, STREET } from './model.ts';

/** As many decimals as it needs, two at most. */
export const short = upToHundredths;
export const signed = (value: number): string => formatNumber(value, { digits: 2, trim: true, signed: true });

export const picture =
  'Six darts of two teams, one of them among the others. Over them, by where the line is: mistakes as stairs, and the average hinge as a valley';
export const goals = [
  {
    text: 'Find the line where hinge is lowest.',
    won: 'Bottom found!',
    hint: 'The stairs can’t tell you. The tilt of the hinge line can: which way is down?',
  },
];
export const situations = ['Line at 1.8'];
export const actions = ['One step downhill'];
export const wager = {
  question: 'Does the number of mistakes say which way to go?',
  options: ['Yes', 'No'],
  answer: 'No: the count stands still.',
  replies: [
    'Nudge the line and the count stays the same, so it can’t say. It only jumps when the line passes a dart.',
    '',
  ],
  meanwhile: 'Six darts, a line between them, and one dart that strayed into the other team.',
};

export const names = {
  hinge: 'average hinge',
  strayed: 'strayed',
} as const;
export const countName = (mistakes: string): string => withNoun(mistakes, 'mistake');

/** On a dart, where the count jumps. */
const jumps = ({ line }: Stairs): boolean => STEPS.includes(line);

export function headline(_: Say, stairs: Stairs): string {
  const { slope, line } = stairs;
  if (jumps(stairs)) return 'On a dart: here the count jumps.';
  if (slope === 0) return 'Lowest {hinge|hinge}. The stairs stay flat.';
  if (mistakesAt(line) === 1 && line > 0) return 'One mistake here, too. {hinge|Hinge} knows better.';
  return 'The stairs are flat. {hinge|Hinge} shows the way.';
}

export function sentence({ hinge, slope }: Say<'hinge' | 'slope'>, stairs: Stairs): string {
  const { mistakes, slope: tilt } = stairs;
  const count = `${capital(numberWord(mistakes))} ${mistakes === 1 ? 'mistake' : 'mistakes'}, ${jumps(stairs) ? 'the dart on the line among them' : 'and a nudge changes nothing about that'}.`;
  const way =
    tilt === 0
      ? 'it rises to both sides: this is the bottom'
      : `its slope is {hinge|${slope}}, so down is to the ${tilt < 0 ? 'right' : 'left'}`;
  return `${count} Average hinge is {hinge|${hinge}}, and ${way}.`;
}

export const table = ({ line }: Stairs): Table => ({
  columns: ['dart', 'team', 'at', 'mistake', 'pays'],
  rows: DARTS.map((dart, i) => [
    `${i + 1}`,
    dart.side < 0 ? 'left' : 'right',
    short(dart.at),
    isMistake(dart, line) ? '1' : '0',
    short(chargeOf(dart, line, STREET)),
  ]),
});
