/**
 * A box with axes into which a curve is drawn. The curve is kept as its values at a few columns. The drawing is text, as in ./scale.ts.
 * Lengths are in the view box's pixels, y downwards.
 */
import type { Box } from '~/course/card-specs.ts';
import { clamp, snap } from '~/math/bounds.ts';
import { axisTicks } from '~/plot/axis.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { decimals } from '~/math/format.ts';
import { escaped, tenth, written } from './written.ts';

/** The reader's curve: what was put at each column; the rest lies between. */
export type Placed = readonly (number | undefined)[];
export interface InBox {
  /** A value for each column; undefined as long as nothing was drawn. */
  readonly mine?: readonly number[] | undefined;
  readonly truth?:
    { readonly is: readonly number[]; readonly drawn: readonly (readonly [x: number, y: number])[] } | undefined;
  readonly fixed?: boolean;
  /** The column that keys would change. */
  readonly focused?: number | undefined;
}

export const WIDTH_PX = 480;
export const HEIGHT_PX = 330;
/** The box inside its axes. src/styles/cards.css has the same numbers. */
const LEFT_PX = 60;
const RIGHT_PX = 462;
const TOP_PX = 34;
const BOTTOM_PX = 274;

const frameOf = ({ x, y }: Box): Frame =>
  makeFrame({
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    marginPx: [TOP_PX, WIDTH_PX - RIGHT_PX, HEIGHT_PX - BOTTOM_PX, LEFT_PX],
    x: [x.from, x.to],
    y: [y.from, y.to],
  });
export const xAt = (box: Box, value: number): number => tenth(frameOf(box).x.at(value));
export const yAt = (box: Box, value: number): number => tenth(frameOf(box).y.at(value));
export const digitsOf = ({ y: { step } }: Pick<Box, 'y'>): number => decimals(String(step));
/** The value at a height, as a column can take it. */
export const valueAt = (box: Box, yPx: number): number =>
  snap(frameOf(box).y.invert(yPx), { min: box.y.from, max: box.y.to, step: box.y.step });
/** The column nearest to a place, of those that are the reader's to set. */
export function columnAt(box: Box, xPx: number): number {
  const spots = box.columns.map((column) => Math.abs(xAt(box, column) - xPx));
  return spots.reduce(
    (best, off, i) => (i >= box.known.length && off < (spots[best] ?? Infinity) ? i : best),
    box.known.length,
  );
}

/**
 * What a stroke from one place to the next puts: the columns that it passes, each at the height of the stroke there. A stroke within
 * one column puts that column.
 */
export function stroke(box: Box, from: PointPx, to: PointPx): Map<number, number> {
  const put = new Map<number, number>();
  const slope = (to.yPx - from.yPx) / (to.xPx - from.xPx);
  box.columns.forEach((column, i) => {
    const xPx = xAt(box, column);
    const passed = from.xPx !== to.xPx && clamp(xPx, Math.min(from.xPx, to.xPx), Math.max(from.xPx, to.xPx)) === xPx;
    if (i >= box.known.length && passed) put.set(i, valueAt(box, from.yPx + (xPx - from.xPx) * slope));
  });
  put.set(columnAt(box, to.xPx), valueAt(box, to.yPx));
  return put;
}

/** The whole curve from what was put: straight in between, level beyond the last. Undefined where nothing was put. */
export function between({ known, columns, y }: Box, placed: Placed): number[] | undefined {
  const put = columns.flatMap((_, i) => {
    const value = known[i] ?? placed[i];
    return value === undefined ? [] : [[i, value] as const];
  });
  const first = put[0];
  const last = put.at(-1);
  if (!first || !last || put.length <= known.length) return undefined;
  return columns.map((_, i) => {
    const after = put.find(([at]) => at >= i) ?? last;
    const before = put.findLast(([at]) => at <= i) ?? first;
    const share = after[0] === before[0] ? 0 : (i - before[0]) / (after[0] - before[0]);
    return i < known.length
      ? before[1]
      : snap(before[1] + clamp(share, 0, 1) * (after[1] - before[1]), { min: y.from, max: y.to, step: y.step });
  });
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
const text = (className: string, x: number, y: number, anchor: string, words: string): string =>
  `<text class="${className}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`;

/** What does not change: the axes and the given beginning. */
function drawAxes(box: Box): string {
  const frame = frameOf(box);
  const known = box.known.map((value, i) => [xAt(box, box.columns[i] ?? 0), yAt(box, value)] as const);
  const [startX, startY] = known[0] ?? [0, 0];
  const rows = axisTicks(frame.y, 3).map(({ value, px }) => {
    const y = tenth(px);
    return `<line class="grid" x1="${LEFT_PX}" x2="${RIGHT_PX}" y1="${y}" y2="${y}"/>${text('notranslate', LEFT_PX - 8, y + 5, 'end', written(value, 6))}`;
  });
  const below = axisTicks(frame.x, 6).map(({ value, px }) =>
    text('notranslate', tenth(px), BOTTOM_PX + 22, 'middle', written(value, 6)),
  );
  const labels = [
    text('axis-label', (LEFT_PX + RIGHT_PX) / 2, BOTTOM_PX + 48, 'middle', box.x.label),
    text('axis-label', 8, 20, 'start', box.y.label),
  ];
  const columns = box.columns.slice(box.known.length).map((column) => {
    const x = xAt(box, column);
    return `<line class="grid column" x1="${x}" x2="${x}" y1="${TOP_PX}" y2="${BOTTOM_PX}"/>`;
  });
  const beginning = [
    ...(known.length > 1 ? [`<path class="curve" d="${path(known)}"/>`] : []),
    ...(known.length > 0 ? [`<circle class="dot" cx="${startX}" cy="${startY}" r="6"/>`] : []),
  ];
  return `<g class="axis">${[...rows, ...below, ...labels].join('')}</g>${[...columns, ...beginning].join('')}`;
}

/** The reader's curve, and once it is compared the true one over it, with what lies between. */
export function drawCurves(box: Box, { mine, truth, fixed = false, focused }: InBox): string {
  const spots = (mine ?? []).map((value, i) => [xAt(box, box.columns[i] ?? 0), yAt(box, value)] as const);
  const own = spots.slice(Math.max(0, box.known.length - 1));
  const real = truth?.drawn.map(([x, y]) => [xAt(box, x), yAt(box, y)] as const) ?? [];
  const gap =
    truth && own.length > 0
      ? `<path class="soft tone-error" d="${path([...own, ...real.filter(([x]) => x >= (own[0]?.[0] ?? 0)).reverse()])}Z"/>`
      : '';
  const lines = `${own.length > 0 ? `<path class="curve${fixed ? ' dashed' : ''} tone-prediction" d="${path(own)}"/>` : ''}${truth ? `<path class="curve" d="${path(real)}"/>` : ''}`;
  const dots = fixed
    ? ''
    : spots
        .slice(box.known.length)
        .map(([x, y]) => `<circle class="dot tone-prediction" cx="${x}" cy="${y}" r="5"/>`)
        .join('');
  return `${gap}${drawStart(box, [...own, ...real])}${lines}${dots}${fixed || focused === undefined ? '' : drawFocus(box, spots[focused], focused, mine?.[focused])}${truth && mine ? drawNames(box, mine, truth.is) : ''}${
    mine || truth
      ? ''
      : text(
          'label strong tone-prediction invite',
          (LEFT_PX + RIGHT_PX) / 2 + 20,
          (TOP_PX + BOTTOM_PX) / 2,
          'middle',
          'draw here',
        )
  }`;
}

/** What the curve starts from, in words beside its dot, as long as no curve goes through them. */
function drawStart(box: Box, spots: readonly (readonly [number, number])[]): string {
  const [known] = box.known;
  if (known === undefined) return '';
  const xPx = xAt(box, box.columns[0] ?? 0);
  const yPx = yAt(box, known);
  return spots.some(([x, y]) => x < xPx + 130 && y < yPx - 3)
    ? ''
    : text('label', xPx + 13, yPx - 4, 'start', `start: ${written(known, digitsOf(box))}`);
}

function drawFocus(
  box: Box,
  spot: readonly [number, number] | undefined,
  column: number,
  value: number | undefined,
): string {
  const [x, y] = spot ?? [xAt(box, box.columns[column] ?? 0), yAt(box, box.known.at(-1) ?? box.y.from)];
  const label =
    value === undefined
      ? ''
      : text(
          'label strong tone-prediction',
          clamp(x, LEFT_PX + 24, RIGHT_PX - 24),
          y < TOP_PX + 40 ? y + 40 : y - 26,
          'middle',
          written(value, digitsOf(box)),
        );
  return `<g class="handle focused"><circle class="handle-halo" cx="${x}" cy="${y}" r="16"/><circle class="handle-dot" cx="${x}" cy="${y}" r="6"/></g>${label}`;
}

/** Each curve is named on its free side, at the column nearest to the middle of those where they are far apart. */
function drawNames(box: Box, mine: readonly number[], is: readonly number[]): string {
  const gaps = mine.map((value, i) => Math.abs(value - (is[i] ?? 0)));
  const most = Math.max(...gaps);
  const middle = (mine.length - 1) / 2;
  const widest = gaps.reduce(
    (best, gap, i) => (gap >= 0.7 * most && Math.abs(i - middle) < Math.abs(best - middle) ? i : best),
    gaps.indexOf(most),
  );
  const guess = mine[widest] ?? 0;
  const real = is[widest] ?? 0;
  const x = clamp(xAt(box, box.columns[widest] ?? 0), LEFT_PX + 40, RIGHT_PX - 50);
  const outside = (value: number, above: boolean): number =>
    clamp(yAt(box, value) + (above ? -14 : 28), TOP_PX - 12, BOTTOM_PX - 8);
  return `${text('label strong tone-prediction', x, outside(guess, guess >= real), 'middle', 'you')}${text('label strong', x, outside(real, real > guess), 'middle', 'it is')}`;
}

export const drawBox = (box: Box, inside: InBox): string =>
  `${drawAxes(box)}<g data-curves>${drawCurves(box, inside)}</g>`;
