import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import type { PointPx } from './pointer.ts';

const RADIUS_PX = 12;

/** The place that was bet on, as a dashed ring, and a line from it to where the truth is: how far off it was. A bet that was right leaves none. */
export function Bet({ xPx, yPx, truth, tone }: PointPx & { truth: PointPx; tone: Tone }): ReactNode {
  const offPx = Math.hypot(truth.xPx - xPx, truth.yPx - yPx);
  if (offPx === 0) return null;
  const share = RADIUS_PX / offPx;
  return (
    <g className="bet">
      {offPx > 2 * RADIUS_PX && (
        <line
          className="strand tone-error"
          x1={xPx + share * (truth.xPx - xPx)}
          y1={yPx + share * (truth.yPx - yPx)}
          x2={truth.xPx}
          y2={truth.yPx}
        />
      )}
      <circle className={`ghost bet-ring tone-${tone}`} cx={xPx} cy={yPx} r={RADIUS_PX} />
    </g>
  );
}
