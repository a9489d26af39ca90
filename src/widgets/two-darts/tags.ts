import { clamp } from '~/math/bounds.ts';
import type { Frame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';

/** Half of the widest tag, and how far from its dart it stands. */
const HALF_PX = 58;
const AWAY_PX = 36;
const ROW_PX = 32;

/**
 * Where the two tags stand: outwards of their darts as seen from the middle of the frame, inside the frame, and never one on
 * top of the other: where they would meet, the upper one goes up and the lower one down, each by half of what is missing.
 */
export function tagSpots(aPx: PointPx, bPx: PointPx, frame: Frame): { readonly a: PointPx; readonly b: PointPx } {
  const middleX = frame.x.at(0);
  const middleY = frame.y.at(0);
  const outwards = ({ xPx, yPx }: PointPx): PointPx => {
    const dx = xPx - middleX;
    const dy = yPx - middleY;
    const far = Math.hypot(dx, dy);
    const [ux, uy] = far === 0 ? [0, -1] : [dx / far, dy / far];
    // Sideways a tag is wider than it is high, so it has to stand further off.
    const away = AWAY_PX + Math.abs(ux) * (HALF_PX - 14);
    return {
      xPx: clamp(xPx + ux * away, frame.leftPx + HALF_PX, frame.rightPx - HALF_PX),
      yPx: clamp(yPx + uy * away, frame.topPx + 50, frame.bottomPx - 50),
    };
  };
  const a = outwards(aPx);
  const b = outwards(bPx);
  const missing = ROW_PX - Math.abs(a.yPx - b.yPx);
  if (missing <= 0 || Math.abs(a.xPx - b.xPx) >= 2 * HALF_PX) return { a, b };
  const half = (a.yPx <= b.yPx ? -1 : 1) * (missing / 2);
  return { a: { ...a, yPx: a.yPx + half }, b: { ...b, yPx: b.yPx - half } };
}
