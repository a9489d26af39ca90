import { memo, type ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Dart, HANGING } from '~/plot/Dart.tsx';
import { LENGTH_PX } from '~/plot/dart-shape.ts';
import type { Frame } from '~/plot/frame.ts';
import { hangings } from '~/plot/hangings.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { frauds, honest } from './rare-scores.ts';

export interface Heap {
  /** Columns of honest payments, the lowest scores first: how many are in each. */
  readonly columns: readonly { readonly xPx: number; readonly count: number }[];
  readonly pitchPx: number;
  readonly risePx: number;
  /** Where the darts hang: their points, each so low that it is clear of those before. */
  readonly darts: readonly PointPx[];
  readonly dartPx: number;
  readonly groundPx: number;
}

/** The honest payments in columns `pitchPx` wide on the ground of a frame, and the frauds as darts that hang below it. */
export function heapIn(
  { x, leftPx, bottomPx }: Frame,
  { pitchPx, risePx, dartPx, stepPx }: { pitchPx: number; risePx: number; dartPx: number; stepPx: number },
): Heap {
  const counts = new Map<number, number>();
  for (const score of honest) {
    const column = Math.floor((x.at(score) - leftPx) / pitchPx);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = [...counts].map(([column, count]) => ({ xPx: leftPx + (column + 0.5) * pitchPx, count }));
  const placesPx = frauds.map((score) => x.at(score));
  const darts = hangings(placesPx, 0.33 * dartPx).map(({ atPx, row }) => ({
    xPx: atPx,
    yPx: bottomPx + 6 + row * stepPx,
  }));
  return { columns, pitchPx, risePx, darts, dartPx, groundPx: bottomPx };
}

/**
 * The last `many` of them in one path: a line for each column, whose dashes of no length are its dots. Who is called fraud in the column that the
 * line cuts is on top, as higher scores are.
 */
function lastDots({ columns, risePx, groundPx }: Heap, many: number): string {
  let left = many;
  return [...columns]
    .reverse()
    .map(({ xPx, count }) => {
      const taken = Math.min(left, count);
      left -= taken;
      const fromPx = groundPx - 1.5 - (count - taken + 0.5) * risePx;
      return taken === 0 ? '' : `M${xPx.toFixed(1)} ${fromPx.toFixed(1)}v${(-(taken - 1) * risePx - 0.1).toFixed(1)}`;
    })
    .join('');
}

/** All of them at once: a drag moves none of the 990. */
const Sand = memo(function Sand({ heap }: { heap: Heap }): ReactNode {
  return (
    <path
      className="dots tone-muted"
      strokeOpacity={0.62}
      strokeWidth={0.88 * heap.pitchPx}
      strokeDasharray={`0 ${heap.risePx}`}
      d={lastDots(heap, honest.length)}
    />
  );
});

/** And as rings those of them that are called fraud, `alarms` in number. */
export function Heaped({ heap, alarms }: { heap: Heap; alarms: number }): ReactNode {
  const rings = { d: lastDots(heap, alarms), strokeDasharray: `0 ${heap.risePx}` };
  // A few have to be seen, many have to be told apart.
  const ringPx = heap.pitchPx * clamp(2.4 - alarms / 10, 1.2, 2.2);
  return (
    <g data-part="dots">
      <Sand heap={heap} />
      <path className="dots tone-error" strokeWidth={ringPx} {...rings} />
      <path className="dots hole" strokeWidth={ringPx - 0.75 * heap.pitchPx} {...rings} />
    </g>
  );
}

/** The frauds, each under its score; or somewhere else, where that is the question. */
export const Hung = memo(function Hung({ heap, at = heap.darts }: { heap: Heap; at?: readonly PointPx[] }): ReactNode {
  return (
    <g data-part="darts">
      {at.map(({ xPx, yPx }, i) => (
        <g key={i} className="dart tone-truth">
          {at === heap.darts && <line className="weight-string" x1={xPx} x2={xPx} y1={heap.groundPx} y2={yPx + 2} />}
          <Dart xPx={xPx} yPx={yPx} scale={heap.dartPx / LENGTH_PX} turn={HANGING} dotPx={0} />
        </g>
      ))}
    </g>
  );
});
