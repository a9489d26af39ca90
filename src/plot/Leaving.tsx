import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import type { PointPx } from './pointer.ts';

/** The point of something that would leave the picture at its top: there is more of it than is drawn. */
export function Leaving({ xPx, yPx, tone }: PointPx & { tone: Tone }): ReactNode {
  return <path className={`fill tone-${tone}`} d={`M${xPx} ${yPx}l-12 18h24Z`} />;
}
