import { type Form, FORMS, pixelFrames } from '~/plot/form.ts';
import type { SquareGeometry } from '~/plot/marks.tsx';
import { squareOnGap } from '~/plot/marks.tsx';

/**
 * The ground is what every house sold for. So far above it (`risePx`) a house can stand, and so far below; the first, which has room, up to
 * `DEEP` times as far.
 */
const PLACES = {
  wide: {
    groundPx: 150,
    risePx: 100,
    housesPx: [64, 400, 505, 610, 715],
    house: 27,
    averagePx: [1000, 150],
    named: 112,
    truth: { xPx: 1000, tone: 'truth', quiet: true, gapPx: 8, sides: ['above', 'below'] },
  },
  phone: {
    groundPx: 112,
    risePx: 70,
    housesPx: [28, 218, 262, 306, 350],
    house: 24,
    averagePx: [372, 226],
    named: 72,
    truth: { xPx: 100, tone: 'truth', quiet: true, gapPx: 8, sides: ['above', 'below'] },
  },
} as const;
const DEEP = 2.75;

/** How many thousand dollars `risePx` are. */
const REACHES = [20, 40, 100, 312] as const;

/** A picture's scale, one for both directions so that squares are square: the closest in which every miss has room. */
export function reachFor(errors: readonly number[]): number {
  const fits = (reach: number): boolean =>
    errors.every((error, house) => error <= reach && error >= -deepest(house, reach));
  return REACHES.find(fits) ?? REACHES[REACHES.length - 1] ?? 1;
}

/** How far a house can sink, in thousand dollars. */
export const deepest = (house: number, reach: number): number => (house === 0 ? Math.floor(DEEP * reach) : reach);

export function placesOf(form: Form, reach: number) {
  const place = PLACES[form];
  const scale = place.risePx / reach;
  const { widthPx } = FORMS[form];
  const levelPx = (error: number): number => place.groundPx - error * scale;
  return {
    ...place,
    frame: pixelFrames[form],
    scale,
    levelPx,
    errorAt: (yPx: number): number => (place.groundPx - yPx) / scale,
    /** The square on a house's gap: to its right, or to its left where it would leave the picture. */
    squareOf(house: number, error: number): SquareGeometry {
      const xPx = place.housesPx[house] ?? 0;
      const fits = xPx + Math.abs(error) * scale <= widthPx - 2;
      return squareOnGap(xPx, place.groundPx, levelPx(error), fits ? 'right' : 'left');
    },
    /** How much of a house's square its right neighbour leaves free. */
    freePx(house: number, sidePx: number): number {
      const [xPx, nextPx] = place.housesPx.slice(house);
      return nextPx === undefined || xPx === undefined ? sidePx : Math.min(sidePx, nextPx - xPx - 26);
    },
    /** The average square hangs at the right. */
    averageOf(side: number): SquareGeometry {
      const [rightPx, topPx] = place.averagePx;
      return { xPx: rightPx - side * scale, yPx: topPx, sidePx: side * scale };
    },
  };
}
export type Places = ReturnType<typeof placesOf>;
