import { capital } from '~/math/capital.ts';
import { MINUS, numberWord, threeFigures, upToThousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { RATE, type Search, THROWS } from './model.ts';

/** What stands for a number that the reader is not meant to know yet. */
export const UNKNOWN = '?';

/** Places of a hand have two decimals, those of the rule may have three. */
export const weight = upToThousandths;
export const loss = threeFigures;

export const picture = 'A line in the fog, with darts in it: over each its loss and the slope of the road there';
export const goals = [
  {
    text: 'Get within 1 of the lowest in six throws.',
    hint: 'You only need to get within 1 of the lowest loss. The slope changes evenly: two slopes tell you where it will be 0.',
  },
];
export const situations = ['Start over'];
export const actions = ['Throw here', 'Throw by the rule'];
export const wager = {
  question: 'How long is the rule’s next step?',
  options: ['Shorter', 'The same', 'Longer'],
  answer: 'It’s shorter.',
  replies: [
    '',
    'The rate is the same, but the ground is flatter here. A step is rate times slope, so it shrinks.',
    'You’re nearer to the bull, and the ground is flatter there. So the step gets shorter.',
  ],
};
export const names = {
  knob: 'w, the knob',
  bull: 'the bull',
  fog: 'the bull is in here somewhere',
  bet: 'your bet',
  rule: `next w = w ${MINUS} rate · slope`,
  rate: String(RATE),
} as const;

const whither = (slope: number): string =>
  Math.abs(slope) < 1e-9 ? 'level ground' : `go ${slope < 0 ? 'right' : 'left'}`;

export function headline({ found, lifted, aimed, throws, last, before }: Search, slopes: boolean): string {
  if (found > 0) return found <= THROWS ? `Bull on throw\u00a0${found}. The fog lifts.` : 'Bull, but a throw late.';
  if (lifted) return 'Out of darts. The fog lifts.';
  if (aimed) return 'Throw, and see what it costs.';
  if (!before) return slopes ? 'One throw, and you know which way.' : 'One throw, one number.';
  if (loss(last.loss) === loss(before.loss)) return 'Costs the same as your last throw.';
  if (!slopes) return last.loss > before.loss ? 'Worse. Go back?' : 'Better. Go on?';
  if (last.loss > before.loss)
    return (last.w - before.w) * before.slope > 0 ? 'Worse. That way is uphill.' : 'Worse. You went too far.';
  if (last.slope * before.slope < 0) return 'Past the bull. The slope flipped.';
  const shorter = Math.abs(last.w - before.w) < Math.abs(before.w - (throws.at(-3)?.w ?? before.w));
  return shorter ? 'Flatter ground, shorter step.' : 'Lower, and flatter.';
}

export function sentence(say: Say<'w' | 'loss' | 'slope' | 'lowest' | 'lowestW' | 'best'>, search: Search): string {
  const { throws, found, lifted, aimed, lowest, last } = search;
  const bull = `The lowest loss, {squared|${say.lowest}}, is at w = {prediction|${say.lowestW}}`;
  if (found > 0) {
    const cost = loss((throws[found - 1] ?? last).loss);
    return `Throw ${found} costs {squared|${cost}}: ${cost === say.lowest ? 'that’s the bull' : 'close enough'}. ${bull}${lowest.loss < 0.01 ? '.' : '. The points aren’t on one line, so some loss is left.'}`;
  }
  if (lifted) return `Your best throw costs {squared|${say.best}}. ${bull}.`;
  const about = `Throw ${throws.length}: loss {squared|${loss(last.loss)}}`;
  const told = say.slope === UNKNOWN ? `${about}.` : `${about}, slope {squared|${say.slope}}: ${whither(last.slope)}.`;
  const left = THROWS - throws.length;
  const counted = `${numberWord(left)} ${left === 1 ? 'dart' : 'darts'}`;
  return aimed ? `${told} The next dart is aimed at {prediction|${say.w}}.` : `${told} ${capital(counted)} left.`;
}

export const table = ({ throws }: Search, slopes: boolean): Table => ({
  columns: ['throw', 'w', 'loss', 'slope'],
  rows: throws.map((one, i) => [`${i + 1}`, weight(one.w), loss(one.loss), slopes ? threeFigures(one.slope) : UNKNOWN]),
});
