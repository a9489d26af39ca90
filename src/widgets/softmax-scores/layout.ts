import type { BoardPlace } from '~/plot/belief-board.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';

interface Layout {
  /** As long as scores can reach. */
  readonly frame: Frame;
  /** The middle of the first bar, from there to the next, and how high one is. */
  readonly firstPx: number;
  readonly stepPx: number;
  readonly barPx: number;
  readonly board: BoardPlace;
  /** From this share on a wedge has room for its name. */
  readonly named: number;
}

export const layouts: Readonly<Record<Form, Layout>> = {
  wide: {
    frame: makeFrame({ ...FORMS.wide, marginPx: [268, 600, 36, 88], x: [-5, 10], y: [0, 1] }),
    firstPx: 312,
    stepPx: 74,
    barPx: 44,
    board: { xPx: 818, yPx: 208, radiusPx: 192 },
    named: 0.075,
  },
  phone: {
    frame: makeFrame({ ...FORMS.phone, marginPx: [214, 182, 30, 28], x: [-5, 10], y: [0, 1] }),
    firstPx: 250,
    stepPx: 68,
    barPx: 26,
    board: { xPx: 104, yPx: 100, radiusPx: 94 },
    named: 0.08,
  },
};

/** How strong the colours of dog, cat and fish are, on the board and on the way to it. */
export const STRENGTHS = [1, 0.45, 0.22] as const;
