import { type Place, turnAt } from './visit.ts';

/** The drawing of the dart is so long; how much larger it is in the hand, its style sheet says. */
export const DART_CM = 12;
/** How far to the side a dart may reach: the edge of the board. */
const SIDE_CM = 25;

/** The transform of a dart that sticks at a place, in the picture's centimetres, y downwards. */
export const poseOf = (place: Place): string =>
  `translate(${place.x} ${-place.y}) rotate(${turnAt(place, DART_CM, SIDE_CM).toFixed(1)})`;

/** The same for CSS, which wants units. */
export const poseInCss = (place: Place): string =>
  `translate(${place.x}px, ${-place.y}px) rotate(${turnAt(place, DART_CM, SIDE_CM).toFixed(1)}deg) scale(1)`;
