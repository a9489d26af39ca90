import { makeFrame } from '~/plot/frame.ts';

/** The board is 40 cm across its doubles. */
export const RADIUS_CM = 20;

/** Scales in cm from the bull, with room for the rim. The front page lays its links to the lessons over this same frame. */
export const frame = makeFrame({
  widthPx: 440,
  heightPx: 440,
  marginPx: [4, 4, 4, 4],
  x: [-25.4, 25.4],
  y: [-25.4, 25.4],
});
