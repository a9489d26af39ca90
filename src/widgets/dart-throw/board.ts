import { makeFrame } from '~/plot/frame.ts';

/** A board alone, with its scales in cm from the bull: the front page lays its links to the lessons over this frame. */
export const frame = makeFrame({
  widthPx: 440,
  heightPx: 440,
  marginPx: [4, 4, 4, 4],
  x: [-25.4, 25.4],
  y: [-25.4, 25.4],
});
