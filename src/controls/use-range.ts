import { type ComponentProps, type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { grip, type GripEvent, type Held } from '~/math/grip.ts';

export interface RangeGestures {
  /** The reader asks for this value. */
  onAsk: (value: number) => void;
  /** The gesture is over: record it. */
  onCommit: () => void;
  /** The browser took the pointer away: back to where it was. */
  onCancel: () => void;
}

/**
 * The gestures of a native range input, told from the page that scrolls: a browser puts the value where a finger comes down, and only then
 * finds out that it scrolls past. So a touch asks for nothing before it goes across or is lifted, and one that is taken away leaves no
 * trace. Whatever moved the value (pointer, wheel, a voice that says "increase"), the input's own `change` event ends the gesture.
 */
export function useRange({ onAsk, onCommit, onCancel }: RangeGestures): ComponentProps<'input'> {
  const ref = useRef<HTMLInputElement>(null);
  const held = useRef<Held>(undefined);
  /** A touch that may still scroll, and the value that it would put. */
  const waits = useRef(false);
  const asked = useRef<number>(undefined);

  const decide = (): void => {
    waits.current = false;
    if (asked.current !== undefined) onAsk(asked.current);
    asked.current = undefined;
  };
  const feel = (event: GripEvent): void => {
    const { held: now, intent } = grip(held.current, event);
    held.current = now;
    switch (intent?.type) {
      case 'take':
        // What was begun before, in the box beside it, say, is not this gesture's to take back.
        onCommit();
        waits.current = true;
        break;
      case 'move':
        if (waits.current && Math.abs(intent.by.xPx) > Math.abs(intent.by.yPx)) decide();
        break;
      case 'put':
        if (waits.current) decide();
        onCommit();
        break;
      case 'back':
        if (!waits.current) onCancel();
        waits.current = false;
        asked.current = undefined;
        break;
    }
  };
  // A mouse never scrolls by dragging.
  const tell = ({ type, pointerId, pointerType, clientX, clientY }: PointerEvent): void => {
    if (pointerType === 'mouse') return;
    feel({ type, pointer: pointerId, at: { xPx: clientX, yPx: clientY } } as GripEvent);
  };
  const end = useEffectEvent(() => {
    const { current } = held;
    if (current) feel({ type: 'lostpointercapture', pointer: current.pointer, at: current.from });
    else onCommit();
  });
  useEffect(() => {
    const input = ref.current;
    const over = (): void => end();
    input?.addEventListener('change', over);
    return () => input?.removeEventListener('change', over);
  }, []);

  return {
    ref,
    onChange: ({ target }) => {
      if (waits.current) asked.current = Number(target.value);
      else onAsk(Number(target.value));
    },
    onPointerDown: tell,
    onPointerMove: tell,
    onPointerUp: tell,
    onPointerCancel: tell,
    onLostPointerCapture: tell,
  };
}
