import { formatNumber } from '~/math/format.ts';

/** A place on the board in cm: x to the right of the bull, y above it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const lossOf = ({ x, y }: Place): number => Math.hypot(x, y);

export const cm = (value: number): string => formatNumber(value, { digits: 1 });

/** Equal to the millimetre, as the figure writes them: what looks equal counts as equal. */
export const sameLoss = (a: Place, b: Place): boolean => cm(lossOf(a)) === cm(lossOf(b));

/** The difference of the two losses as they are written, so that the shown numbers add up. Never negative. */
export const lossGap = (a: Place, b: Place): number =>
  Math.abs(Math.round(lossOf(a) * 10) - Math.round(lossOf(b) * 10)) / 10;

/** The angle between the two darts as seen from the bull, 0° to 180°. With a dart in the bull there is none, and it is 0. */
export const angleBetween = (a: Place, b: Place): number =>
  (Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) * 180) / Math.PI;

/** From this angle on, two darts are on opposite sides of the bull. */
export const OPPOSITE_DEGREES = 150;

/** The challenge: the same loss, not 0, on opposite sides. */
export const oppositeEqual = (a: Place, b: Place): boolean =>
  sameLoss(a, b) && cm(lossOf(a)) !== '0.0' && angleBetween(a, b) >= OPPOSITE_DEGREES;

/** A miss up to this many cm may be called a near one: half of the board. */
const NEAR_CM = 10;

/** Exactly the same loss: the sum of squares of half-centimetres has no rounding. Otherwise the same only as far as the figure measures. */
const toTheMillimetre = (a: Place, b: Place): string =>
  a.x ** 2 + a.y ** 2 === b.x ** 2 + b.y ** 2 ? '' : ' to the millimetre';

export function sentence(a: Place, b: Place): string {
  const lossA = lossOf(a);
  const lossB = lossOf(b);
  const apart = cm(Math.hypot(a.x - b.x, a.y - b.y));
  if (lossA === 0 && lossB === 0)
    return 'Both darts are in the bull, and both losses are 0.0 cm. That happens in one place only.';
  if (a.x === b.x && a.y === b.y)
    return `Both darts are in the same hole, ${cm(lossA)} cm from the bull. Of course they have the same loss.`;
  if (oppositeEqual(a, b)) {
    return `Same loss${toTheMillimetre(a, b)}, ${cm(lossA)} cm, and yet the darts are ${apart} cm apart, on opposite sides of the bull. The loss cannot tell one from the other.`;
  }
  if (sameLoss(a, b)) {
    return toTheMillimetre(a, b) === ''
      ? `Both darts are on one ring: the same loss, ${cm(lossA)} cm, although they are ${apart} cm apart. Every dart of that ring costs the same.`
      : `To the millimetre both darts have the same loss, ${cm(lossA)} cm, although they are ${apart} cm apart.`;
  }
  const [near, far] = lossA < lossB ? ['A', 'B'] : ['B', 'A'];
  const less = Math.min(lossA, lossB);
  const more = Math.max(lossA, lossB);
  if (less === 0) return `Dart ${near} is in the bull: loss 0.0 cm. Dart ${far} is off by ${cm(more)} cm.`;
  return more < less * 1.5 || less > NEAR_CM
    ? `Dart ${near} is nearer: ${cm(less)} cm against ${cm(more)} cm, so its loss is lower by ${cm(lossGap(a, b))} cm.`
    : `Both missed, but dart ${far} missed by ${cm(more)} cm and dart ${near} by only ${cm(less)} cm. A near miss is not a far miss.`;
}
