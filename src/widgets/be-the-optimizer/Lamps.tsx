import { memo, type ReactNode } from 'react';
import { Fog, Glow, type Patch } from '~/plot/Fog.tsx';
import { useFrame } from '~/plot/Panel.tsx';
import type { Throw } from './model.ts';

/** None lies where the headline stands. */
const PATCHES: readonly Patch[] = [
  [0.08, 0.5, 0.2, 0.2],
  [0.2, 0.86, 0.22, 0.16],
  [0.3, 0.6, 0.2, 0.18],
  [0.42, 0.78, 0.2, 0.2],
  [0.52, 0.6, 0.17, 0.14],
  [0.62, 0.84, 0.22, 0.18],
  [0.7, 0.62, 0.17, 0.15],
  [0.78, 0.76, 0.2, 0.2],
  [0.86, 0.6, 0.18, 0.16],
  [0.92, 0.84, 0.22, 0.2],
  [0.97, 0.66, 0.16, 0.2],
];
/** A lamp clears the fog so far to both sides of its throw, as a share of the picture. */
const LAMP = 0.11;

/** Fog wherever no throw has been, and a lamp at each throw. */
export const Lamps = memo(function Lamps({ id, throws }: { id: string; throws: readonly Throw[] }): ReactNode {
  const { widthPx, heightPx, x, y } = useFrame();
  const seen = PATCHES.filter(([at]) => throws.every(({ w }) => Math.abs(x.at(w) / widthPx - at) > LAMP));
  return (
    // An <svg> of its own cuts it off at the edges of the picture.
    <svg width={widthPx} height={heightPx} aria-hidden="true">
      <Glow id={`${id}-lamp`} tone="error" opacity={0.25} />
      <Fog id={id} patches={seen} box={{ leftPx: 0, rightPx: widthPx, topPx: 0, bottomPx: heightPx }} opacity={0.5} />
      {throws.map(({ w, loss }, i) => (
        <circle
          key={i}
          fill={`url(#${id}-lamp)`}
          cx={x.at(w)}
          cy={y.at(loss)}
          r={(0.075 * (widthPx + heightPx)) / 1.4}
        />
      ))}
    </svg>
  );
});

/** The one who throws, blindfolded, with both feet on the line at this place. */
export const Thrower = memo(function Thrower({ xPx, yPx }: { xPx: number; yPx: number }): ReactNode {
  return (
    <g className="tone-ink" aria-hidden="true">
      <path className="post tone-ink" fill="none" d={`M${xPx - 13} ${yPx - 4}l13 -40l13 40m-13 -40v-30l18 -7l7 -20`} />
      <circle className="fill" cx={xPx} cy={yPx - 88} r={11} />
      <rect className="board-edge" x={xPx - 12} y={yPx - 93} width={24} height={7} />
    </g>
  );
});
