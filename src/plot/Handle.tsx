import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { type PointPx, toViewBox } from './pointer.ts';

export interface HandleProps {
  /** The field that it moves, or the first of two: `data-handle`. */
  field: string;
  xPx: number;
  yPx: number;
  /** Its slider has the focus: the halo grows. */
  focused?: boolean;
  /** How the pointer may move it: what the cursor looks like, and whether a thumb that goes up or down scrolls instead. */
  axis?: 'x' | 'y' | 'both';
  /** The handle is dragged to this place, in the view box's pixels. */
  onMove: (point: PointPx) => void;
  /** The gesture is over: record it. */
  onEnd: () => void;
  /** Escape, or a pointer that the browser took away: back to where it was. */
  onCancel: () => void;
  /** A shape drawn at (xPx, yPx), without a transform; left out, a dot. */
  children?: ReactNode;
}

/**
 * A gesture that began on a handle is no tap on the picture, wherever it ends: after Escape, say, the button is let go over
 * the bare picture, and the browser calls that a click on it. Holds until the next press.
 */
function swallowClick(svg: SVGSVGElement): void {
  const swallow = (event: Event): void => event.stopPropagation();
  svg.addEventListener('click', swallow, { capture: true });
  svg.addEventListener('pointerdown', () => svg.removeEventListener('click', swallow, { capture: true }), {
    capture: true,
    once: true,
  });
}

/**
 * A value that someone can move. The shape takes the pointer and nothing else: focus, name, value and keys belong to the
 * native range input of the same field. The dragged point keeps its distance from the finger, so that nothing jumps.
 */
export function Handle({
  field,
  xPx,
  yPx,
  focused = false,
  axis = 'both',
  onMove,
  onEnd,
  onCancel,
  children,
}: HandleProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  const grip = useRef<{ dxPx: number; dyPx: number; pointer: number } | undefined>(undefined);

  // touch-action on a child of an SVG is not honoured everywhere; a touch that is not passive is. A handle that only goes across
  // waits for the first move: across is a drag, up or down scrolls, and the browser takes back the drag that had begun.
  useEffect(() => {
    const element = group.current;
    let from: { clientX: number; clientY: number } | undefined;
    let across: boolean | undefined;
    const start = (event: TouchEvent): void => {
      if (axis !== 'x') event.preventDefault();
      from = event.touches[0];
      across = undefined;
    };
    const go = (event: TouchEvent): void => {
      const to = event.touches[0];
      if (axis !== 'x' || !from || !to) return;
      across ??= Math.abs(to.clientX - from.clientX) >= Math.abs(to.clientY - from.clientY);
      if (across) event.preventDefault();
    };
    element?.addEventListener('touchstart', start, { passive: false });
    element?.addEventListener('touchmove', go, { passive: false });
    return () => {
      element?.removeEventListener('touchstart', start);
      element?.removeEventListener('touchmove', go);
    };
  }, [axis]);

  const finish = (cancelled: boolean): void => {
    const held = grip.current;
    if (!held) return;
    grip.current = undefined;
    group.current?.classList.remove('held');
    if (group.current?.hasPointerCapture(held.pointer)) group.current.releasePointerCapture(held.pointer);
    if (cancelled) onCancel();
    else onEnd();
  };
  const finishNow = useRef(finish);
  useEffect(() => {
    finishNow.current = finish;
  });

  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') finishNow.current(true);
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, []);

  const down = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0 || grip.current) return;
    const at = toViewBox(event.currentTarget, event.clientX, event.clientY);
    grip.current = { dxPx: xPx - at.xPx, dyPx: yPx - at.yPx, pointer: event.pointerId };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.classList.add('held');
    if (event.currentTarget.ownerSVGElement) swallowClick(event.currentTarget.ownerSVGElement);
  };
  const move = (event: PointerEvent<SVGGElement>): void => {
    const held = grip.current;
    if (held?.pointer !== event.pointerId) return;
    const at = toViewBox(event.currentTarget, event.clientX, event.clientY);
    onMove({ xPx: at.xPx + held.dxPx, yPx: at.yPx + held.dyPx });
  };

  return (
    <g
      ref={group}
      className={`handle along-${axis}${focused ? ' focused' : ''}`}
      data-handle={field}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => finish(false)}
      onPointerCancel={() => finish(true)}
      onLostPointerCapture={() => finish(false)}
    >
      <circle className="handle-reach" cx={xPx} cy={yPx} r={24} />
      <circle className="handle-halo" cx={xPx} cy={yPx} r={16} />
      {children ?? <circle className="handle-dot" cx={xPx} cy={yPx} r={7} />}
    </g>
  );
}
