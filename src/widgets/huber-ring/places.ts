import { clamp } from '~/math/bounds.ts';
import { keepApart } from '~/plot/apart.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { BETS, type Ring, type Rope, ringOf } from './model.ts';
import { fields } from './fields.ts';

/**
 * Where things stand in either form. Above the board what each distance costs; the board seen from the side, with the ring in it; below it one row
 * for each rope, and at the bottom the two ends between which the best guess goes.
 */
const PLACES = {
  wide: {
    margins: [24, 100, 203, 53],
    minutes: 127,
    boardPx: [24, 992],
    thickPx: 15,
    /** No curve goes further to the left of the guess, in minutes: there are words. */
    leftMost: 22,
    shadePx: 256,
    headPx: 70,
    numberPx: [24, 46],
    pillPx: [104, 380],
    rowsPx: [366, 389, 412, 435, 468],
    dartPx: 50,
    endsPx: 505,
    betPx: 17,
  },
  phone: {
    margins: [12, 10, 272, 10],
    minutes: 138,
    boardPx: [4, 386],
    thickPx: 12,
    leftMost: 60,
    shadePx: 60,
    headPx: 70,
    numberPx: [18, 46],
    pillPx: [62, 226],
    rowsPx: [262, 286, 310, 334, 379],
    dartPx: 36,
    endsPx: 421,
    betPx: 14,
  },
} as const;

export type Place = (typeof PLACES)[Form] & { readonly frame: Frame };

const placed = (form: Form): Place => {
  const { margins, minutes } = PLACES[form];
  return {
    ...PLACES[form],
    frame: makeFrame({ ...FORMS[form], marginPx: margins, x: [0, minutes], y: [0, 1500] }),
  };
};
export const places = byForm(placed);

/** Where a rope stands: it goes from the guess to the dart, or as far as it pulls; `side` is 1 where the dart is right of the guess. */
export interface RopePlace {
  readonly rope: Rope;
  readonly side: 1 | -1;
  readonly yPx: number;
  readonly tipPx: number;
  readonly endPx: number;
}

export const ropesOf = ({ ropes, best }: Ring, { frame: { x }, rowsPx }: Place): RopePlace[] =>
  ropes.map((rope, i) => ({
    rope,
    side: rope.miss > 0 ? 1 : -1,
    yPx: rowsPx[i] ?? 0,
    tipPx: x.at(rope.time),
    endPx: x.at(best + rope.pull),
  }));

/** What was asked, and at the end of which rope the answers stand. */
const asked = ringOf({ delta: fields.delta.default, last: fields.last.default });
export const isAsked = ({ delta, stray }: Ring): boolean => delta === asked.delta && stray.time === asked.stray.time;
export const betPx = (form: Form, bet: number): PointPx => {
  const { frame, rowsPx, betPx: radiusPx } = places[form];
  const { x } = frame;
  const xPx = clamp(x.at(asked.best + bet), x.at(asked.best) + radiusPx + 3, x.at(asked.stray.time) - radiusPx - 27);
  return { xPx, yPx: rowsPx[4] };
};
/** The same for the options, which are larger: each clear of the next, and under the rope. */
export const optionsPx = keepApart(
  BETS.map((bet) => betPx('wide', bet).xPx),
  94,
  0,
  betPx('wide', BETS[0]).xPx - 28,
).map((xPx) => [xPx, places.wide.rowsPx[4] + 31] as const);
