import { memo, type ReactNode } from 'react';
import type { Point } from '~/plot/curve.ts';
import type { Form } from '~/plot/form.ts';
import { Curve, Rule } from '~/plot/marks.tsx';
import { useFrame } from '~/plot/Panel.tsx';
import { Words } from '~/plot/Words.tsx';
import { lossesAt, type Run } from './model.ts';
import { names } from './words.ts';

/** Losses with a number at the side; those that run under the headline have short lines. */
const TICKS = [5, 10, 15, 20] as const;
const SHORT_PX = 96;
const TOP = 20;

/** The curve up to a step, its last point included. */
const upTo = (points: readonly Point[], losses: readonly number[], seen: number): Point[] => [
  ...points.filter(([step]) => step < seen),
  [seen, losses[seen] ?? 0],
];

/** Axes, and both losses as far as they are seen. A flag that moves changes nothing of it. */
export const Chart = memo(function Chart({
  id,
  form,
  run,
  seen,
  zero,
  last,
}: {
  id: string;
  form: Form;
  run: Run;
  seen: number;
  /** Whether the numbers at the ends of the axis have room beside the flag. */
  zero: boolean;
  last: boolean;
}): ReactNode {
  const frame = useFrame();
  const { leftPx, rightPx, topPx, bottomPx, x, y } = frame;
  const { training, validation } = lossesAt(run, seen);
  return (
    <>
      <g className="axis" aria-hidden="true">
        {TICKS.filter((tick) => y.at(tick) > topPx + 4).map((tick) => (
          <g key={tick}>
            <line
              className="grid"
              x1={leftPx}
              x2={tick < 10 ? rightPx : leftPx + SHORT_PX}
              y1={y.at(tick)}
              y2={y.at(tick)}
            />
            <text x={leftPx - 10} y={y.at(tick)} textAnchor="end" dominantBaseline="central">
              {tick}
            </text>
          </g>
        ))}
        <Words look="axis-label" xPx={leftPx - 34} yPx={y.at(TOP) - 18} anchor="start">
          {names.loss}
        </Words>
        {zero && (
          <text x={leftPx} y={bottomPx + 24} textAnchor="middle">
            0
          </text>
        )}
        {last && (
          <text x={rightPx} y={bottomPx + 24} textAnchor="end">
            {names.steps[form](run.planned)}
          </text>
        )}
      </g>
      <Rule from={[0, 0]} to={[run.planned, 0]} tone="ink" />
      <g opacity="0.55">
        <Curve plot={id} tone="squared" points={upTo(run.trainingPoints, run.training, seen)} />
        <circle className="dot tone-squared" cx={x.at(seen)} cy={y.at(training)} r={7} />
      </g>
      <Curve plot={id} tone="squared" points={upTo(run.validationPoints, run.validation, seen)} />
      <circle className="dot tone-squared" cx={x.at(seen)} cy={y.at(validation)} r={7} />
    </>
  );
});
