import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import type { Scale } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Heap } from '~/plot/Heap.tsx';
import { heapFeet } from '~/plot/heap.ts';
import { Label } from '~/plot/marks.tsx';
import { beliefText, isRight, LINE } from './beliefs.ts';

/** From the axis up to the foot of the heaps, so that a handle's halo does not cover them, and down to the labels. */
const FOOT_PX = 17;
const LABEL_PX = 29;
/** Half of the widest label, in the largest letters. */
const HALF_LABEL_PX = 62;

export interface StripGroup {
  readonly field: string;
  readonly count: number;
  readonly belief: number;
}

/** The halves of the picture in which an answer is wrong or right, named, and the line between. */
export function Halves({ x, topPx, bottomPx }: { x: Scale; topPx: number; bottomPx: number }): ReactNode {
  const leftPx = x.at(0);
  const linePx = x.at(LINE);
  const rightPx = x.at(1);
  return (
    <g aria-hidden="true">
      <rect className="faint tone-error" x={leftPx} y={topPx} width={linePx - leftPx} height={bottomPx - topPx} />
      <Label xPx={(leftPx + linePx) / 2} yPx={topPx - 13} tone="error" anchor="middle" strong>
        wrong
      </Label>
      <Label xPx={(linePx + rightPx) / 2} yPx={topPx - 13} anchor="middle" strong>
        right
      </Label>
      <Label xPx={linePx} yPx={topPx - 13} tone="muted" anchor="middle">
        0.5
      </Label>
      <line className="rule dashed tone-ink" x1={linePx} x2={linePx} y1={topPx} y2={bottomPx} />
    </g>
  );
}

export interface BeliefStripProps {
  x: Scale;
  axisPx: number;
  groups: readonly StripGroup[];
  /** How wide a label may be, in half. */
  halfLabelPx?: number;
  focused: string;
  onMove: (field: string, xPx: number) => void;
  onEnd: () => void;
  onCancel: () => void;
}

/** Examples in heaps over the belief that they got. The whole heap and the dot below it can be dragged; a group of none has no handle. */
export function BeliefStrip({
  x,
  axisPx,
  groups,
  halfLabelPx = HALF_LABEL_PX,
  focused,
  onMove,
  onEnd,
  onCancel,
}: BeliefStripProps): ReactNode {
  const shown = groups.filter(({ count }) => count > 0);
  const labels = keepApart(
    shown.map(({ belief }) => x.at(belief)),
    2 * halfLabelPx,
    halfLabelPx + 2,
    x.at(0) + x.at(1) - halfLabelPx - 2,
  );
  const feet = heapFeet(
    shown.map(({ count, belief }) => ({ count, xPx: x.at(belief) })),
    axisPx - FOOT_PX,
  );
  return (
    <g>
      <line className="rule tone-muted" x1={x.at(0)} x2={x.at(1)} y1={axisPx} y2={axisPx} />
      {shown.map(({ field, count, belief }, i) => {
        const xPx = x.at(belief);
        const right = isRight(belief);
        return (
          <g key={field}>
            <line className="rule tone-prediction" x1={xPx} x2={xPx} y1={axisPx} y2={axisPx - FOOT_PX} />
            <Label
              xPx={labels[i] as number}
              yPx={axisPx + LABEL_PX}
              tone="prediction"
              anchor="middle"
            >{`${count} at ${beliefText(belief)}`}</Label>
            <Handle
              field={field}
              axis="x"
              xPx={xPx}
              yPx={axisPx}
              focused={focused === field}
              onMove={(point) => onMove(field, point.xPx)}
              onEnd={onEnd}
              onCancel={onCancel}
            >
              <Heap
                count={count}
                xPx={xPx}
                groundPx={feet[i] as number}
                tone={right ? 'prediction' : 'error'}
                hollow={!right}
              />
              <circle className="handle-dot" cx={xPx} cy={axisPx} r={7} />
            </Handle>
          </g>
        );
      })}
    </g>
  );
}

/** The group of a strip whose handle is nearest. */
export function nearestGroup<G extends StripGroup>(groups: readonly G[], x: Scale, xPx: number): G | undefined {
  return groups
    .filter(({ count }) => count > 0)
    .reduce<G | undefined>(
      (best, group) => (best && Math.abs(x.at(best.belief) - xPx) <= Math.abs(x.at(group.belief) - xPx) ? best : group),
      undefined,
    );
}
