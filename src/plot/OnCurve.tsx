import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import type { Point } from './curve.ts';
import { tangent } from './on-curve.ts';
import { useFrame } from './Panel.tsx';

/**
 * A ball on a curve: where it stands, what it stands over (a post down to the axis, or nothing), and how steep it is there (a stripe, where a
 * slope is given). In data units; the post may stand aside by some pixels, so that two of one place can be told apart.
 */
export function OnCurve({
  at: [x, y],
  tone,
  slope,
  post = false,
  asidePx = 0,
  radiusPx = 9,
}: {
  at: Point;
  tone: Tone;
  slope?: number | undefined;
  post?: boolean;
  asidePx?: number;
  radiusPx?: number;
}): ReactNode {
  const frame = useFrame();
  const xPx = frame.x.at(x);
  const yPx = frame.y.at(y);
  const ends = slope === undefined ? undefined : tangent([x, y], slope, frame, 7 * radiusPx);
  return (
    <g>
      {post && (
        <line className={`post tone-${tone}`} x1={xPx + asidePx} x2={xPx + asidePx} y1={frame.bottomPx} y2={yPx} />
      )}
      {ends && (
        <line
          className={`stripe tone-${tone}`}
          x1={frame.x.at(ends[0][0])}
          y1={frame.y.at(ends[0][1])}
          x2={frame.x.at(ends[1][0])}
          y2={frame.y.at(ends[1][1])}
        />
      )}
      <circle className={`dot tone-${tone}`} cx={xPx} cy={yPx} r={radiusPx} />
    </g>
  );
}
