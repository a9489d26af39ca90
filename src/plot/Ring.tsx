import type { ReactNode } from 'react';
import { useFrame } from './Panel.tsx';
import type { Point } from './curve.ts';

/** All places at one distance from a point. A dashed ring on a pale one, to be seen on light and dark fields. */
export function Ring({
  centre: [x, y],
  radius,
  dashed = true,
  plot,
}: {
  centre: Point;
  radius: number;
  dashed?: boolean;
  /** Id of the <Plot> at whose frame it is cut, where it may be wider. */
  plot?: string;
}): ReactNode {
  const frame = useFrame();
  const place = { cx: frame.x.at(x), cy: frame.y.at(y), r: Math.abs(frame.x.at(radius) - frame.x.at(0)) };
  return (
    <g clipPath={plot && `url(#${plot}-clip)`}>
      <circle className="ring-under" {...place} />
      <circle className={dashed ? 'ring' : 'ring solid'} {...place} />
    </g>
  );
}

/** A dart's string to the bull, in (0, 0): as long as its ring is wide. */
export function BullString({ to: [x, y] }: { to: Point }): ReactNode {
  const frame = useFrame();
  const line = { x1: frame.x.at(0), y1: frame.y.at(0), x2: frame.x.at(x), y2: frame.y.at(y) };
  return (
    <>
      <line className="ring-under" {...line} />
      <line className="ring solid" {...line} />
      <circle className="dot tone-truth" cx={line.x1} cy={line.y1} r={6} />
    </>
  );
}
