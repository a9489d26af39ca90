/** What the small pictures of terms are made of: dots, lines and areas on 120 by 72. */
import { makeFrame } from '~/plot/frame.ts';
import type { Tone } from '~/styles/tones.ts';

export type Shape =
  | {
      readonly line: readonly [x1: number, y1: number, x2: number, y2: number];
      readonly tone: Tone;
      readonly thin?: true;
    }
  | { readonly path: string; readonly tone: Tone; readonly filled?: true; readonly thin?: true }
  | { readonly dot: readonly [x: number, y: number]; readonly tone: Tone; readonly hollow?: true };

export const WIDTH_PX = 120;
export const HEIGHT_PX = 72;

export const plot = (x: readonly [number, number], y: readonly [number, number]) =>
  makeFrame({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, marginPx: [8, 8, 8, 8], x, y });
export const dot = (x: number, y: number, tone: Tone): Shape => ({ dot: [x, y], tone });
export const hollow = (x: number, y: number, tone: Tone): Shape => ({ dot: [x, y], tone, hollow: true });
export const rule = (x1: number, y1: number, x2: number, y2: number, tone: Tone): Shape => ({
  line: [x1, y1, x2, y2],
  tone,
});
export const thin = (x1: number, y1: number, x2: number, y2: number, tone: Tone = 'muted'): Shape => ({
  line: [x1, y1, x2, y2],
  tone,
  thin: true,
});
export const square = (x: number, y: number, side: number, tone: Tone): Shape => ({
  path: `M${x} ${y}h${side}v${side}h${-side}z`,
  tone,
  filled: true,
});

/** Where a share ends on the rim of a board, clockwise from the top. */
export const rim = (share: number): readonly [number, number] => [
  60 + 28 * Math.sin(2 * Math.PI * share),
  36 - 28 * Math.cos(2 * Math.PI * share),
];
export const sector = (share: number): string => {
  const end = rim(share).map((length) => length.toFixed(1));
  return `M60 36V8A28 28 0 ${share > 0.5 ? 1 : 0} 1 ${end.join(' ')}z`;
};
/** A score on its floor, below it if it's negative. */
export const bar = (x: number, height: number, tone: Tone): Shape => ({
  path: `M${x} 46h18v${-height}h-18z`,
  tone,
  filled: true,
});
export const ring = (radius: number): string =>
  `M${60 - radius} 36a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
