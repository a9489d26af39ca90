/**
 * A horizontal scale with one or two markers, a row for each. The drawing is text: the server writes it into the page, and the script
 * of the card writes it anew. Lengths are in the view box's pixels, y downwards.
 */
import type { Scale } from '~/course/card-specs.ts';
import { snap } from '~/math/bounds.ts';
import { axisTicks } from '~/plot/axis.ts';
import { linearScale } from '~/plot/frame.ts';
import { decimals } from '~/math/format.ts';
import { escaped, tenth, written } from './written.ts';

/** What stands on a scale: guesses (undefined: not placed yet), and what is true once the reader may see it. */
export interface OnScale {
  readonly guesses: readonly (number | undefined)[];
  readonly truths?: readonly { readonly is: number; readonly text: string }[] | undefined;
  /** Compared: the guess cannot be moved any more. */
  readonly fixed?: boolean;
}

export const WIDTH_PX = 480;
const LEFT_PX = 26;
const RIGHT_PX = 454;
const AXIS_PX = 66;
/** From the top of a row to its line, with room for a flag, and for the name where there are two. */
const lineAt = ({ marks }: Scale): number => (marks.length > 1 ? 84 : 56);
const rowPx = (scale: Scale): number => lineAt(scale) + (scale.marks.length > 1 ? 56 : 48);
const across = ({ from, to }: Scale) => linearScale([from, to], [LEFT_PX, RIGHT_PX]);

export const heightPx = (scale: Scale): number => scale.marks.length * rowPx(scale) + AXIS_PX;
export const xAt = (scale: Scale, value: number): number => tenth(across(scale).at(value));
export const yAt = (scale: Scale, row: number): number => row * rowPx(scale) + lineAt(scale);
/** The value at a place, as a marker can take it. */
export const valueAt = (scale: Scale, xPx: number): number =>
  snap(across(scale).invert(xPx), { min: scale.from, max: scale.to, step: scale.step });
/** The marker that a tap at this height means. */
export const rowAt = (scale: Scale, yPx: number): number =>
  Math.min(scale.marks.length - 1, Math.max(0, Math.floor(yPx / rowPx(scale))));
export const digitsOf = ({ step }: Pick<Scale, 'step'>): number => decimals(String(step));

/** Where a text at x has its anchor, so that the edge does not cut it. */
const anchored = (xPx: number): string =>
  xPx < 84
    ? `x="${tenth(xPx - 9)}" text-anchor="start"`
    : xPx > WIDTH_PX - 84
      ? `x="${tenth(xPx + 9)}" text-anchor="end"`
      : `x="${xPx}" text-anchor="middle"`;

/** What does not change: lines, data, ticks and names. */
export function drawRuler(scale: Scale): string {
  const bottom = scale.marks.length * rowPx(scale);
  const rows = scale.marks.map((name, row) => {
    const y = yAt(scale, row);
    return `<line class="rule tone-muted" x1="${LEFT_PX}" x2="${RIGHT_PX}" y1="${y}" y2="${y}"/>${scale.dots.map((dot) => `<circle class="dot tone-truth" cx="${xAt(scale, dot)}" cy="${y}" r="5.5"/>`).join('')}${
      scale.marks.length > 1
        ? `<text class="label strong" x="${LEFT_PX - 9}" y="${row * rowPx(scale) + 20}">${escaped(name)}</text>`
        : ''
    }`;
  });
  const ticks = axisTicks(across(scale), 6).map(({ value, px }) => {
    const x = tenth(px);
    return `<line class="grid" x1="${x}" x2="${x}" y1="${bottom - 6}" y2="${bottom + 2}"/><text class="notranslate" x="${x}" y="${bottom + 20}" text-anchor="middle">${written(value, 6)}</text>`;
  });
  return `${rows.join('')}<g class="axis"><line class="grid" x1="${LEFT_PX}" x2="${RIGHT_PX}" y1="${bottom - 2}" y2="${bottom - 2}"/>${ticks.join('')}<text class="axis-label" x="${WIDTH_PX / 2}" y="${bottom + 48}" text-anchor="middle">${escaped(scale.label)}</text></g>`;
}

/** Flags, what lies between guess and truth, and the guesses in numbers. */
export function drawWords(scale: Scale, { guesses, truths }: OnScale): string {
  return scale.marks
    .map((_, row) => {
      const guess = guesses[row];
      const truth = truths?.[row];
      const y = yAt(scale, row);
      const x = guess === undefined ? LEFT_PX : xAt(scale, guess);
      const mine =
        guess === undefined && truth
          ? ''
          : `<text class="label strong tone-prediction${guess === undefined ? ' invite' : ''}" ${anchored(x)} y="${y + 38}">${guess === undefined ? 'drag me' : `you: ${written(guess, digitsOf(scale))}`}</text>`;
      if (!truth) return mine;
      const at = xAt(scale, truth.is);
      const top = y - 40;
      const way = at > WIDTH_PX - 110 ? -1 : 1;
      const span =
        guess === undefined || at === x
          ? ''
          : `<line class="rule thick tone-error" x1="${x}" x2="${at}" y1="${y}" y2="${y}"/>`;
      return `${span}${mine}<line class="rule tone-truth" x1="${at}" x2="${at}" y1="${y}" y2="${top}"/><path class="fill tone-truth" d="M${at} ${top}l${18 * way} 7l${-18 * way} 7z"/><circle class="dot tone-truth" cx="${at}" cy="${y}" r="6.5"/><text class="label strong tone-truth" x="${tenth(at + 24 * way)}" y="${top + 13}" text-anchor="${way < 0 ? 'end' : 'start'}">${escaped(truth.text)}</text>`;
    })
    .join('');
}

/** The markers: a handle as long as they can be moved, a ring once they are fixed. Without a guess only a handle is drawn, at the start. */
export const drawMarks = (scale: Scale, { guesses, fixed = false }: OnScale): string =>
  scale.marks
    .map((_, row) => {
      const guess = guesses[row];
      const y = yAt(scale, row);
      if (fixed && guess === undefined) return '';
      const x = guess === undefined ? LEFT_PX : xAt(scale, guess);
      return fixed
        ? `<circle class="ghost tone-prediction" cx="${x}" cy="${y}" r="9"/>`
        : `<g class="handle along-x" data-mark="${row}">${[
            ['reach', 24],
            ['halo', 16],
            ['dot', 7],
          ]
            .map(([what, r]) => `<circle class="handle-${what}" cx="${x}" cy="${y}" r="${r}"/>`)
            .join('')}</g>`;
    })
    .join('');

/** All of it, for a page. */
export const drawScale = (scale: Scale, on: OnScale): string =>
  `${drawRuler(scale)}<g data-words>${drawWords(scale, on)}</g><g data-marks>${drawMarks(scale, on)}</g>`;
