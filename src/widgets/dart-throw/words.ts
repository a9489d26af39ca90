import { cm } from '~/widgets/boards.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { DARTS, feedback, type Throws } from './model.ts';

export const picture = 'A dartboard, 40 cm across, with up to three darts and the ring of the last one';
export const off = 'cm off';

export const goals = [
  {
    text: 'Get it to 0.',
    won: 'Bullseye!',
    hint: 'Only the bull’s centre will do. Get near by hand; “Set exact values” then goes by half centimetres.',
  },
];
export const actions = ['Throw the next dart'];
export const wager = {
  question: 'Two darts land on this ring. Which costs more?',
  options: ['left', 'right', 'the same'],
  answer: 'They cost the same.',
  replies: [
    'Both are equally far from the bull. This loss asks how far, and never on which side.',
    'Both are equally far from the bull. This loss asks how far, and never on which side.',
    '',
  ],
};

export function headline({ darts, distance, ring }: Throws): string {
  if (distance === 0) return 'Bullseye. It can’t get better.';
  const before = darts.at(-2)?.distance;
  if (ring) return 'Every spot on this ring costs the same.';
  if (before === undefined) return 'One throw, one number. Make it smaller.';
  // Of the distances as they are written, so that what looks equal counts as equal.
  const farther = Math.round(distance * 10) - Math.round(before * 10);
  if (farther === 0) return 'Just as far as your last throw.';
  const change = `${cm(Math.abs(farther) / 10)} cm`;
  return farther < 0 ? `${change} better. Go on.` : `${change} worse than your last throw.`;
}

export function sentence({ darts, distance }: Throws): string {
  const { x, y } = darts.at(-1) ?? { x: 0, y: 0 };
  const told = `The dart is {error|${cm(distance)} cm} from the bull.`;
  return distance === 0
    ? 'The dart is in the bull. It’s {error|0.0 cm} off, and that’s its loss.'
    : `${told} ${feedback(x, y)}${darts.length < DARTS ? ' Tap to throw again.' : ''}`;
}

export const table = ({ darts }: Throws): Table => ({
  columns: ['dart', 'right (cm)', 'up (cm)', 'distance (cm)'],
  rows: darts.map(({ x, y, distance }, i) => [`${i + 1}`, cm(x), cm(y), cm(distance)]),
});
