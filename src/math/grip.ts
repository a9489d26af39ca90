/** A point in pixels, of a screen or of a view box, y downwards. */
export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}

/** The pointer that holds something, and where it took it. */
export interface Held {
  readonly pointer: number;
  readonly from: PointPx;
  readonly moved: boolean;
}

/** What a browser tells of pointers, in its own words. */
export const POINTERS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'] as const;

/** Moves are told in the pixels in which `at` is. */
export type GripEvent =
  | { readonly type: (typeof POINTERS)[number]; readonly pointer: number; readonly at: PointPx }
  | { readonly type: 'escape' };

/** What that means for a thing: it is taken, moved so far from where it was taken, let go where it is (a tap never moved it), or put back. */
export type GripIntent =
  | { readonly type: 'take' | 'back' }
  | { readonly type: 'move'; readonly by: PointPx }
  | { readonly type: 'put'; readonly moved: boolean };

/**
 * What pointers mean, whatever is drawn: one pointer holds one thing, from its press until it is lifted; a pointer that the browser takes away, and Escape, put the thing back. A
 * second pointer changes nothing, whatever it does. Capture that is lost without a word (another element took it) keeps what is shown.
 */
export function grip(
  held: Held | undefined,
  event: GripEvent,
): { readonly held?: Held | undefined; readonly intent?: GripIntent } {
  if (event.type === 'escape') return held ? { intent: { type: 'back' } } : {};
  const { type, pointer, at } = event;
  if (!held)
    return type === 'pointerdown' ? { held: { pointer, from: at, moved: false }, intent: { type: 'take' } } : {};
  if (pointer !== held.pointer || type === 'pointerdown') return { held };
  if (type === 'pointercancel') return { intent: { type: 'back' } };
  if (type !== 'pointermove') return { intent: { type: 'put', moved: held.moved } };
  const by = { xPx: at.xPx - held.from.xPx, yPx: at.yPx - held.from.yPx };
  const still = !held.moved && by.xPx === 0 && by.yPx === 0;
  return still ? { held } : { held: { ...held, moved: true }, intent: { type: 'move', by } };
}
