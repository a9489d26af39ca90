import type { MouseEvent, ReactNode } from 'react';
import type { Form } from './form.ts';
import type { Frame } from './frame.ts';
import { Panel } from './Panel.tsx';
import { type PointPx, toViewBox } from './pointer.ts';

export interface PlotProps {
  frame: Frame;
  /** Unique on the page; the description's id is made from it. */
  id: string;
  title: string;
  description: string;
  /** A tap (or click) on the picture that was not on a handle, in the view box's pixels. */
  onTap?: (point: PointPx) => void;
  /** Which of its two drawings this is, where a figure has two: letters and handles have the sizes of that form. */
  form?: Form;
  /** The picture behind the handles is busy: they get a stronger halo. */
  busy?: boolean;
  children: ReactNode;
}

/** An SVG with a fixed view box: the server draws the same picture, at the same size. */
export function Plot({ frame, id, title, description, onTap, form, busy = false, children }: PlotProps): ReactNode {
  const tap = (event: MouseEvent<SVGSVGElement>): void =>
    onTap?.(toViewBox(event.currentTarget, event.clientX, event.clientY));
  return (
    <svg
      className={['plot', form && `twice ${form}`, onTap && 'tappable', busy && 'busy'].filter(Boolean).join(' ')}
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      onClick={onTap ? tap : undefined}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Panel frame={frame} id={id}>
        {children}
      </Panel>
    </svg>
  );
}
