import { absolute } from '~/losses/index.ts';

/** The price that the house fetched, in k$. */
export const TRUTH = 350;
/** One centimetre of the board stands for this many k$, so that the board's 20 cm are the axis from 250 to 450. */
export const THOUSANDS_PER_CM = 5;

/** The dart starts in the direction of the throw (−6, 8), or of its mirror image: this far above the line, in radians. */
const START_ANGLE = Math.atan2(8, 6);

export interface Folded {
  /** Of the board, 0 to 1. */
  readonly share: number;
  readonly flat: boolean;
  /** error = prediction − target, in k$: it has a sign. */
  readonly error: number;
  /** The absolute loss in k$: how far, never which way. */
  readonly loss: number;
  /** The same loss on the board, in cm. */
  readonly lossCm: number;
  /** The dart's angle above the line, in radians: where it stuck, and now. */
  readonly start: number;
  readonly angle: number;
}

/** Every point of the board slides along its own ring: its angle to the line shrinks, its distance to the bull stays. */
export function foldedAt({ guess, fold }: { guess: number; fold: number }): Folded {
  const share = fold / 100;
  const loss = absolute.value(guess, TRUTH);
  return {
    share,
    flat: share === 1,
    error: guess - TRUTH,
    loss,
    lossCm: loss / THOUSANDS_PER_CM,
    start: START_ANGLE,
    angle: START_ANGLE * (1 - share),
  };
}

/** A dart at this angle above the line, in cm from the bull, on the side of its error. */
export const placeAt = ({ error, lossCm }: Folded, angle: number): readonly [x: number, y: number] => [
  Math.sign(error) * lossCm * Math.cos(angle),
  lossCm * Math.sin(angle),
];

/** The guess whose dart is `x` cm right of the bull, on the line. */
export const guessAt = (x: number): number => TRUTH + x * THOUSANDS_PER_CM;

/** What the three options of the bet are, in cm from the bull: straight down, along the ring, both sides added. */
export const OPTIONS_CM = [6, 10, 14] as const;
/** The bet is on the dart at (−6, 8), or on its mirror image. */
export const asked = ({ lossCm }: Folded): boolean => lossCm === OPTIONS_CM[1];
/** Beyond this share of the fold the eye sees where the dart lands. */
const SEEN = 0.9;
/** Nothing is left to bet on: the dart is down, or it is another one. */
export const settled = (folded: Folded): boolean => folded.share > SEEN || !asked(folded);
