import { upToHundredths, upToThousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, type Prices } from './model.ts';

/** As many decimals as it needs, two at most; logistic loss gets three in the table and in the text. */
export const short = upToHundredths;
export const three = upToThousandths;

export const picture =
  'One dart beside a line, and what three losses charge it by how far on its own side it is. Stairs show what counts as a mistake';
export const goals = [
  {
    text: 'Get as close as you can without paying hinge.',
    won: 'Free, just!',
    hint: 'The right side alone isn’t enough. Where does hinge’s line come down to the ground?',
  },
];
export const situations = ['Far too right', 'Wrong side'];
export const wager = {
  question: 'It’s on the right side, at 0.5. What does hinge charge?',
  options: ['nothing', ...BETS.slice(1).map(String)],
  answer: 'Hinge charges 0.5.',
  replies: [
    'It’s right, but not by enough. Hinge wants a whole 1 of distance, and half of that is missing.',
    '',
    '1 is what a dart right on the line pays. This one is halfway to free.',
  ],
  meanwhile: 'One dart stands on the right side of its line. Hinge may charge it all the same, or not.',
};

export const names = {
  hinge: 'hinge',
  logistic: 'logistic',
  squared: 'squared',
  mistakes: 'a mistake',
  wrong: 'wrong side',
  street: 'street',
  right: 'right side',
} as const;

/** A line of the dart’s bill. */
export const charged = <Name extends 'hinge' | 'logistic' | 'squared'>(name: Name, say: Say<Name>): string =>
  `${names[name]} ${say[name]}`;

export function headline({ hinge }: Say<'hinge'>, { margin }: Prices): string {
  if (margin < 0) return 'Wrong side. All three charge.';
  if (margin === 0) return 'On the line: {hinge|hinge} charges 1.';
  if (margin < 1) return `Right side, still in the street: {hinge|${hinge}}.`;
  if (margin < 2) return 'Out of the street. {hinge|Hinge} is done.';
  return '{squared|Squared} charges for being too right.';
}

export function sentence(
  { margin, hinge, logistic, squared }: Say<'margin' | 'hinge' | 'logistic' | 'squared'>,
  { mistakes }: Prices,
): string {
  return `At {prediction|${margin}} it pays {hinge|${hinge}} to hinge, {cross-entropy|${logistic}} to logistic and {squared|${squared}} to squared. ${
    mistakes === 1 ? 'It counts as a mistake.' : 'It’s no mistake.'
  }`;
}

export const table = ({ hinge, logistic, squared, mistakes }: Prices): Table => ({
  columns: ['loss', 'charges'],
  rows: [
    [names.hinge, three(hinge)],
    [names.logistic, three(logistic)],
    [names.squared, three(squared)],
    ['mistakes', `${mistakes}`],
  ],
});
