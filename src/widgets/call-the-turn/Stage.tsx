import { memo, type ReactNode, useMemo } from 'react';
import { formatNumber } from '~/math/format.ts';
import type { Point } from '~/plot/curve.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { curveAt, HOURS, lossesAt, overfit, STEPS, TRAINING, VALIDATION } from './model.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT] = [480, 540, 46, 24];
const day = makeFrame({ widthPx: WIDTH, heightPx: 224, marginPx: [30, RIGHT, 46, LEFT], x: [HOURS[0] - 0.3, HOURS[1] + 0.3], y: [-13.5, 11.5] });
const chart = makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [306, RIGHT, 46, LEFT], x: [0, STEPS], y: [0, 21] });
const GRIP_PX = 258;

const round = (value: number): number => Math.round(value * 10) / 10;
const thousands = (value: number): string => formatNumber(value);
const clock = (hour: number): string => `${hour}:00`;

/** The deliveries: those to learn from as discs, those held back as rings. */
const Deliveries = memo(function Deliveries({ shown }: { shown: boolean }): ReactNode {
  return (
    <>
      <Axis side="x" label="time of day" count={3} format={clock} />
      <Axis side="y" label="minutes late" count={4} />
      {shown && VALIDATION.map(([hour, late]) => <circle key={hour} className="held-back" cx={round(day.x.at(hour))} cy={round(day.y.at(late))} r={5} />)}
      <Dots points={TRAINING} tone="truth" radiusPx={5.5} />
      <Label xPx={day.rightPx} yPx={day.topPx - 12} tone="squared" anchor="end">the model’s curve</Label>
    </>
  );
});

/** Both losses over the whole run. Scrubbing changes nothing of it. */
const Losses = memo(function Losses({ id, shown, call }: { id: string; shown: boolean; call: number }): ReactNode {
  const { trainingPoints, validationPoints, best } = overfit();
  const lowest = lossesAt(best).validation;
  const [bestPx, callPx] = [round(chart.x.at(best)), round(chart.x.at(call))];
  const [callY, bestY] = [chart.topPx + 14, chart.topPx + 42];
  return (
    <>
      <Axis side="x" label="steps made" count={3} format={thousands} />
      <Axis side="y" label="loss (min²)" count={4} />
      <Curve plot={id} tone="squared" points={trainingPoints} />
      <Label xPx={chart.rightPx} yPx={chart.bottomPx - 26} tone="squared" anchor="end" strong>training</Label>
      {shown && (
        <>
          <Curve plot={id} tone="ink" points={validationPoints} dashed />
          <Label xPx={chart.rightPx} yPx={round(chart.y.at(lossesAt(STEPS).validation)) - 18} tone="ink" anchor="end" strong>validation</Label>
          <line className="rule tone-ink" x1={bestPx} x2={bestPx} y1={bestY + 14} y2={round(chart.y.at(lowest))} />
          <circle className="dot tone-ink" cx={bestPx} cy={round(chart.y.at(lowest))} r={6} />
          <line className="rule dashed tone-ink" x1={callPx} x2={callPx} y1={callY + 12} y2={chart.bottomPx} />
          <Label xPx={bestPx - 6} yPx={bestY} tone="ink" strong>{`lowest: ${thousands(best)}`}</Label>
          <Label xPx={call > STEPS / 2 ? callPx : callPx + 8} yPx={callY} tone="ink" anchor={call > STEPS / 2 ? 'end' : 'start'} strong>{`your call: ${thousands(call)}`}</Label>
        </>
      )}
    </>
  );
});

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { step, call, shown } = state;
  const curve: Point[] = useMemo(() => curveAt(step), [step]);
  const { training } = lossesAt(step);
  const xPx = round(chart.x.at(step));
  const right = step > STEPS * 0.55;
  const place = (tapped: number): { step: number } => ({ step: chart.x.invert(tapped) });
  return (
    <Plot
      frame={chart} id={id} title="Late deliveries by the time of day with a bendy curve, and below them the loss of that curve over ten thousand steps" description={description}
      onTap={(point) => { if (point.yPx > day.bottomPx + 20) commit(place(point.xPx)); }}
    >
      <Panel frame={day} id={`${id}-day`}>
        <Deliveries shown={shown} />
        <Curve plot={`${id}-day`} tone="squared" points={curve} />
      </Panel>
      <Panel frame={chart} id={`${id}-chart`}><Losses id={`${id}-chart`} shown={shown} call={call} /></Panel>
      <line className="rule tone-prediction" x1={xPx} x2={xPx} y1={GRIP_PX} y2={chart.bottomPx} />
      <circle className="dot tone-squared" cx={xPx} cy={round(Math.max(chart.topPx, chart.y.at(training)))} r={5} />
      <Label xPx={right ? xPx - 26 : xPx + 26} yPx={GRIP_PX} tone="prediction" anchor={right ? 'end' : 'start'} strong>{shown ? `step ${thousands(step)}` : 'stop here?'}</Label>
      <Handle field="step" axis="x" xPx={xPx} yPx={GRIP_PX} focused={focused === 'step'} onMove={(point) => set(place(point.xPx))} onEnd={() => commit()} onCancel={cancel} />
      {shown && <circle className="dot tone-ink" cx={xPx} cy={round(Math.max(chart.topPx, chart.y.at(lossesAt(step).validation)))} r={5} />}
    </Plot>
  );
}
