import { memo, type ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { Axis, Curve, Label } from '~/plot/marks.tsx';
import { useFrame } from '~/plot/Panel.tsx';
import { lossesAt, type Run } from './model.ts';

const round = (value: number): number => Math.round(value * 10) / 10;
const count = (value: number): string => formatNumber(value);

/** Two curves this near to each other have their names above and below them. */
const NEAR_PX = 48;
/** From the middle of a curve's name to the curve. */
const NAME_PX = 18;
/** Room for the name of the marked step. */
const MARK_PX = 190;
/** A run that the reader stopped early has its names behind its end. */
const EARLY_PX = 220;

/** Both losses over the whole run. Scrubbing changes nothing of it. */
export const LossCurves = memo(function LossCurves({
  id,
  run,
  shown,
  call,
}: {
  id: string;
  run: Run;
  shown: boolean;
  call: number;
}): ReactNode {
  const chart = useFrame();
  const {
    validationCourse: { shape, best, level },
    end,
    planned,
  } = run;
  const at = (step: number): number => round(chart.x.at(step));
  const height = (loss: number): number => round(chart.y.at(loss));

  const last = lossesAt(run, end);
  const trainingPx = height(last.training);
  const validationPx = height(last.validation);
  const below = (own: number, other: number): boolean => shown && own >= other && own - other < NEAR_PX;
  const early = at(end) < EARLY_PX;
  const name = { xPx: at(end) + (early ? 8 : -8), anchor: early ? 'start' : 'end', strong: true } as const;
  const nameAt = (own: number, other: number): number => own + (below(own, other) ? NAME_PX : -NAME_PX);

  const mark = shape === 'levels' ? level : best;
  const callPx = at(call);
  const callY = chart.topPx + 14;
  const markY = chart.topPx + 41;
  const late = call > planned / 2;
  // The line of a call begins below the words that it would cross.
  const crosses = callPx > at(mark) - 8 && callPx < at(mark) + MARK_PX;
  return (
    <>
      <Axis side="x" label="steps made" count={2} format={count} />
      <Axis side="y" label="" count={3} />
      <Curve plot={id} tone="squared" points={run.trainingPoints} />
      <Label {...name} yPx={nameAt(trainingPx, validationPx)} tone="squared">
        training
      </Label>
      {shown && (
        <>
          <Curve plot={id} tone="ink" points={run.validationPoints} dashed />
          <Label {...name} yPx={nameAt(validationPx, trainingPx)} tone="ink">
            validation
          </Label>
          <line
            className="rule tone-ink"
            x1={at(mark)}
            x2={at(mark)}
            y1={markY + 14}
            y2={height(lossesAt(run, mark).validation)}
          />
          <circle className="dot tone-ink" cx={at(mark)} cy={height(lossesAt(run, mark).validation)} r={6} />
          <Label
            xPx={at(mark) - 6}
            yPx={markY}
            tone="ink"
            strong
          >{`${shape === 'levels' ? 'level from' : 'lowest:'} ${count(mark)}`}</Label>
          {call <= planned && (
            <>
              <line
                className="rule dashed tone-ink"
                x1={callPx}
                x2={callPx}
                y1={(crosses ? markY : callY) + 14}
                y2={chart.bottomPx}
              />
              <Label
                xPx={late ? callPx : callPx + 8}
                yPx={callY}
                tone="ink"
                anchor={late ? 'end' : 'start'}
                strong
              >{`your call: ${count(call)}`}</Label>
            </>
          )}
        </>
      )}
    </>
  );
});
