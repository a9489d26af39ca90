import { memo, type ReactNode } from 'react';
import { boardWedges, NUMBERS, numberSpot, RIM, RINGS, SEGMENTS } from './board.ts';
import { Words } from './Words.tsx';

/** A dartboard around (0, 0): wedges out to `radiusPx`, and the ring of numbers beyond. Memoised: a moving dart does not change it. */
export const Dartboard = memo(function Dartboard({ radiusPx }: { radiusPx: number }): ReactNode {
  return (
    <g aria-hidden="true">
      <circle className="board-rim" r={radiusPx * RIM} />
      {boardWedges(radiusPx).map(({ segment, ring, dark, path }, i) => (
        <path key={i} className={`wedge ${ring} ${dark ? 'dark' : 'pale'}`} data-segment={segment} d={path} />
      ))}
      <circle className="outer-bull" r={radiusPx * RINGS.outerBull} />
      <circle className="bull" r={radiusPx * RINGS.bull} />
      {Array.from({ length: SEGMENTS }, (_, i) => {
        const { xPx, yPx } = numberSpot(i + 1, radiusPx * NUMBERS);
        return (
          <Words key={i} look="board-number" xPx={xPx} yPx={yPx} centred>
            {i + 1}
          </Words>
        );
      })}
    </g>
  );
});
