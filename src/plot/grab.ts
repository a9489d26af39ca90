import { grip, type GripEvent, type Held, POINTERS, type PointPx } from '~/math/grip.ts';

/** Something that pointers can take hold of, as ~/math/grip.ts tells it. */
export interface Grabbed {
  /** Where a pointer is, in the pixels in which moves are told. */
  pointAt(event: PointerEvent): PointPx;
  /** What a press takes, which wears the class `held` as long; undefined where the press means something else. */
  take(event: PointerEvent): Element | undefined;
  /** So far from where it was taken. */
  move(by: PointPx): void;
  /** It is let go where it is. A tap never moved it. */
  put(moved: boolean): void;
  /** It goes back to where it was taken. */
  back(): void;
  /** It only goes across: a thumb that goes up or down scrolls the page. */
  readonly across?: boolean;
  /** A press that took something is no tap on this, wherever it ends: the browser calls it a click even after Escape. */
  readonly tappable?: Element | null;
}

export interface Grab {
  /** A press from before anybody listened. */
  press(event: PointerEvent): void;
  /** Stops listening. What is held is let go where it is. */
  leave(): void;
}

/** Lets pointers take hold of what is in `element`, one at a time. The pure half is ~/math/grip.ts. */
export function grab(element: Element, thing: Grabbed): Grab {
  let held: Held | undefined;
  let worn: Element | undefined;
  let took = false;
  const gone = new AbortController();
  const listening = { signal: gone.signal };

  const feel = (event: GripEvent): void => {
    const before = held;
    const { held: now, intent } = grip(before, event);
    held = now;
    if (before && !now) {
      worn?.classList.remove('held');
      if (element.hasPointerCapture(before.pointer)) element.releasePointerCapture(before.pointer);
      removeEventListener('keydown', escape);
    }
    if (intent?.type === 'move') thing.move(intent.by);
    if (intent?.type === 'put') thing.put(intent.moved);
    if (intent?.type === 'back') thing.back();
  };
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') feel({ type: 'escape' });
  };
  const tell = (event: PointerEvent): void => {
    if (!held && !takes(event)) return;
    feel({ type: event.type as (typeof POINTERS)[number], pointer: event.pointerId, at: thing.pointAt(event) });
  };
  const takes = (event: PointerEvent): boolean => {
    worn = event.type === 'pointerdown' && event.button === 0 ? thing.take(event) : undefined;
    if (!worn) return false;
    try {
      element.setPointerCapture(event.pointerId);
    } catch {
      // It was let go before anybody listened.
      return false;
    }
    worn.classList.add('held');
    addEventListener('keydown', escape);
    took = true;
    return true;
  };
  for (const type of POINTERS) element.addEventListener(type, tell as EventListener, listening);

  const { tappable, across } = thing;
  const first = { ...listening, capture: true };
  tappable?.addEventListener('pointerdown', () => (took = held !== undefined), first);
  tappable?.addEventListener('click', (event) => took && event.stopImmediatePropagation(), first);

  // touch-action on a child of an SVG is not honoured everywhere; a touch that is not passive is. What only goes across waits for the
  // first move: across is a drag, up or down scrolls, and the browser takes back the drag that had begun.
  let from: Touch | undefined;
  let drags: boolean | undefined;
  const touch = (event: Event): void => {
    const { targetTouches } = event as TouchEvent;
    const at = targetTouches[0];
    if (!held || !at) return;
    if (event.type === 'touchmove')
      drags ??= from && Math.abs(at.clientX - from.clientX) >= Math.abs(at.clientY - from.clientY);
    else if (targetTouches.length === 1) {
      from = at;
      drags = across ? undefined : true;
    }
    if (drags) event.preventDefault();
  };
  const active = { ...listening, passive: false };
  element.addEventListener('touchstart', touch, active);
  element.addEventListener('touchmove', touch, active);

  return {
    press: tell,
    leave(): void {
      if (held) feel({ type: 'lostpointercapture', pointer: held.pointer, at: held.from });
      gone.abort();
    },
  };
}
