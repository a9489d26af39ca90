import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import type { Box } from './place-labels.ts';

/** Middle and half the size of a patch of fog, across and down, as shares of the box that it lies in. */
export type Patch = readonly [across: number, down: number, halfWide: number, halfHigh: number];

/** What fades out from its middle: `fill={`url(#${id})`}`. */
export function Glow({ id, tone, opacity }: { id: string; tone: Tone; opacity: number }): ReactNode {
  return (
    <radialGradient id={id}>
      <stop className={`tone-${tone}`} offset="0" stopOpacity={opacity} />
      <stop className={`tone-${tone}`} offset="1" stopOpacity="0" />
    </radialGradient>
  );
}

/** Fog over what nobody knows yet. */
export function Fog({
  id,
  patches,
  box: { leftPx, rightPx, topPx, bottomPx },
  opacity,
}: {
  id: string;
  patches: readonly Patch[];
  box: Box;
  opacity: number;
}): ReactNode {
  const widePx = rightPx - leftPx;
  const highPx = bottomPx - topPx;
  return (
    <>
      <Glow id={`${id}-fog`} tone="muted" opacity={opacity} />
      {patches.map(([across, down, halfWide, halfHigh]) => (
        <ellipse
          key={across}
          fill={`url(#${id}-fog)`}
          cx={leftPx + across * widePx}
          cy={topPx + down * highPx}
          rx={halfWide * widePx}
          ry={halfHigh * highPx}
        />
      ))}
    </>
  );
}
