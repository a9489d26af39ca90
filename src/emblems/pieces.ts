/**
 * What the small pictures are put together from, as text of an SVG of 120 by 120: a browser and resvg draw the same. Colours are variables of
 * src/styles/tokens.css, for a picture stands on a light and on a dark ground.
 */
import { bandPath } from '~/plot/band.ts';
import { dartShape } from '~/plot/dart-shape.ts';
import { SEGMENTS } from '~/plot/board.ts';
import type { Tone } from '~/styles/tones.ts';

const shape = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}/>`;

export const colour = (tone: Tone): string => `var(--color-${tone})`;

export const disc = (x: number, y: number, r: number, fill: string): string =>
  shape('circle', { cx: x, cy: y, r, fill });
export const ring = (x: number, y: number, r: number, stroke: string, width: number, dash = 'none'): string =>
  shape('circle', { cx: x, cy: y, r, fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash });
export const filled = (d: string, fill: string, opacity = 1): string =>
  shape('path', { d, fill, ...(opacity < 1 && { 'fill-opacity': opacity }) });
export const line = (d: string, stroke: string, width: number, opacity = 1): string =>
  shape('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...(opacity < 1 && { 'stroke-opacity': opacity }),
  });

export const INK = colour('ink');
/** A line as thick as this is still seen where the picture is 32 px wide. */
export const THICK = 4;

/** A dart as long as it says, its point at a place; `from` is where it came from, in degrees clockwise from the top. The other team's flights are hollow. */
export function dart(
  x: number,
  y: number,
  from: number,
  long: number,
  tone: Tone = 'prediction',
  hollow = false,
): string {
  const { tip, barrel, flight, shade } = dartShape({ xPx: x, yPx: y, scale: long / 86, turn: from - 128 });
  return [
    line(`M${x} ${y}L${tip.join(' ')}`, '#8d8a84', Math.max(1.4, long / 26)),
    filled(barrel, '#a58d54'),
    ...(hollow
      ? [filled(flight, 'var(--color-card)'), line(flight, colour(tone), 2)]
      : [filled(flight, colour(tone)), filled(shade, '#000', 0.25)]),
  ].join('');
}

/** A round dartboard. */
export function board(x: number, y: number, r: number): string {
  const wedge = (2 * Math.PI) / SEGMENTS;
  const band = (inner: number, outer: number, odd: number): string =>
    Array.from({ length: SEGMENTS / 2 }, (_, i) =>
      bandPath(inner, outer, (2 * i + odd - 0.5) * wedge, (2 * i + odd + 0.5) * wedge),
    ).join('');
  return `<g transform="translate(${x} ${y})">${[
    disc(0, 0, r, 'var(--board-rim)'),
    disc(0, 0, r * 0.82, 'var(--board-pale)'),
    filled(band(0, r * 0.72, 0), 'var(--board-dark)'),
    filled(band(r * 0.72, r * 0.82, 0), 'var(--board-red)'),
    filled(band(r * 0.72, r * 0.82, 1), 'var(--board-green)'),
    disc(0, 0, r * 0.16, 'var(--board-green)'),
    disc(0, 0, r * 0.08, 'var(--board-red)'),
  ].join('')}</g>`;
}

/** The board seen from the side, as an axis: its bull in red. */
export const edge = (x: number, y: number, width: number, height: number, bull: number): string =>
  shape('rect', { x, y, width, height, fill: 'var(--color-road)' }) +
  (width > height
    ? shape('rect', { x: bull - 7, y, width: 14, height, fill: 'var(--board-red)' })
    : shape('rect', { x, y: bull - 7, width, height: 14, fill: 'var(--board-red)' }));

/** Somebody in the middle of a throw, their feet at a place. */
export const thrower = (x: number, y: number, opacity: number): string =>
  `<g opacity="${opacity}">${disc(x, y - 51, 7, INK)}${line(`M${x} ${y - 38}V${y - 22}`, INK, 10)}${line(
    `M${x} ${y - 20}L${x - 6} ${y - 2}M${x} ${y - 20}L${x + 7} ${y - 2}M${x + 1} ${y - 39}L${x + 14} ${y - 46}`,
    INK,
    5,
  )}</g>`;

/** Dots, each a place of its own. */
export const dots = (places: readonly (readonly [number, number])[], fill: string, width: number): string =>
  line(places.map(([x, y]) => `M${x} ${y}h0`).join(''), fill, width);
