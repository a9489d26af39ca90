/** A loop drawn as a ring of stations: interlocking arrows, clockwise, with the first at the top. */

export interface Ring {
  readonly centreXPx: number;
  readonly centreYPx: number;
  readonly outerPx: number;
  readonly innerPx: number;
}
interface PlacePx {
  readonly xPx: number;
  readonly yPx: number;
}

/** Half of the gap between two stations, and how far an arrow's tip reaches into the next, in degrees. */
const GAP = 1.6;
const TIP = 7;

const at = ({ centreXPx, centreYPx }: Ring, radiusPx: number, degrees: number): PlacePx => {
  const angle = (degrees * Math.PI) / 180;
  return { xPx: centreXPx + radiusPx * Math.sin(angle), yPx: centreYPx - radiusPx * Math.cos(angle) };
};

/**
 * Where the words of a station are: in the middle of its band, half a tip further on. `lowerPx` is for a second line: at the sides of the ring
 * the band slants, so each line has its own middle. Rounded, for engines differ in the last digit of a sine.
 */
export function stationCentre(ring: Ring, index: number, count: number, lowerPx = 0): PlacePx {
  const { centreXPx, centreYPx, outerPx, innerPx } = ring;
  const middle = at(ring, (outerPx + innerPx) / 2, (360 / count) * index + TIP / 2);
  const yPx = middle.yPx + lowerPx;
  const side = middle.xPx - centreXPx;
  const height = yPx - centreYPx;
  const slants = Math.abs(height) < innerPx && Math.abs(side) > innerPx / 2;
  const across =
    (Math.sqrt(Math.max(0, outerPx ** 2 - height ** 2)) + Math.sqrt(Math.max(0, innerPx ** 2 - height ** 2))) / 2;
  const xPx = slants ? centreXPx + Math.sign(side) * across : middle.xPx;
  return { xPx: Math.round(xPx * 10) / 10, yPx: Math.round(yPx * 10) / 10 };
}

/** Outline of station `index` of `count`: a piece of the band with a notch behind and a tip in front. */
export function stationPath(ring: Ring, index: number, count: number): string {
  const { outerPx, innerPx } = ring;
  const from = (360 / count) * (index - 0.5) + GAP;
  const to = (360 / count) * (index + 0.5) - GAP;
  const point = (radiusPx: number, degrees: number): string => {
    const { xPx, yPx } = at(ring, radiusPx, degrees);
    return `${xPx.toFixed(1)} ${yPx.toFixed(1)}`;
  };
  const middlePx = (outerPx + innerPx) / 2;
  return (
    `M${point(outerPx, from)}A${outerPx} ${outerPx} 0 0 1 ${point(outerPx, to)}L${point(middlePx, to + TIP)}L${point(innerPx, to)}` +
    `A${innerPx} ${innerPx} 0 0 0 ${point(innerPx, from)}L${point(middlePx, from + TIP)}Z`
  );
}
