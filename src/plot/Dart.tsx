import type { ReactNode } from 'react';
import { type DartPose, dartShape, SLANT } from './dart-shape.ts';

/** Turned by this, a dart hangs under its point. */
export const HANGING = 90 - SLANT;

/** A dart in the board: point, barrel, flight, and the blue dot of what can be moved; none of 0 px. The flights of another team are hollow. */
export function Dart({
  dotPx = 5.5,
  hollow = false,
  ...pose
}: DartPose & { dotPx?: number; hollow?: boolean }): ReactNode {
  const {
    tip: [tipXPx, tipYPx],
    barrel,
    flight,
    shade,
    grip,
  } = dartShape(pose);
  return (
    <>
      <line className="dart-point" x1={pose.xPx} y1={pose.yPx} x2={tipXPx} y2={tipYPx} />
      <path className="dart-barrel" d={barrel} />
      <path className="dart-grip" d={grip} />
      <path className={hollow ? 'ghost tone-truth' : 'dart-flight'} d={flight} />
      {!hollow && <path className="dart-shade" d={shade} />}
      {dotPx > 0 && <circle className="handle-dot" cx={pose.xPx} cy={pose.yPx} r={dotPx} />}
    </>
  );
}
