import type { BoardPlace } from '~/plot/belief-board.ts';
import type { Called } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import type { Box } from '~/plot/place-labels.ts';
import { textWidth } from '~/plot/text-width.ts';
import { bricksIn, type Ladder, type Rung } from './model.ts';
import { nothingName } from './words.ts';

export const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [60, 32, 136, 44], x: [0, 1], y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [44, 22, 28, 16], x: [0, 1], y: [0, 1] }),
};
const BRICK_PX = { wide: 61, phone: 54 } as const;
/** How far down the headline of the wide picture may reach, and how far to the right. */
export const QUIET: Box = { leftPx: 0, topPx: 0, rightPx: 484, bottomPx: 260 };

export interface Column {
  readonly rung: Rung;
  readonly xPx: number;
  readonly widthPx: number;
  readonly board: BoardPlace;
}

/**
 * Where everything stands. In the wide picture each rung has a column whose place follows its price: a staircase that leaves the upper left to
 * the headline. A phone has room for the last.
 */
export function layout(form: Form, { rungs, last, next }: Ladder) {
  const { leftPx, rightPx, topPx, bottomPx } = frames[form];
  const most = bricksIn((next ?? last).price);
  const unitPx = Math.min(BRICK_PX[form], (bottomPx - topPx - 36) / most);
  if (form === 'phone') {
    // Its left edge leaves the label of the dashed line room beside it.
    const column = { rung: last, xPx: 318, widthPx: 92, board: { xPx: 112, yPx: 118, radiusPx: 92 } };
    return { unitPx, columns: [column], ghost: undefined, slotPx: 240 };
  }
  const pitchPx = (rightPx - leftPx) / Math.max(6, most + 1);
  const base = bricksIn((rungs[0] as Rung).price);
  const column = (rung: Rung, k: number): Column => {
    const xPx = leftPx + (base + k + 0.5) * pitchPx;
    return {
      rung,
      xPx,
      widthPx: Math.min(112, 0.7 * pitchPx),
      board: { xPx, yPx: bottomPx + 60, radiusPx: Math.min(44, 0.3 * pitchPx) },
    };
  };
  return {
    unitPx,
    columns: rungs.map(column),
    ghost: next && column(next, rungs.length - (last.halved < next.halved - 1 ? 1 : 0)),
    slotPx: pitchPx,
  };
}

/** The name of the dashed line: over its end, if no pile stands there, or else before it. */
export function nothingLabel(
  ladder: Ladder,
  form: Form,
  { fromPx, nothingPx, endPx }: Record<'fromPx' | 'nothingPx' | 'endPx', number>,
): Called {
  const text = nothingName(ladder);
  const { leftPx, rightPx } = frames[form];
  const halfPx = textWidth(text, 'strong', FORMS[form].namePx) / 2;
  const over = { text, tone: 'ink', quiet: true, yPx: nothingPx, gapPx: 6, sides: ['above', 'below'] } as const;
  if (form === 'phone') return { ...over, xPx: leftPx + halfPx };
  if (endPx < rightPx - 2 * halfPx) return { ...over, xPx: rightPx - halfPx };
  if (fromPx - 2 * halfPx < leftPx) return { ...over, xPx: leftPx + halfPx };
  return { ...over, xPx: fromPx, sides: ['left', 'above'] };
}

/** The middle of the topmost brick, or of its larger part where a line cuts it. In bricks. */
export function clearIn(top: number, cuts: readonly number[]): number {
  const ends = [top - 1, ...cuts.filter((cut) => cut > top - 1 && cut < top), top].sort((a, b) => a - b);
  const parts = ends.slice(1).map((end, i) => ({ from: ends[i] as number, end }));
  const widest = Math.max(...parts.map(({ from, end }) => end - from));
  const part = parts.findLast(({ from, end }) => end - from > widest - 0.01);
  return part ? (part.from + part.end) / 2 : top - 0.5;
}
