import type { ReactNode } from 'react';
import type { Frame } from './frame.ts';
import { FrameContext } from './Plot.tsx';

/**
 * A part of a plot with scales of its own: two losses in two units cannot share an axis. The frame is in the plot's pixels.
 * Curves in it are clipped to it: their `plot` is the panel's id.
 */
export function Panel({ frame, id, children }: { frame: Frame; id: string; children: ReactNode }): ReactNode {
  return (
    <g>
      <defs>
        <clipPath id={`${id}-clip`}>
          <rect x={frame.leftPx} y={frame.topPx} width={frame.rightPx - frame.leftPx} height={frame.bottomPx - frame.topPx} />
        </clipPath>
      </defs>
      <FrameContext value={frame}>{children}</FrameContext>
    </g>
  );
}
