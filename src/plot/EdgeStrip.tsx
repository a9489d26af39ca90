import type { ReactNode } from 'react';

/** A stretch of a board that is seen from the side: its black rim, or "wall", "green", "bull", "shade" (styles/plot/board.css). */
export function EdgeStrip({
  of = '',
  fromPx,
  toPx,
  yPx,
  highPx,
}: {
  of?: string;
  fromPx: number;
  toPx: number;
  yPx: number;
  highPx: number;
}): ReactNode {
  return <rect className={`board-edge ${of}`} x={fromPx} width={toPx - fromPx} y={yPx} height={highPx} />;
}
