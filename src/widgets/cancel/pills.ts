import { clamp } from '~/math/bounds.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { halfPill } from '~/plot/Pill.tsx';
import type { PointPx } from '~/plot/pointer.ts';

/** Half of the ghost dart's flights, with some paper; and how far under the darts the pills' two rows are. */
const PLACES = { wide: { ghostPx: 18, rowsPx: [38, 79] }, phone: { ghostPx: 16, rowsPx: [44, 80] } } as const;

/**
 * Each pill stands under its dart, or beside the ghost dart at the average, on its own side of it. Where the picture ends on that side, both stand
 * on the other, the one that came over in the lower row. `basePx` is the level of the darts.
 */
export function pillsOf(
  form: Form,
  basePx: number,
  darts: readonly { readonly xPx: number; readonly text: string }[],
): PointPx[] {
  const { ghostPx, rowsPx } = PLACES[form];
  const averagePx = darts.reduce((sum, { xPx }) => sum + xPx / darts.length, 0);
  const leftmost = darts.reduce((best, { xPx }, i) => (xPx < (darts[best]?.xPx ?? 0) ? i : best), 0);
  return darts.map(({ xPx, text }, i) => {
    const halfPx = halfPill(text, form);
    const side = i === leftmost ? -1 : 1;
    const asidePx = ghostPx + halfPx;
    const own = side * Math.max(side * xPx, side * averagePx + asidePx);
    const over = own !== xPx && own !== clamp(own, halfPx + 3, FORMS[form].widthPx - halfPx - 3);
    return { xPx: over ? averagePx - side * asidePx : own, yPx: basePx + rowsPx[over ? 1 : 0] };
  });
}
