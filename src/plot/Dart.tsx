import type { ReactNode } from 'react';
import { type DartPose, dartShape } from './dart-shape.ts';

/** A dart in the board: point, barrel, flight, and the blue dot of what can be moved; none of 0 px. */
export function Dart({ dotPx = 5.5, ...pose }: DartPose & { dotPx?: number }): ReactNode {
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
      <path className="dart-flight" d={flight} />
      <path className="dart-shade" d={shade} />
      {dotPx > 0 && <circle className="handle-dot" cx={pose.xPx} cy={pose.yPx} r={dotPx} />}
    </>
  );
}
