import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import { type HeapSize, heapOf, heapPath, heapPlace, type Stand } from '~/plot/dart-heap.ts';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { HalvedBoard, RIM_PX } from '~/plot/HalvedBoard.tsx';
import { useFrame } from '~/plot/Panel.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { beliefText, isRight, LINE } from './beliefs.ts';

export interface BoardGroup {
  readonly field: string;
  readonly count: number;
  readonly belief: number;
  /** Where its darts come from, as a part of the strip that they are poured from. */
  readonly from?: readonly [leftPx: number, rightPx: number];
}

/** Where a board stands in its picture: inside its rim, and how its heaps are made. Across it is as long as the frame. */
export interface BoardPlace {
  readonly topPx: number;
  readonly bottomPx: number;
  readonly risePx?: number;
  /** The lower edge of a strip over it. */
  readonly stripPx?: number;
  /** Whether a handle wears its value at its side, where there is more room, or below. */
  readonly pills: 'beside' | 'below';
  readonly size: HeapSize;
}

/** From the rim to a handle that hangs below it; from there to its pill. */
const HANG_PX = 14;
const BESIDE_PX = 30;
const BELOW_PX = 43;
/** Between a heap and the line, and between two heaps. */
const AIR_PX = 3;

interface Heaped extends BoardGroup {
  readonly xPx: number;
  readonly heap: ReturnType<typeof heapOf>;
  readonly stand: Stand;
}

/** Every heap is whole on its side of the line, and none on another: the larger one has the first choice. */
function heaped(groups: readonly BoardGroup[], { at }: { at(belief: number): number }, size: HeapSize): Heaped[] {
  const placed: Heaped[] = [];
  for (const group of [...groups].sort((a, b) => b.count - a.count)) {
    const xPx = at(group.belief);
    const heap = heapOf(group.count, size);
    const halfPx = heap.widthPx / 2 + AIR_PX / 2;
    const side = isRight(group.belief) ? ([at(LINE) + AIR_PX, at(1)] as const) : ([at(0), at(LINE) - AIR_PX] as const);
    placed.push({ ...group, xPx, heap, stand: { xPx: heapPlace(xPx, halfPx, side, placed[0]?.stand), halfPx } });
  }
  return placed;
}

/** Middles of the pills, in the order of `all`: outwards of the handles, or below them. */
function pillsOf(all: readonly Heaped[], form: Form, pills: BoardPlace['pills'], widthPx: number): number[] {
  const halves = all.map(({ belief }) => halfPill(beliefText(belief), form));
  if (pills === 'below') {
    const halfPx = Math.max(0, ...halves);
    return keepApart(
      all.map(({ xPx }) => xPx),
      2 * halfPx + 4,
      halfPx + 3,
      widthPx - halfPx - 3,
    );
  }
  const [first, second] = all;
  const lowest = first && second && second.xPx < first.xPx ? 1 : 0;
  return all.map(({ xPx }, i) => xPx + (i === lowest ? -1 : 1) * (BESIDE_PX + (halves[i] ?? 0)));
}

/** From a part of a strip down to the heap that it makes. */
function pour(
  [leftPx, rightPx]: readonly [number, number],
  stripPx: number,
  { xPx, halfPx }: Stand,
  topPx: number,
): string {
  const halfway = (stripPx + topPx) / 2;
  return `M${leftPx} ${stripPx}C${leftPx} ${halfway} ${xPx - halfPx} ${halfway} ${xPx - halfPx} ${topPx}H${xPx + halfPx}C${xPx + halfPx} ${halfway} ${rightPx} ${halfway} ${rightPx} ${stripPx}Z`;
}

/** A board of darts that are seen from behind, each at the chance that its right answer got. Their heaps hang on handles below it. */
export function BeliefBoard({
  form,
  place: { topPx, bottomPx, risePx, stripPx = 0, pills, size },
  groups,
}: {
  form: Form;
  place: BoardPlace;
  groups: readonly BoardGroup[];
}): ReactNode {
  const { x, leftPx, rightPx, widthPx } = useFrame();
  const middlePx = (topPx + bottomPx) / 2;
  const handlePx = bottomPx + RIM_PX + HANG_PX;
  const all = heaped(
    groups.filter(({ count }) => count > 0),
    x,
    size,
  );
  const pillsPx = pillsOf(all, form, pills, widthPx);
  return (
    <>
      <HalvedBoard {...{ leftPx, rightPx, topPx, bottomPx, linePx: x.at(LINE) }} {...(risePx && { risePx })} />
      {all.map(
        ({ field, from, heap, stand }) =>
          from && (
            <path
              key={field}
              className="soft tone-muted"
              d={pour(from, stripPx, stand, middlePx - heap.heightPx / 2)}
            />
          ),
      )}
      {all.map(({ field, xPx, heap, stand }) => (
        <Handle
          key={field}
          field={field}
          axis="x"
          xPx={xPx}
          yPx={handlePx}
          to={(point) => ({ [field]: x.invert(point.xPx) })}
        >
          <line
            className="rule tone-prediction"
            x1={xPx}
            x2={stand.xPx}
            y1={handlePx}
            y2={middlePx + heap.heightPx / 2 + 2}
          />
          <rect
            fill="none"
            pointerEvents="all"
            x={stand.xPx - stand.halfPx}
            width={2 * stand.halfPx}
            y={middlePx - heap.heightPx / 2}
            height={heap.heightPx}
          />
          <path className="dart-heap" d={`M${stand.xPx.toFixed(1)} ${middlePx}${heapPath(heap, size.armPx)}`} />
          <circle className="handle-dot" cx={xPx} cy={handlePx} r={9} />
        </Handle>
      ))}
      {all.map(({ field, belief }, i) => (
        <Pill
          key={field}
          form={form}
          xPx={pillsPx[i] ?? 0}
          yPx={handlePx + (pills === 'below' ? BELOW_PX : 0)}
          tone="prediction"
        >
          {beliefText(belief)}
        </Pill>
      ))}
    </>
  );
}

/** The field of the group whose handle is nearest. */
export const nearestField = (groups: readonly BoardGroup[], belief: number): string | undefined =>
  groups.filter(({ count }) => count > 0).sort((a, b) => Math.abs(a.belief - belief) - Math.abs(b.belief - belief))[0]
    ?.field;
