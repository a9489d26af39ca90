import { memo, type ReactNode } from 'react';
import { type Ring, stationCentre, stationPath } from '~/plot/loop-ring.ts';
import type { Tone } from '~/styles/tones.ts';
import { STATIONS } from './model.ts';

export const ring: Ring = { centreXPx: 240, centreYPx: 240, outerPx: 237, innerPx: 151 };

const count = STATIONS.length;
const tones: readonly Tone[] = ['ink', 'squared', 'ink', 'ink', 'squared', 'ink'];
/** Half of the way between the two lines of a station. */
const LINE = 12.5;
const shapes = STATIONS.map((name, i) => ({
  name,
  path: stationPath(ring, i, count),
  tone: tones[i] as Tone,
  alone: stationCentre(ring, i, count),
  above: stationCentre(ring, i, count, -LINE),
  below: stationCentre(ring, i, count, LINE),
}));

function Line({
  at: { xPx, yPx },
  className,
  children,
}: {
  at: { xPx: number; yPx: number };
  className: string;
  children: string;
}): ReactNode {
  return (
    <text className={className} x={xPx} y={yPx} textAnchor="middle" dominantBaseline="central">
      {children}
    </text>
  );
}

/** Drawn anew only when its light or its number changes: a tick of the loop redraws two of six. */
const Station = memo(function Station({
  index,
  light,
  value,
}: {
  index: number;
  light: 'lit' | 'done' | 'ahead';
  value: string;
}): ReactNode {
  const { name, path, tone, alone, above, below } = shapes[index] as (typeof shapes)[number];
  return (
    <g className={`station ${light} tone-${tone}`}>
      <path d={path} />
      <Line className="station-name" at={value === '' ? alone : above}>
        {name}
      </Line>
      {value !== '' && (
        <Line className="station-value" at={below}>
          {value}
        </Line>
      )}
    </g>
  );
});

/** The six stations of a step. The lit one is at work; those before it have left their numbers. */
export function LoopRing({ station, values }: { station: number; values: readonly string[] }): ReactNode {
  return shapes.map(({ name }, i) => (
    <Station
      key={name}
      index={i}
      light={i === station ? 'lit' : i < station ? 'done' : 'ahead'}
      value={values[i] ?? ''}
    />
  ));
}

/** The station at a place of the picture, if there is one. */
export function stationAt(xPx: number, yPx: number): number | undefined {
  const dx = xPx - ring.centreXPx;
  const dy = yPx - ring.centreYPx;
  const radiusPx = Math.hypot(dx, dy);
  if (radiusPx < ring.innerPx || radiusPx > ring.outerPx) return undefined;
  return Math.round((Math.atan2(dx, -dy) / (2 * Math.PI) + 1) * count) % count;
}
