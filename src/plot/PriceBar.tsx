import type { ReactNode } from 'react';
import { shows, useHold } from './hold.ts';

/** Where a bar stands and how it grows, in pixels of the view box. */
export interface BarPlace {
  readonly xPx: number;
  readonly widthPx: number;
  readonly groundPx: number;
  readonly natPx: number;
  /** Where a bar ends that has no end: at the picture's top, or above it. */
  readonly roofPx: number;
}

/** A price as a bar. One that has no end, or none that would fit, leaves the picture, with an arrow. */
export function PriceBar({
  place: { xPx, widthPx, groundPx, natPx, roofPx },
  price,
  live,
  children,
}: {
  place: BarPlace;
  price: number;
  /** Name of the live value that it shows. */
  live: string;
  children: string;
}): ReactNode {
  const topPx = groundPx - price * natPx;
  const off = topPx < 46;
  const endPx = off ? roofPx : topPx;
  return (
    <>
      <rect
        className="fill tone-cross-entropy"
        x={xPx - widthPx / 2}
        width={widthPx}
        y={endPx}
        height={groundPx - endPx}
      />
      {off && <path className="bar-arrow" d={`M${xPx - 18} ${roofPx + 28}l18 -17 18 17M${xPx - 18} 28l18 -17 18 17`} />}
      <text
        className={`callout tone-cross-entropy${off ? ' inside' : ''}${price === Infinity ? ' endless' : ''}`}
        x={xPx}
        y={off ? 62 : topPx - 18}
        {...shows(useHold(), live)}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {children}
      </text>
    </>
  );
}
