import { readFileSync } from 'node:fs';

/** The file that a browser's tab shows, too. */
const favicon = readFileSync(`${process.cwd()}/public/favicon.svg`, 'utf8');

/** The site's mark, as a part of an SVG. */
export const mark = (xPx: number, yPx: number, sizePx: number): string =>
  favicon.replace('<svg', `<svg x="${xPx}" y="${yPx}" width="${sizePx}" height="${sizePx}"`);
