import type { AnyLoss } from '~/losses/index.ts';
import type { Parameters } from '~/losses/loss.ts';
import { clamp } from '~/math/bounds.ts';
import { formatNumber } from '~/math/format.ts';
import { tangent } from '~/plot/on-curve.ts';
import { lossCurve } from './loss-curve.ts';

/** A ball on one of the curves: where, and in words what it costs there. Coordinates in pixels of the view box. */
export interface Ball {
  readonly xPx: number;
  readonly yPx: number;
  /** Above the picture: the ball waits at its upper edge. */
  readonly beyond: boolean;
}

const stripePx = 34;

/** What a reader sees of a loss at one place of its own axis, for these parameters. */
export function ballsAt(loss: AnyLoss, x: number, parameters: Parameters) {
  const { frame, curves, plan } = lossCurve(loss, parameters);
  const ballOf = (height: number): Ball => ({
    xPx: frame.x.at(x),
    yPx: clamp(frame.y.at(Math.min(height, 1e6)), frame.topPx, frame.bottomPx),
    beyond: height > frame.y.domain[1],
  });
  const costs = plan.curves
    .filter(({ kind }) => kind !== 'slope')
    .map(({ name, kind, height }) => ({ name, kind, cost: height(x) }));
  const slope = plan.curves.find(({ kind }) => kind === 'slope')?.height(x);
  const [first] = costs.filter(({ kind }) => kind === 'cost');
  const ends =
    first && slope !== undefined && Number.isFinite(slope) && Number.isFinite(first.cost)
      ? tangent([x, first.cost], slope, frame, stripePx).map(
          ([atX, atY]) => [frame.x.at(atX), frame.y.at(atY)] as const,
        )
      : [];
  return {
    curves,
    basePx: frame.y.at(0),
    balls: costs.map(({ cost }) => ballOf(cost)),
    /** The two ends of the stripe that is as steep as the curve; none at a kink, and none where no slope is drawn. */
    stripe: ends,
    /** Ready to read, in the order of the numbers under the picture. */
    numbers: [
      ...costs.map(({ cost }) => (cost === Infinity ? 'infinite' : formatNumber(cost, { digits: 3, trim: true }))),
      ...(slope === undefined
        ? []
        : [Number.isNaN(slope) ? 'jumps here' : formatNumber(slope, { digits: 3, trim: true })]),
    ],
  };
}
