import type { ReactNode } from 'react';
import type { Point } from './curve.ts';
import type { Tone } from '~/styles/tones.ts';
import { useFrame } from './Panel.tsx';
import { lineInBox } from './straight-line.ts';

/** The line y = slope · x + intercept, from edge to edge of the frame; nothing if it misses the frame. */
export function StraightLine({
  slope,
  intercept,
  tone,
  dashed = false,
}: {
  slope: number;
  intercept: number;
  tone: Tone;
  dashed?: boolean;
}): ReactNode {
  const { x, y } = useFrame();
  const ends = lineInBox(slope, intercept, x.domain, y.domain);
  if (!ends) return null;
  const px = ([atX, atY]: Point): string => `${x.at(atX).toFixed(1)} ${y.at(atY).toFixed(1)}`;
  return <path className={`curve tone-${tone}${dashed ? ' dashed' : ''}`} d={`M${px(ends[0])}L${px(ends[1])}`} />;
}
