import type { ReactNode } from 'react';
import { type BoardPlace, FIELD, sector, spot, wedgesOf } from '~/plot/belief-board.ts';

/** How dark the wedges after the first are, in turn: none is as dark as the one beside it. */
const SHADES = ['below', 'base'] as const;
/** The first wedge opens to both sides of this place, in turns: on the right. */
const MIDDLE = 0.25;

/** A board with a wedge for each share, the first one dark; perhaps with the dashed borders beyond which it can never open. */
export function ShareBoard({
  board,
  shares,
  limit,
}: {
  board: BoardPlace;
  shares: readonly number[];
  limit?: number;
}): ReactNode {
  const [first = 0] = shares;
  const wedges = wedgesOf(shares, MIDDLE - first / 2);
  return (
    <g aria-hidden="true">
      <circle className="board-edge" cx={board.xPx} cy={board.yPx} r={board.radiusPx} />
      <circle className="porthole" cx={board.xPx} cy={board.yPx} r={board.radiusPx * FIELD} />
      {wedges.map((wedge, k) => (
        <path
          key={k}
          className={`dot brick tone-cross-entropy ${k === 0 ? '' : SHADES[(k - 1) % 2]}`}
          d={sector(board, wedge, FIELD)}
        />
      ))}
      {limit !== undefined &&
        [-1, 1].map((side) => {
          const end = spot(board, MIDDLE + (side * limit) / 2, 1.14);
          return (
            <line
              key={side}
              className="rule dashed tone-truth"
              x1={board.xPx}
              y1={board.yPx}
              x2={end.xPx}
              y2={end.yPx}
            />
          );
        })}
    </g>
  );
}
