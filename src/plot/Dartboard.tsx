import { memo, type ReactNode } from 'react';
import { boardWedges, numberSpot, RINGS, SEGMENTS } from './board.ts';

/** A dartboard round (0, 0): wedges out to `radiusPx`, the number ring beyond. It never changes while a dart moves. */
export const Dartboard = memo(function Dartboard({ radiusPx, numbers = true }: { radiusPx: number; numbers?: boolean }): ReactNode {
  const rimPx = radiusPx * 1.26;
  return (
    <g className="dartboard" aria-hidden="true">
      <circle className="board-rim" r={rimPx} />
      {boardWedges(radiusPx).map(({ segment, ring, dark, path }, i) => (
        <path key={i} className={`wedge ${ring} ${dark ? 'dark' : 'pale'}`} data-segment={segment} d={path} />
      ))}
      <circle className="outer-bull" r={radiusPx * RINGS.outerBull} />
      <circle className="bull" r={radiusPx * RINGS.bull} />
      {numbers && Array.from({ length: SEGMENTS }, (_, i) => {
        const { xPx, yPx } = numberSpot(i + 1, radiusPx * 1.13);
        return <text key={i} className="board-number" x={xPx} y={yPx} textAnchor="middle" dominantBaseline="central">{i + 1}</text>;
      })}
    </g>
  );
});
