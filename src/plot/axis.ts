import { ticks } from 'd3-array';
import type { Scale } from './frame.ts';

export interface Tick {
  readonly value: number;
  readonly px: number;
}

/** About `count` round values along a scale, each with its pixel. */
export const axisTicks = (scale: Scale, count: number): Tick[] =>
  ticks(Math.min(...scale.domain), Math.max(...scale.domain), count).map((value) => ({ value, px: scale.at(value) }));
