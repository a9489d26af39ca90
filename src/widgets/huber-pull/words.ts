import { upToHundredths, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { ASKED, type Charges } from './model.ts';

/** As many decimals as it needs, two at most. */
export const short = upToHundredths;

export const picture =
  'How hard one dart pulls, by how far off it is, under three losses. What it costs is the area under each line';
/** The pull that the first goal asks for, and the distance of the second. */
export const PULL = 8;
export const FAR = 20;
export const goals = [
  {
    text: `Make the dart pull ${PULL} under Huber.`,
    won: `It pulls ${PULL}!`,
    hint: 'Moving the dart out does nothing once it’s past the ring. What sets the limit?',
  },
  {
    text: `${FAR} off: let Huber charge half the square.`,
    won: 'Same bill!',
    hint: 'Where the two lines run together, nothing is taken off. How far do they, for this ring?',
  },
];
export const situations = ['20 off', '3 off'];
export const wager = {
  question: `Ring ${ASKED.ring}: which pulls harder, ${ASKED.from} off or ${ASKED.to}?`,
  options: [`${ASKED.from} off`, `${ASKED.to} off`, 'Same'],
  answer: `Both pull ${ASKED.ring}.`,
  replies: [
    'Both are outside the ring. Out there every dart pulls 5, the near one and the far one.',
    'With squared error it would. Outside the ring the pull stops growing: both pull 5.',
    '',
  ],
  meanwhile: 'Inside the ring the dart pulls as hard as it’s far off. What it costs is the area under its line.',
};

export const names = {
  squared: 'half a square',
  huber: 'Huber',
  absolute: 'absolute',
  both: 'half a square and Huber',
} as const;
export const axisName = 'minutes off';
export const pulls = (pull: string): string => `pulls ${pull}`;
/** What the areas come to. */
export const worth = {
  paid: ({ costHuber }: Say<'costHuber'>): string => `costs ${costHuber}`,
  saved: ({ saved }: Say<'saved'>): string => (saved === '0' ? 'hardly any taken off' : `${saved} taken off`),
} as const;
export const off = ({ miss }: Say<'miss'>): string => `${miss} off`;
export const ringName = ({ delta }: Say<'delta'>): string => `ring ${delta}`;

export function headline({ pullHuber }: Say<'pullHuber'>, { outside, miss }: Charges): string {
  if (miss === 0) return 'A hit: nothing pulls.';
  return outside
    ? `However far: it pulls {huber|${pullHuber}}.`
    : `Inside the {huber|ring}: it pulls all its {huber|${pullHuber}}.`;
}

export function sentence(
  say: Say<'miss' | 'delta' | 'costHuber' | 'pullHuber' | 'costSquared' | 'saved'>,
  { outside, miss }: Charges,
): string {
  if (miss === 0) return 'The dart hits. It costs nothing, and nothing pulls at it.';
  const where = `{error|${withNoun(say.miss, 'minute')}} off`;
  return outside
    ? `${where} with a ring of {prediction|${say.delta}}: Huber charges {huber|${say.costHuber}}. Half the square would be {squared|${say.costSquared}}: the ring takes off ${say.saved === '0' ? 'hardly anything' : `{squared|${say.saved}}`}.`
    : `${where} is inside the ring of {prediction|${say.delta}}: Huber charges half the square, {huber|${say.costHuber}}, and pulls {huber|${say.pullHuber}}.`;
}

export const table = ({ squared, absolute, huber }: Charges): Table => ({
  columns: ['loss', 'costs', 'pulls'],
  rows: (
    [
      ['half a square', squared],
      ['absolute', absolute],
      ['Huber', huber],
    ] as const
  ).map(([name, { cost, pull }]) => [name, short(cost), short(pull)]),
});
