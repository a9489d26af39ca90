import { memo, type ReactNode } from 'react';
import { EdgeStrip } from './EdgeStrip.tsx';
import { useFrame } from './Panel.tsx';

/** How far the bull and the green ring reach, as shares of the half. */
const BULL = 0.05;
const GREEN = 0.11;

/** A board seen from the side, under a frame: black rim, a green ring, the red bull in the middle, and the wall beyond on the right. */
export const BoardEdge = memo(function BoardEdge({
  middlePx,
  halfPx,
  thickPx,
}: {
  middlePx: number;
  halfPx: number;
  thickPx: number;
}): ReactNode {
  const { leftPx, rightPx, bottomPx } = useFrame();
  const place = { yPx: bottomPx, highPx: thickPx };
  return (
    <g aria-hidden="true">
      <EdgeStrip fromPx={leftPx} toPx={rightPx} {...place} />
      <EdgeStrip of="wall" fromPx={middlePx + 0.5 * halfPx} toPx={rightPx} {...place} />
      <EdgeStrip
        of="green"
        fromPx={Math.max(leftPx, middlePx - GREEN * halfPx)}
        toPx={middlePx + GREEN * halfPx}
        {...place}
      />
      <EdgeStrip of="bull" fromPx={middlePx - BULL * halfPx} toPx={middlePx + BULL * halfPx} {...place} />
    </g>
  );
});
