import { createContext, type ReactNode, useContext } from 'react';
import type { Frame } from './frame.ts';

const FrameContext = createContext<Frame | undefined>(undefined);

/** The frame of the plot or panel around. Throws outside of one, where a mark would have no scales. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A mark stands outside a <Plot>.');
  return frame;
}

/**
 * Scales for the marks inside, and a clip at their edges. A plot may have several, as losses in two units cannot share an axis. The frame
 * is in the plot's pixels. A curve with the panel's id as its `plot` is cut at the panel.
 */
export function Panel({ frame, id, children }: { frame: Frame; id: string; children: ReactNode }): ReactNode {
  return (
    <>
      <defs>
        <clipPath id={`${id}-clip`}>
          <rect
            x={frame.leftPx}
            y={frame.topPx}
            width={frame.rightPx - frame.leftPx}
            height={frame.bottomPx - frame.topPx}
          />
        </clipPath>
      </defs>
      <FrameContext value={frame}>{children}</FrameContext>
    </>
  );
}
