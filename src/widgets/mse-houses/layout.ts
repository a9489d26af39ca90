import { clamp } from '~/math/bounds.ts';
import { formatNumber } from '~/math/format.ts';
import { makeFrame } from '~/plot/frame.ts';
import { squareOnGap, type SquareGeometry } from '~/plot/marks.tsx';
import { TRUTHS, type Unit } from './model.ts';

/**
 * Where everything stands. Both directions have one scale, so that a square on a gap is square: 1.3 pixels for a thousand dollars.
 * Five columns on the price axis, a sixth for the average, two rows of numbers, a share bar. The axis shows the prices that
 * sensible guesses have; a guess beyond it waits at the edge, and its square is cut there.
 */
export const frame = makeFrame({
  widthPx: 480,
  heightPx: 564,
  marginPx: [32, 88, 142, 70],
  x: [0, TRUTHS.length],
  y: [150, 450],
});

export const columnPx = frame.x.at(1) - frame.x.at(0);
export const average = {
  leftPx: frame.rightPx + 6,
  rightPx: frame.widthPx - 1,
  middlePx: (frame.rightPx + frame.widthPx + 5) / 2,
};
const below = (px: number): number => frame.bottomPx + px;
export const rows = {
  housePx: below(24),
  errorPx: below(58),
  squarePx: below(81),
  shareLabelPx: below(106),
  shareTopPx: below(119),
  shareHeightPx: 22,
};

/** Within a column: the handle, and the line from the truth to the guess, on which the square stands. */
export const handleXPx = (house: number): number => frame.x.at(house) + 18;
export const gapXPx = (house: number): number => frame.x.at(house) + 36;
export const middleXPx = (house: number): number => frame.x.at(house + 0.5);

/** Height of a price, kept within the picture. */
export const levelPx = (price: number): number => frame.y.at(clamp(price, ...frame.y.domain));
export const isBeyond = (price: number): boolean => price < frame.y.domain[0] || price > frame.y.domain[1];

/** The square on a house's gap: to the right of it, or to the left where it would leave the picture. */
export function houseSquare(house: number, guess: number): SquareGeometry {
  const yTruthPx = frame.y.at(TRUTHS[house] as number);
  const yGuessPx = frame.y.at(guess);
  const fits = gapXPx(house) + Math.abs(yGuessPx - yTruthPx) <= frame.widthPx - 2;
  return squareOnGap(gapXPx(house), yTruthPx, yGuessPx, fits ? 'right' : 'left');
}

/** The average square hangs in the middle of its own column, and grows to the left when it is wider than that. */
export function averageSquare(rmseThousands: number): SquareGeometry {
  const sidePx = frame.y.at(0) - frame.y.at(rmseThousands);
  const xPx = Math.min(average.middlePx - sidePx / 2, average.rightPx - 4 - sidePx);
  return { xPx, yPx: (frame.topPx + frame.bottomPx - sidePx) / 2, sidePx };
}

/** Which house a tap meant, if any. */
export function houseAt(xPx: number, yPx: number): number | undefined {
  const house = Math.floor(frame.x.invert(xPx));
  return house >= 0 && house < TRUTHS.length && yPx > frame.topPx - 20 && yPx < frame.bottomPx + 6 ? house : undefined;
}

/** Short numbers for narrow columns: "−50k", "2.5bn". A thousand dollars squared is a million square dollars. */
export const shortError = (thousands: number, unit: Unit): string =>
  formatNumber(thousands, { signed: true }) + (unit === 'dollars' && thousands !== 0 ? 'k' : '');

export function shortSquare(thousandsSquared: number, unit: Unit): string {
  if (unit === 'thousands' || thousandsSquared === 0) return formatNumber(thousandsSquared);
  return thousandsSquared >= 1000
    ? `${formatNumber(thousandsSquared / 1000, { digits: thousandsSquared >= 10_000 ? 1 : 2, trim: true })}bn`
    : `${formatNumber(thousandsSquared)}M`;
}
