import type { AnyLoss } from '~/losses/index.ts';
import type { Parameters } from '~/losses/loss.ts';
import { keepApart } from '~/plot/apart.ts';
import { axisTicks } from '~/plot/axis.ts';
import { curvePath } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { type CurvePlan, firstParameters, picturePlan } from './loss-axis.ts';

export interface DrawnCurve {
  readonly name: string;
  readonly path: string;
  /** Classes of the line and of its name. */
  readonly tone: string;
  readonly dashed: boolean;
  readonly strong: boolean;
  readonly label: { readonly xPx: number; readonly yPx: number; readonly anchor: 'start' | 'middle' | 'end' };
}

/** Cost, and slope where both fit one axis, as paths: the picture of a reference page. */
export function lossCurve(loss: AnyLoss, parameters: Parameters = firstParameters(loss)) {
  const plan = picturePlan(loss, parameters);
  const { x, y, at, curves, axis } = plan;
  const rightPx = curves.some(({ named }) => named === 'at its end') ? 84 : 20;
  const frame = makeFrame({ widthPx: 480, heightPx: 326, marginPx: [24, rightPx, 66, 40], x, y });
  const labels = namesApart(
    curves.map((curve) => labelPlace(curve, at, frame)),
    frame,
  );
  return {
    frame,
    axis,
    plan,
    xTicks: axisTicks(frame.x, 6),
    yTicks: axisTicks(frame.y, 4),
    curves: curves.map((curve, i): DrawnCurve => ({
      name: curve.name,
      path: curvePath(
        at.map((place) => [place, curve.height(place)] as const),
        frame,
      ),
      tone: curve.kind === 'slope' ? 'tone-muted' : `tone-${loss.tone}`,
      dashed: curve.kind !== 'cost',
      strong: curve.kind !== 'slope',
      label: labels[i] as DrawnCurve['label'],
    })),
  };
}

/** From one line of a name to the next. */
const LINE_PX = 20;

/** Names at the right end of their curves stand in one column: where the curves end close together, the names give way. */
function namesApart(labels: readonly DrawnCurve['label'][], { rightPx, bottomPx }: Frame): DrawnCurve['label'][] {
  const column = labels.filter(({ xPx }) => xPx > rightPx);
  const yPx = keepApart(
    column.map((label) => label.yPx),
    LINE_PX,
    LINE_PX,
    bottomPx - LINE_PX,
  );
  return labels.map((label) =>
    column.includes(label) ? { ...label, yPx: yPx[column.indexOf(label)] as number } : label,
  );
}

const offsets = {
  right: { byX: 12, byY: -8, anchor: 'start' },
  left: { byX: -12, byY: -8, anchor: 'end' },
  below: { byX: 4, byY: 21, anchor: 'start' },
} as const;

/** Beside the curve at the place that is asked for; or at the right end of a rising curve, or where that leaves the frame. */
function labelPlace(
  { named, height, kind }: CurvePlan,
  places: readonly number[],
  { x, y }: Frame,
): DrawnCurve['label'] {
  if (named !== 'at its end') {
    const { side, at, within: [low, high] = [-Infinity, Infinity] } = named;
    const { byX, byY, anchor } = offsets[side];
    const place =
      [at, ...places.filter((one) => one > at)].find((one) => height(one) >= low && height(one) <= high) ?? at;
    return { xPx: x.at(place) + byX, yPx: y.at(height(place)) + byY, anchor };
  }
  const end = x.domain[1];
  const top = y.domain[1];
  const last = places.filter((place) => place > 0 && height(place) <= top).at(-1) ?? end;
  const leaves = last < end;
  // A slope that leaves does so beside its cost, whose name is on the right of both.
  const left = kind === 'slope' && leaves;
  return {
    xPx: x.at(last) + (left ? -10 : 10),
    yPx: y.at(height(last)) + (leaves ? 8 : 0),
    anchor: left ? 'end' : 'start',
  };
}
