import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { toViewBox, type PointPx } from './pointer.ts';
import type { Frame } from './frame.ts';

/** Set by <Plot>, and by <Panel> for a part of a plot with scales of its own. */
export const FrameContext = createContext<Frame | undefined>(undefined);

/** The frame of the plot around. Throws outside a <Plot>: a mark without scales has nowhere to go. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A mark stands outside a <Plot>.');
  return frame;
}

export interface PlotProps {
  frame: Frame;
  /** Unique on the page; the description's id is made from it. */
  id: string;
  title: string;
  description: string;
  /** A tap (or click) on the picture that was not on a handle, in the view box's pixels. */
  onTap?: (point: PointPx) => void;
  className?: string;
  children: ReactNode;
}

/** An SVG with a fixed view box, so that the server draws the true picture at its true size. */
export function Plot({ frame, id, title, description, onTap, className = '', children }: PlotProps): ReactNode {
  const tap = (event: MouseEvent<SVGSVGElement>): void => onTap?.(toViewBox(event.currentTarget, event.clientX, event.clientY));
  return (
    <svg
      className={`plot ${onTap ? 'tappable' : ''} ${className}`} viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      role="img" aria-labelledby={`${id}-title ${id}-desc`} onClick={onTap ? tap : undefined}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <clipPath id={`${id}-clip`}>
          <rect x={frame.leftPx} y={frame.topPx} width={frame.rightPx - frame.leftPx} height={frame.bottomPx - frame.topPx} />
        </clipPath>
      </defs>
      <FrameContext value={frame}>{children}</FrameContext>
    </svg>
  );
}
