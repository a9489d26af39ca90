import type { ReactNode } from 'react';
import { useFrame } from './Panel.tsx';
import type { Point } from './curve.ts';

/** All places at one distance from a point. A dashed ring on a pale one, to be seen on light and dark fields. */
export function Ring({
  centre: [x, y],
  radius,
  dashed = true,
}: {
  centre: Point;
  radius: number;
  dashed?: boolean;
}): ReactNode {
  const frame = useFrame();
  const place = { cx: frame.x.at(x), cy: frame.y.at(y), r: Math.abs(frame.x.at(radius) - frame.x.at(0)) };
  return (
    <g>
      <circle className="ring-under" {...place} />
      <circle className={dashed ? 'ring' : 'ring solid'} {...place} />
    </g>
  );
}
