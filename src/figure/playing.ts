/** Movement by the clock: how far a play has come, and where a glide is. */
import type { State } from '~/state/field.ts';

/** A longer pause between two frames, as when the page was out of sight, counts as this much. */
const LONGEST_FRAME_MS = 250;

/**
 * Where a play that was at `at` is `elapsedMs` later, in steps with a fraction. A late frame skips steps, so that the pace stays the same.
 */
export const advance = (at: number, perSecond: number, elapsedMs: number, last: number): number =>
  Math.min(last, at + (Math.max(0, perSecond) * Math.min(LONGEST_FRAME_MS, Math.max(0, elapsedMs))) / 1000);

/** Readers who asked for less motion see the same play as a series of still pictures, this far apart. */
export const STILL_MS = 600;

/** As long as the way is still followed by the eye, and no longer. */
export const GLIDE_MS = 220;

/**
 * What a glide shows from this state to a patch of it, `share` (0 to 1) of its time in: numbers on their way, fast at first. What is no number
 * is there at once, so that numbers move in the picture that they belong to.
 */
export function onTheWay(from: State, patch: Partial<State>, share: number): Partial<State> {
  const eased = 1 - (1 - share) ** 3;
  const between: Partial<Record<string, State[string]>> = {};
  for (const [name, to] of Object.entries(patch)) {
    const at = from[name];
    between[name] = typeof at === 'number' && typeof to === 'number' ? at + (to - at) * eased : to;
  }
  return between;
}
