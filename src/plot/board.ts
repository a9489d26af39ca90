import { bandPath } from './band.ts';

/** A dartboard's twenty wedges, clockwise with 1 at the top: in the order of the lessons, not of a real board. */
export const SEGMENTS = 20;

/** Radii of a regulation board as fractions of the outer wire of the doubles (170 mm; World Darts Federation). */
export const RINGS = {
  bull: 6.35 / 170,
  outerBull: 15.9 / 170,
  trebleIn: 99 / 170,
  trebleOut: 107 / 170,
  doubleIn: 162 / 170,
  doubleOut: 1,
} as const;

/** The circle of the numbers, and the outer edge of the rim around them, in the same fractions. */
export const [NUMBERS, RIM] = [1.13, 1.26] as const;

export interface Wedge {
  readonly segment: number;
  readonly ring: 'single' | 'treble' | 'double';
  readonly dark: boolean;
  readonly path: string;
}

/** What is painted from the bull outwards, in fractions of the doubles. */
export const BANDS = [
  ['single', RINGS.outerBull, RINGS.trebleIn],
  ['treble', RINGS.trebleIn, RINGS.trebleOut],
  ['single', RINGS.trebleOut, RINGS.doubleIn],
  ['double', RINGS.doubleIn, RINGS.doubleOut],
] as const;

/** Angle of the middle of a segment (1 to 20) in radians, clockwise from the top. */
export const segmentAngle = (segment: number): number => ((segment - 1) / SEGMENTS) * 2 * Math.PI;

/** The painted fields of a board whose doubles end at `radiusPx`, centred on (0, 0). */
export function boardWedges(radiusPx: number): Wedge[] {
  const half = Math.PI / SEGMENTS;
  return Array.from({ length: SEGMENTS }, (_, i) => i + 1).flatMap((segment) =>
    BANDS.map(([ring, inner, outer]) => ({
      segment,
      ring,
      dark: segment % 2 === 1,
      path: bandPath(inner * radiusPx, outer * radiusPx, segmentAngle(segment) - half, segmentAngle(segment) + half),
    })),
  );
}

/** Where a segment's number is: on a circle of `radiusPx` around (0, 0), y downwards. */
export function numberSpot(segment: number, radiusPx: number): { xPx: number; yPx: number } {
  const angle = segmentAngle(segment);
  return {
    xPx: Math.round(Math.sin(angle) * radiusPx * 100) / 100,
    yPx: Math.round(-Math.cos(angle) * radiusPx * 100) / 100,
  };
}
