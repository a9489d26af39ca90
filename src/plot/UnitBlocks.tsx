import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';

export interface UnitBlocksProps {
  xPx: number;
  groundPx: number;
  count: number;
  unitPx: number;
  tone: Tone;
  /** Draw the outline of the block that one more would add. */
  next?: boolean;
}

/** A quantity as a row of equal blocks that a reader can count. */
export function UnitBlocks({ xPx, groundPx, count, unitPx, tone, next = false }: UnitBlocksProps): ReactNode {
  const topPx = groundPx - unitPx;
  const widthPx = unitPx - 1.2;
  const heightPx = unitPx * 1.75;
  // One path for all: elements that come and go by the dozen would cost more in a drag than the rest of the picture.
  const blocks = Array.from(
    { length: count },
    (_, i) => `M${(xPx + i * unitPx + 0.6).toFixed(1)} ${topPx}h${widthPx}v${heightPx}h${-widthPx}Z`,
  ).join('');
  return (
    <g>
      <path className={`fill tone-${tone}`} d={blocks} />
      {next && (
        <rect
          className="next-block tone-error"
          x={xPx + count * unitPx + 0.6}
          y={topPx}
          width={widthPx}
          height={heightPx}
          rx={1.5}
        />
      )}
    </g>
  );
}
