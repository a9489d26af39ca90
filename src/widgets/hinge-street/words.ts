import { numberWord, upToHundredths } from '~/math/format.ts';
import { capital } from '~/math/capital.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { ASKED, type Street } from './model.ts';

/** As many decimals as it needs, two at most. */
export const short = upToHundredths;
export { hundredths } from '~/math/format.ts';

export const picture =
  'Two teams of darts, a line between them and a street along it. Over each dart in the street stands what it pays; the best lines of three losses stand beside the line';
export const goals = [
  {
    text: 'Make every dart cost nothing.',
    won: 'Free street!',
    hint: 'Whoever’s beyond the street on their own side is free. You can’t move the two nearest to the line. What else can you move?',
  },
];
export const situations = ['Back to 3', 'Out to 30', 'Street 4'];
export const wager = {
  question: `Drag the last dart to ${ASKED}. Whose line runs after it?`,
  options: ['hinge', 'logistic', 'squared'],
  answer: 'It’s squared.',
  replies: [
    'Hinge charges nothing beyond its street, so 12 is as good as 3. Its line stays where it was.',
    'It hardly moves, by 0.01. Far on the right side a dart costs it next to nothing.',
    '',
  ],
};

export const names = {
  hinge: 'hinge',
  logistic: 'logistic',
  squared: 'squared',
  left: 'left team',
  right: 'right team',
  missed: 'wrong side now',
} as const;
export const lineName = ({ line }: Say<'line'>): string => `line ${line}`;
export const streetName = ({ street }: Say<'street'>): string => `street ${street}`;

export function headline({ total }: Say<'total'>, { wrong, paying, missed }: Street): string {
  if (wrong > 0) return 'On the wrong side you pay more than {hinge|1}.';
  if (missed.length > 0) return '{squared|Squared} runs after it. {hinge|Hinge} stays put.';
  if (paying === 0) return 'Nobody’s in the street. Nobody pays.';
  return `Nobody’s on the wrong side, and still {hinge|${total}} to pay.`;
}

export function sentence(
  { far, farCost, total }: Say<'far' | 'farCost' | 'total'>,
  { costs, paying, farCost: charge, homeCost, far: at }: Street,
): string {
  const charged = costs.filter((cost) => cost > 0);
  const alike = charged.every((cost) => short(cost) === short(charged[0] as number));
  const one = paying === 1;
  const who = `${capital(numberWord(paying))} ${one ? 'dart' : 'darts'}`;
  const bill =
    paying === 0
      ? 'No dart is in the street, so none pays.'
      : alike
        ? `${who} ${one ? 'hasn’t' : 'haven’t'} cleared the street and ${one ? 'pays' : 'pay'} {hinge|${short(charged[0] as number)}}${one ? '' : ' each'}.`
        : `${who} haven’t cleared the street and pay {hinge|${total}} in all.`;
  const same = at !== fields.far.default && short(charge) === short(homeCost);
  return `${bill} The one at {prediction|${far}} pays {hinge|${farCost}}${same ? `, just as it did at ${fields.far.default}` : ''}.`;
}

export const table = ({ darts, costs, line }: Street): Table => ({
  columns: ['dart', 'team', 'at', 'from the line', 'pays'],
  rows: darts.map(({ at, side }, i) => [
    `${i + 1}`,
    side < 0 ? 'left' : 'right',
    short(at),
    short(side * (at - line)),
    short(costs[i] as number),
  ]),
});
