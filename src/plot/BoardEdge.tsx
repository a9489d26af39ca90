import { memo, type ReactNode } from 'react';
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
  const strip = (kind: string, fromPx: number, toPx: number): ReactNode => (
    <rect className={`board-edge ${kind}`} x={fromPx} width={toPx - fromPx} y={bottomPx} height={thickPx} />
  );
  return (
    <g aria-hidden="true">
      {strip('', leftPx, rightPx)}
      {strip('wall', middlePx + 0.5 * halfPx, rightPx)}
      {strip('green', Math.max(leftPx, middlePx - GREEN * halfPx), middlePx + GREEN * halfPx)}
      {strip('bull', middlePx - BULL * halfPx, middlePx + BULL * halfPx)}
    </g>
  );
});
