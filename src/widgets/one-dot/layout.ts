import { sample } from '~/plot/curve.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import type { Box } from '~/plot/place-labels.ts';
import { textWidth } from '~/plot/text-width.ts';
import { LINE, priceOf } from '~/widgets/beliefs.ts';
import { type Move, stretches } from './model.ts';
import { noticed } from './words.ts';

interface Sizes {
  readonly marginPx: readonly [number, number, number, number];
  /** The bar's middle, and half its height. */
  readonly barPx: number;
  readonly halfPx: number;
  /** From the bar's lower edge down to the brackets; the bracket of the cost, from the left. */
  readonly dropPx: number;
  readonly sidePx: number;
  readonly dart: number;
  /** A part of the way on one side of the line gets a bracket of its own from this length on, as a share: its words need room. */
  readonly least: number;
}

export const curve = sample(priceOf, [0.0009, 1], 900);

/** All places that no drag changes. The bar is the axis: wrong on the left of the line, right on its right. */
function layout(form: Form, { marginPx, ...sizes }: Sizes) {
  const frame = makeFrame({ ...FORMS[form], marginPx, x: [0, 1], y: [0, 7] });
  const costs = Array.from({ length: 71 }, (_, i) => i / 10);
  /** Boxes along the curve, which no label covers. */
  const along = costs.slice(1).map((cost): Box => ({
    leftPx: frame.x.at(Math.exp(-cost)) - 3,
    rightPx: frame.x.at(Math.exp(0.1 - cost)) + 3,
    topPx: frame.y.at(cost) - 3,
    bottomPx: frame.y.at(cost - 0.1) + 3,
  }));
  return {
    ...sizes,
    frame,
    along,
    linePx: frame.x.at(LINE),
    bracketPx: sizes.barPx + sizes.halfPx + sizes.dropPx,
    pillPx: sizes.barPx - 30 - 0.85 * (FORMS[form].numberPx - 4),
  };
}

export const layouts = {
  wide: layout('wide', {
    marginPx: [36, 40, 178, 112],
    barPx: 423,
    halfPx: 21.5,
    dropPx: 9,
    sidePx: 84,
    dart: 1.1,
    least: 0.32,
  }),
  phone: layout('phone', {
    marginPx: [22, 22, 196, 84],
    barPx: 314,
    halfPx: 19,
    dropPx: 36,
    sidePx: 66,
    dart: 0.75,
    least: 1,
  }),
};

/** From and to, along the bar. */
export type Span = readonly [number, number];

/** The middle of a word in its half of the bar: where it likes to be, or as near to it as dart and ring leave it room. */
export function besides(homePx: number, halfPx: number, within: Span, taken: readonly Span[]): number {
  const covered = (px: number): number =>
    taken.reduce(
      (sum, [left, right]) => sum + Math.max(0, Math.min(px + halfPx, right) - Math.max(px - halfPx, left)),
      0,
    );
  const [best = homePx] = [homePx, ...taken.flatMap(([left, right]) => [left - halfPx, right + halfPx])]
    .filter((px) => px - halfPx >= within[0] && px + halfPx <= within[1])
    .sort((a, b) => covered(a) - covered(b) || Math.abs(a - homePx) - Math.abs(b - homePx));
  return best;
}

/** From the line to either side: where accuracy is awake. */
const NEAR = 0.018;
/** A bracket is never narrower than this, and two keep a gap. */
const NARROW_PX = 11;
const GAP_PX = 4;

export interface Bracket {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly text: string;
  /** The middle of its words. */
  readonly xPx: number;
}

/** What accuracy noticed, as brackets below the bar; the words of quiet parts stand clear of those at the line. */
export function bracketsOf(move: Move, form: Form): Bracket[] {
  const { frame, linePx, least } = layouts[form];
  const upwards = move.after.belief > move.before.belief;
  const halfOf = (text: string): number => textWidth(text, 'display', FORMS[form].numberPx) / 2;
  const parts = stretches(move, NEAR, least);
  return parts.map(({ from, to, crosses }) => {
    const text = noticed(crosses, upwards);
    const middlePx = frame.x.at((from + to) / 2);
    const lengthPx = Math.abs(frame.x.at(to) - frame.x.at(from));
    const reachPx = Math.max(NARROW_PX, lengthPx / 2 - (crosses && parts.length > 1 ? GAP_PX : 0));
    const clearPx = Math.max(Math.abs(middlePx - linePx), halfOf(noticed(true, upwards)) + halfOf(text) + 24);
    return {
      text,
      leftPx: middlePx - reachPx,
      rightPx: middlePx + reachPx,
      xPx: parts.length === 1 ? middlePx : crosses ? linePx : linePx + Math.sign(middlePx - linePx) * clearPx,
    };
  });
}

/** The two moves that the wager asks about, as brackets: over the line, and from there all the way down. */
export const askedOf = (form: Form): readonly Pick<Bracket, 'leftPx' | 'rightPx'>[] => {
  const { frame, linePx } = layouts[form];
  return [
    { leftPx: linePx - NARROW_PX, rightPx: linePx + NARROW_PX },
    { leftPx: frame.x.at(0.001), rightPx: linePx - NARROW_PX - GAP_PX },
  ];
};
