import { cm } from '~/widgets/boards.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { lossGap, onOneRing, OPPOSITE_DEGREES, type Pair } from './model.ts';

export const picture = 'A dartboard, 40 cm across, with two darts and their rings';
export const tag = (name: string, loss: string): string => `${name} ${loss}`;
export const rows = { gap: 'difference (cm)', angle: 'angle between them (°)' } as const;
export const noAngle = 'none';

export const goals = [
  {
    text: 'Same loss, opposite sides.',
    won: 'Same loss!',
    hint: `Not 0, and at least ${OPPOSITE_DEGREES}° apart. Draw a line from dart A through the bull: where it meets A’s ring again, put dart B.`,
  },
];
export const situations = ['Near and far', 'One ring'];
export const actions = ['Turn dart B'];

export function headline({ lossA, lossB, same, opposite, apart }: Pair): string {
  if (lossA === 0 && lossB === 0) return 'Two bullseyes.';
  if (opposite) return 'One loss, two opposite ways to go.';
  if (apart === 0) return 'One hole, one loss.';
  if (same) return 'Two places, one loss.';
  return `Dart ${lossA < lossB ? 'A' : 'B'} is nearer. It costs less.`;
}

/** A miss up to this many cm may be called a near one: half of the board. */
const NEAR_CM = 10;

export function sentence({ a, b, lossA, lossB, same, opposite, apart: between }: Pair): string {
  const loss = (value: number): string => `{error|${cm(value)} cm}`;
  const apart = cm(between);
  const toTheMillimetre = onOneRing(a, b) ? '' : ' to the millimetre';
  if (lossA === 0 && lossB === 0)
    return `Both darts are in the bull, and both losses are ${loss(0)}. That happens in one place only.`;
  if (between === 0)
    return `Both darts are in the same hole, ${loss(lossA)} from the bull. Of course they have the same loss.`;
  if (opposite)
    return `Same loss${toTheMillimetre}, ${loss(lossA)}, and yet the darts are ${apart} cm apart. The loss can’t tell one from the other.`;
  if (same)
    return toTheMillimetre === ''
      ? `Both darts are on one ring: the same loss, ${loss(lossA)}, though they’re ${apart} cm apart.`
      : `To the millimetre both darts have the same loss, ${loss(lossA)}, though they’re ${apart} cm apart.`;
  const [near, far] = lossA < lossB ? ['A', 'B'] : ['B', 'A'];
  const less = Math.min(lossA, lossB);
  const more = Math.max(lossA, lossB);
  if (less === 0) return `Dart ${near} is in the bull: loss ${loss(0)}. Dart ${far} is off by ${loss(more)}.`;
  return more < less * 1.5 || less > NEAR_CM
    ? `Dart ${near} is nearer: ${loss(less)} against ${loss(more)}, so its loss is lower by ${loss(lossGap(a, b))}.`
    : `Both missed, but dart ${far} missed by ${loss(more)} and dart ${near} by only ${loss(less)}. A near miss isn’t a far miss.`;
}

export const table = (say: Say<'lossA' | 'lossB'>, { a, b }: Pair): Table => ({
  columns: ['dart', 'right (cm)', 'up (cm)', 'loss (cm)'],
  rows: [
    ['A', cm(a.x), cm(a.y), say.lossA],
    ['B', cm(b.x), cm(b.y), say.lossB],
  ],
});
