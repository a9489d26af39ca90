import { clamp } from '~/math/bounds.ts';
import { formatNumber } from '~/math/format.ts';
import { absolute } from '~/losses/index.ts';

/** The price that the house fetched, in k$. */
export const TRUTH = 350;
/** One centimetre of the board stands for this many k$, so that the board's 20 cm are the axis from 250 to 450. */
export const THOUSANDS_PER_CM = 5;

/** error = prediction − target, in k$: it has a sign. */
export const errorOf = (guess: number): number => guess - TRUTH;

/** The absolute loss in k$: how far, never which way. */
export const lossOf = (guess: number): number => absolute.value(guess, TRUTH);

/** The same loss on the board, in cm. */
export const lossCm = (guess: number): number => lossOf(guess) / THOUSANDS_PER_CM;

/** The dart starts in the direction of the throw (−6, 8), or of its mirror image: this far above the line, in radians. */
const START_ANGLE = Math.atan2(8, 6);

export interface Folding {
  /** Angle of the dart above the line. It rolls down along its ring in the first half. */
  readonly angle: number;
  /** How flat the board is, from 0 for round to 1 for a line. It is pressed in the second half. */
  readonly pressed: number;
  /** How much of the axis and its lengths shows, 0 to 1: they come when the board is nearly gone. */
  readonly axis: number;
}

/**
 * How far the fold has come, from 0 (board) to 100 (line). First the dart rolls down its own ring, then the board is pressed
 * flat: so at no moment does the distance from dart to bull, and with it the loss, change.
 */
export function folding(fold: number): Folding {
  const part = clamp(fold, 0, 100) / 100;
  const rolled = clamp(2 * part, 0, 1);
  const pressed = clamp(2 * part - 1, 0, 1);
  return { angle: START_ANGLE * (1 - rolled), pressed, axis: clamp((pressed - 0.7) / 0.3, 0, 1) };
}

/** The dart on the board in cm from the bull. Its distance is the loss, whatever the fold. */
export function dartPlace(guess: number, fold: number): { readonly x: number; readonly y: number } {
  const { angle } = folding(fold);
  return { x: (errorOf(guess) / THOUSANDS_PER_CM) * Math.cos(angle), y: lossCm(guess) * Math.sin(angle) };
}

/** The guess whose dart would be `x` cm right of the bull at this fold: what a drag means. */
export const guessAt = (x: number, fold: number): number =>
  TRUTH + (x * THOUSANDS_PER_CM) / Math.cos(folding(fold).angle);

const thousands = (value: number): string => `$${formatNumber(value)}k`;

export function sentence(guess: number, fold: number): string {
  const error = errorOf(guess);
  const loss = lossOf(guess);
  const { axis, angle, pressed } = folding(fold);
  if (axis === 0) {
    const distance = `${formatNumber(lossCm(guess), { digits: 1 })} cm`;
    if (loss === 0) return 'The dart is in the bull, and the price guess would be exactly right: the loss is 0.';
    if (pressed > 0)
      return `The board is pressed into a line. The dart stays ${distance} from the bull, and each centimetre will stand for ${thousands(THOUSANDS_PER_CM)}.`;
    return angle > 0
      ? `The dart is ${distance} from the bull. Fold the board: the dart rolls down its ring, so the distance stays ${distance}.`
      : `The dart has rolled down its ring and is still ${distance} from the bull. Only left and right remain.`;
  }
  if (loss === 0)
    return `The guess is ${thousands(guess)} and the house sold for just that: the error is 0, and so is the loss.`;
  const side = error < 0 ? 'too low' : 'too high';
  return (
    `The guess is ${thousands(guess)}, the house sold for ${thousands(TRUTH)}: ${side} by ${thousands(loss)}. ` +
    `The error is ${formatNumber(error, { signed: true })}; the loss is ${formatNumber(loss)}, as it would be for ${thousands(2 * TRUTH - guess)}.`
  );
}
