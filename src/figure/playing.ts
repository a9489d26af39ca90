/** The clock of a figure that plays: where it is, as a number of steps with a fraction. */

/** A longer pause between two pictures, as of a page that was out of sight, counts as this much. */
const LONGEST_FRAME_MS = 250;

/** Where a play that stood at `at` is `elapsedMs` later. A late picture leaves steps out rather than slow the clock. */
export const advance = (at: number, perSecond: number, elapsedMs: number, last: number): number =>
  Math.min(last, at + (Math.max(0, perSecond) * Math.min(LONGEST_FRAME_MS, Math.max(0, elapsedMs))) / 1000);

/** Readers to whom motion is unwelcome see the same play as a series of still pictures, this far apart. */
export const STILL_MS = 600;
