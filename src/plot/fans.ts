import { BANDS, RINGS, SEGMENTS, segmentAngle } from './board.ts';

/** The rim of a board without numbers, in fractions of its doubles. */
export const NARROW_RIM = 1.13;

/** The painted fields of a board that closes like two fans, by the classes of their colours. */
export interface Fans {
  readonly rim: string;
  readonly fields: readonly { readonly name: string; readonly path: string }[];
}

/**
 * Where an angle of the open board (clockwise from the top) is once the board is folded by this share: each half closes onto its own half of
 * the line, so the angle to the line shrinks. What is on the seam belongs to the half that it is asked for.
 */
export const folded = (angle: number, share: number, half: 'left' | 'right'): number => {
  const line = half === 'right' ? Math.PI / 2 : (3 * Math.PI) / 2;
  return line + (angle - line) * (1 - share);
};

function sector(innerPx: number, outerPx: number, from: number, to: number): string {
  const at = (radiusPx: number, angle: number): string =>
    `${(Math.sin(angle) * radiusPx).toFixed(1)} ${(-Math.cos(angle) * radiusPx).toFixed(1)}`;
  const along = (radiusPx: number, turns: 0 | 1, angle: number): string =>
    `A${radiusPx.toFixed(1)} ${radiusPx.toFixed(1)} 0 0 ${turns} ${at(radiusPx, angle)}`;
  return `M${at(outerPx, from)}${along(outerPx, 1, to)}L${at(innerPx, to)}${along(innerPx, 0, from)}Z`;
}

/** A board whose doubles end at `radiusPx`, around (0, 0), folded by a share from 0 (open) to 1 (two lines). One path for each colour. */
export function fans(radiusPx: number, share: number): Fans {
  const paths = new Map<string, string>();
  const paint = (name: string, inner: number, outer: number, from: number, to: number): void => {
    const half = from < Math.PI ? 'right' : 'left';
    const path = sector(inner * radiusPx, outer * radiusPx, folded(from, share, half), folded(to, share, half));
    paths.set(name, (paths.get(name) ?? '') + path);
  };
  const whole = 2 * Math.PI;
  paint('rim', RINGS.doubleOut, NARROW_RIM, 0, Math.PI);
  paint('rim', RINGS.doubleOut, NARROW_RIM, Math.PI, whole);
  const half = Math.PI / SEGMENTS;
  for (let segment = 1; segment <= SEGMENTS; segment += 1) {
    const middle = segmentAngle(segment);
    const seam = segment === 1 || segment === SEGMENTS / 2 + 1;
    const parts = seam
      ? [
          [(middle - half + whole) % whole, middle === 0 ? whole : middle],
          [middle, middle + half],
        ]
      : [[middle - half, middle + half]];
    for (const [ring, inner, outer] of BANDS)
      for (const [from = 0, to = 0] of parts)
        paint(`wedge ${ring} ${segment % 2 === 1 ? 'dark' : 'pale'}`, inner, outer, from, to);
  }
  const { rim = '', ...fields } = Object.fromEntries(paths);
  return { rim, fields: Object.entries(fields).map(([name, path]) => ({ name, path })) };
}
