import { memo, type ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Dart } from '~/plot/Dart.tsx';
import type { Frame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { frauds, honest } from './rare-scores.ts';

/** A dart of the board turned so that it hangs by its point. */
const HANGING = 52;
/** Above its point, a dart is so much longer than its scale says. */
const DART_PX = 86;

export interface Heap {
  /** One text for each honest payment, the lowest score first: its dot, in a path. */
  readonly dots: readonly string[];
  readonly pitchPx: number;
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
  const high = new Map<number, number>();
  const dots = honest.map((score) => {
    const column = Math.floor((x.at(score) - leftPx) / pitchPx);
    const row = high.get(column) ?? 0;
    high.set(column, row + 1);
    const xPx = leftPx + (column + 0.5) * pitchPx;
    return `M${xPx.toFixed(1)} ${(bottomPx - 1.5 - (row + 0.5) * risePx).toFixed(1)}h.01`;
  });
  const rows: number[] = [];
  const darts = frauds.map((score) => {
    const xPx = x.at(score);
    const free = rows.findIndex((lastPx) => xPx - lastPx >= 0.33 * dartPx);
    const row = free < 0 ? rows.length : free;
    rows[row] = xPx;
    return { xPx, yPx: bottomPx + 6 + row * stepPx };
  });
  return { dots, pitchPx, darts, dartPx, groundPx: bottomPx };
}

/** All of them at once: a drag moves none of the 990. */
const Sand = memo(function Sand({ heap: { dots, pitchPx } }: { heap: Heap }): ReactNode {
  return <path className="dots tone-muted" strokeOpacity={0.62} strokeWidth={0.88 * pitchPx} d={dots.join('')} />;
});

/** And as rings those of them that are called fraud, `alarms` in number. */
export function Heaped({ heap, alarms }: { heap: Heap; alarms: number }): ReactNode {
  // A few have to be seen, many have to be told apart.
  const ringPx = heap.pitchPx * clamp(2.4 - alarms / 10, 1.2, 2.2);
  const called = heap.dots.slice(heap.dots.length - alarms).join('');
  return (
    <g data-part="dots">
      <Sand heap={heap} />
      <path className="dots tone-error" strokeWidth={ringPx} d={called} />
      <path className="dots hole" strokeWidth={ringPx - 0.75 * heap.pitchPx} d={called} />
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
          <Dart xPx={xPx} yPx={yPx} scale={heap.dartPx / DART_PX} turn={HANGING} dotPx={0} />
        </g>
      ))}
    </g>
  );
});
