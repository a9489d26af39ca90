/** The site's mark as PNG, for home screens and lists of programs, drawn from public/favicon.svg. */
import { light } from './light.ts';
import { mark } from './mark.ts';

interface Icon {
  readonly path: `icons/${string}.png`;
  readonly sizePx: number;
  /** How much of the width the mark takes, on paper; 1 is the mark alone, with nothing round it. */
  readonly share: number;
}

/** Whoever shows it may cut it to any shape that leaves the inner 80%. */
export const maskable: Icon = { path: 'icons/maskable-512.png', sizePx: 512, share: 0.72 };
/** iOS paints black what is clear. */
export const appleTouch: Icon = { path: 'icons/apple-touch-180.png', sizePx: 180, share: 0.82 };
export const plain: readonly Icon[] = [192, 512].map((sizePx) => ({
  path: `icons/bullseye-${sizePx}.png`,
  sizePx,
  share: 1,
}));

export const icons: readonly Icon[] = [...plain, maskable, appleTouch];

/** An SVG as a text, for `png` (./paint.ts). */
export function iconSvg({ sizePx, share }: Icon): string {
  const markPx = sizePx * share;
  const offPx = (sizePx - markPx) / 2;
  const paper = share < 1 ? `<rect width="${sizePx}" height="${sizePx}" fill="${light('--color-paper')}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}">${paper}${mark(offPx, offPx, markPx)}</svg>`;
}
