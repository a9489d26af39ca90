import type { PointPx } from './pointer.ts';

/** Where a board hangs: its middle and its outer edge, in pixels. */
export interface BoardPlace extends PointPx {
  readonly radiusPx: number;
}

/** Places are told in turns, clockwise from the top: 0.25 is on the right. A wedge ends where the next begins. */
export interface Wedge {
  readonly from: number;
  readonly to: number;
}

/** How far the field reaches, and where the middle of the rim is, as parts of the radius. */
export const FIELD = 0.86;
export const RIM_MIDDLE = 0.93;
const DARTS = 100;

/** Wedges as wide as their shares of the whole, one after the other from `start` on. */
export function wedgesOf(shares: readonly number[], start: number): Wedge[] {
  let to = start;
  return shares.map((share) => {
    const from = to;
    to += share;
    return { from, to };
  });
}

/** To a hundredth of a pixel: the server's sines and a browser's differ in their last digit. */
const rounded = (px: number): number => Math.round(100 * px) / 100;

/** A place on the board, so far from its middle as a part of the radius. */
export function spot({ xPx, yPx, radiusPx }: BoardPlace, turn: number, part: number): PointPx {
  const angle = 2 * Math.PI * turn;
  return {
    xPx: rounded(xPx + Math.sin(angle) * radiusPx * part),
    yPx: rounded(yPx - Math.cos(angle) * radiusPx * part),
  };
}

/** From −0.5 to 0.5: how far a point lies from a turn, the short way round. */
export function turnedBy({ xPx, yPx }: BoardPlace, point: PointPx, from: number): number {
  const turn = Math.atan2(point.xPx - xPx, yPx - point.yPx) / (2 * Math.PI);
  return turn - from - Math.round(turn - from);
}

/** The outline of a wedge, out to a part of the radius: the whole disc for a whole turn, and a line for none. */
export function sector(board: BoardPlace, { from, to }: Wedge, part: number): string {
  const point = (turn: number): string => {
    const { xPx, yPx } = spot(board, turn, part);
    return `${xPx.toFixed(1)} ${yPx.toFixed(1)}`;
  };
  const radiusPx = (board.radiusPx * part).toFixed(1);
  // An arc to where it begins would be none: a wide one is drawn in two.
  const middle = (from + to) / 2;
  const arc = (end: number): string => `A${radiusPx} ${radiusPx} 0 0 1 ${point(end)}`;
  const hub = to - from < 1 ? `M${board.xPx} ${board.yPx}L` : 'M';
  return `${hub}${point(from)}${arc(middle)}${arc(to)}Z`;
}

export interface BlindDart extends PointPx {
  readonly turn: number;
}

/**
 * A hundred darts, thrown blind and even over the board: one in each hundredth of a turn from `anchor` on. So a wedge of whole per cent that
 * begins at a whole or half per cent from there holds exactly as many darts as it has per cent.
 */
export const blindDarts = (board: BoardPlace, anchor: number): BlindDart[] =>
  Array.from({ length: DARTS }, (_, i) => {
    const turn = anchor + (i + 0.25) / DARTS;
    // 61 has no factor in common with 100: each ring is used once, and neighbours lie far apart.
    const part = Math.sqrt((((61 * i) % DARTS) + 0.5) / DARTS);
    return { turn, ...spot(board, turn, 0.97 * FIELD * part) };
  });

export const isIn = ({ from, to }: Wedge, turn: number): boolean => (((turn - from) % 1) + 1) % 1 < to - from;

/** Turns that follow each other clockwise, moved apart until no two are nearer than `gap`. */
export function spreadTurns(turns: readonly number[], gap: number): number[] {
  const placed = [...turns];
  for (let round = 0; round < 24; round++)
    placed.forEach((turn, i) => {
      const next = (i + 1) % placed.length;
      const between = ((((placed[next] as number) - turn + 1e-9) % 1) + 1) % 1;
      const push = Math.max(0, gap - between) / 2;
      placed[i] = turn - push;
      placed[next] = (placed[next] as number) + push;
    });
  return placed;
}
