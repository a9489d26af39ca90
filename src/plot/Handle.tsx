import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { grab } from './grab.ts';
import { useHold } from './hold.ts';
import { type PointPx, toViewBox } from './pointer.ts';

export interface HandleProps {
  /** The field that it moves, or the first of two: `data-handle`. Left out where that field has another handle, which keys and tests go by. */
  field?: string;
  xPx: number;
  yPx: number;
  /** Its slider has the focus: the halo grows. */
  focused?: boolean;
  /** It moves what another handle is named after, and has neighbours: its halo waits for a pointer, and it reaches as far as this, in the view box's pixels. */
  quietPx?: number | undefined;
  /** How the pointer may move it: what the cursor looks like, and whether a thumb that goes up or down scrolls instead. */
  axis?: 'x' | 'y' | 'both';
  /** What the figure's state becomes where the handle is dragged to this place, in the view box's pixels. */
  to?: (point: PointPx) => Readonly<Record<string, unknown>>;
  /** The same by hand, for a picture that does not stand in a figure's `HoldContext`: dragged to a place; the gesture is over; taken back. */
  onMove?: (point: PointPx) => void;
  onEnd?: () => void;
  onCancel?: () => void;
  /** A shape drawn at (xPx, yPx), without a transform; left out, a dot. */
  children?: ReactNode;
}

/**
 * A value that someone can move. The shape takes the pointer and nothing else: focus, name, value and keys belong to the
 * native range input of the same field. The dragged point keeps its distance from the finger, so that nothing jumps.
 */
export function Handle({
  field,
  xPx,
  yPx,
  focused,
  quietPx,
  axis = 'both',
  to,
  onMove,
  onEnd,
  onCancel,
  children,
}: HandleProps): ReactNode {
  const hold = useHold();
  const group = useRef<SVGGElement>(null);
  const from = useRef<PointPx>({ xPx, yPx });
  const take = useEffectEvent(() => {
    from.current = { xPx, yPx };
  });
  const move = useEffectEvent((by: PointPx) => {
    const point = { xPx: from.current.xPx + by.xPx, yPx: from.current.yPx + by.yPx };
    if (to) hold.set(to(point));
    else onMove?.(point);
  });
  const put = useEffectEvent(() => (to ? hold.commit() : onEnd?.()));
  const back = useEffectEvent(() => (to ? hold.cancel() : onCancel?.()));

  useEffect(() => {
    const element = group.current;
    if (!element) return undefined;
    const { leave } = grab(element, {
      pointAt: ({ clientX, clientY }) => toViewBox(element, clientX, clientY),
      take() {
        take();
        return element;
      },
      move: (by) => move(by),
      put: () => put(),
      back: () => back(),
      across: axis === 'x',
      tappable: element.ownerSVGElement,
    });
    return leave;
  }, [axis]);

  return (
    <g
      ref={group}
      className={`handle along-${axis}${quietPx === undefined ? '' : ' quiet'}${(focused ?? hold.focused === field) ? ' focused' : ''}`}
      data-handle={hold.unseen ? undefined : field}
    >
      <circle className="handle-reach" cx={xPx} cy={yPx} r={quietPx ?? 24} />
      <circle className="handle-halo" cx={xPx} cy={yPx} r={16} />
      {children ?? <circle className="handle-dot" cx={xPx} cy={yPx} r={7} />}
    </g>
  );
}
