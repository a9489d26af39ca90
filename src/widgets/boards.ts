import { tenths } from '~/math/format.ts';
import type { Point } from '~/plot/curve.ts';
import { LENGTH_PX, SLANT } from '~/plot/dart-shape.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { RIM } from '~/plot/board.ts';

/** The board is 40 cm across its doubles. */
export const RADIUS_CM = 20;
/** Out to the edge of its rim, with a little wall. */
const REACH_CM = RADIUS_CM * RIM + 0.05;

export const boardFrame = (form: Form, marginPx: readonly [number, number, number, number]): Frame =>
  makeFrame({ ...FORMS[form], marginPx, x: [-REACH_CM, REACH_CM], y: [-REACH_CM, REACH_CM] });

/** A board on the right, or under a strip for numbers: scales in cm from the bull. */
export const boardFrames = {
  wide: boardFrame('wide', [12, 26, 12, 490]),
  phone: boardFrame('phone', [72, 13, 4, 13]),
} as const;

/** Where a place of the board, in cm from the bull, is in the picture. */
export const toPx = ({ x, y }: { readonly x: number; readonly y: number }, frame: Frame): PointPx => ({
  xPx: frame.x.at(x),
  yPx: frame.y.at(y),
});

/** A dart in the hand is this long. */
export const DART_PX = { wide: 150, phone: 92 } as const;

export const cm = tenths;

/** Half a dart's flights, and a little air. */
const AIR_PX = 14;

/**
 * How a dart of this length lies that stuck here: it came from outside, in line with the bull, so that it covers none of its string. Where
 * there is no room for that it leans as far as it must. From its point to the end of its flights, which stay under `topPx`.
 */
export function lying({ xPx, yPx }: PointPx, frame: Frame, lengthPx: number, topPx = 0): Point {
  const acrossPx = xPx - frame.x.at(0);
  const downPx = yPx - frame.y.at(0);
  const awayPx = Math.hypot(acrossPx, downPx);
  const other = (leg: number): number => Math.sqrt(Math.max(0, lengthPx ** 2 - leg ** 2));
  const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
  const rises = awayPx < 1 ? -0.6 : downPx / awayPx;
  const dy = between(rises * lengthPx, topPx + AIR_PX - yPx, frame.heightPx - AIR_PX - yPx);
  const dx = (acrossPx < 0 ? -1 : 1) * other(dy);
  const kept = between(dx, frame.leftPx + AIR_PX - xPx, frame.widthPx - AIR_PX - xPx);
  if (kept === dx) return [dx, dy];
  const upwards = yPx - other(kept) > topPx + AIR_PX && (dy < 0 || yPx + other(kept) > frame.heightPx - AIR_PX);
  return [kept, (upwards ? -1 : 1) * other(kept)];
}

/** Size and turn of a dart that lies so. */
export const posed = ([dx, dy]: Point): { scale: number; turn: number } => ({
  scale: Math.hypot(dx, dy) / LENGTH_PX,
  turn: (Math.atan2(dy, dx) * 180) / Math.PI - SLANT,
});
