import { memo, type ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { LossCurves } from './LossCurves.tsx';
import { curveAt, HOURS, lossesAt, runOf, STEPS, TRAINING, VALIDATION } from './model.ts';
import { stepOf } from './words.ts';

const WIDTH = 480;
const HEIGHT = 580;
const LEFT = 46;
const RIGHT = 40;
const BELOW = 52;
const day = makeFrame({
  widthPx: WIDTH,
  heightPx: 230,
  marginPx: [30, RIGHT, BELOW, LEFT],
  x: [HOURS[0] - 0.3, HOURS[1] + 0.3],
  y: [-13.5, 11.5],
});
/** Higher than any loss, for the two rows of labels at its top. */
const chartOf = (steps: number): Frame =>
  makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [312, RIGHT, BELOW, LEFT], x: [0, steps], y: [0, 28] });
const charts = { short: chartOf(STEPS.short), long: chartOf(STEPS.long) };
/** The grip runs between the axis' label and the chart, so that its line crosses no words. */
const AXIS_LABEL_PX = 256;
const GRIP_PX = 286;

const round = (value: number): number => Math.round(value * 10) / 10;
const clock = (hour: number): string => `${hour}:00`;

/** The deliveries: those to learn from as discs, those held back as rings. */
const Deliveries = memo(function Deliveries({ shown }: { shown: boolean }): ReactNode {
  return (
    <>
      <Axis side="x" label="time of day" count={3} format={clock} />
      <Axis side="y" label="minutes late" count={4} />
      {shown &&
        VALIDATION.map(([hour, late]) => (
          <circle key={hour} className="held-back" cx={round(day.x.at(hour))} cy={round(day.y.at(late))} r={5} />
        ))}
      <Dots points={TRAINING} tone="truth" radiusPx={5.5} />
      <Label xPx={day.rightPx} yPx={day.topPx - 12} tone="squared" anchor="end">
        the model’s curve
      </Label>
    </>
  );
});

const models = { straight: 'a straight line', swing: 'a curve of one swing', bendy: 'a bendy curve' };

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { bend, length, call, shown } = state;
  const run = runOf(state);
  const chart = charts[length];
  const step = stepOf(state, run);
  const curve = curveAt(run, step);
  const { training, validation } = lossesAt(run, step);
  const xPx = round(chart.x.at(step));
  const right = xPx > WIDTH * 0.55;
  const place = (tapped: number): { step: number } => ({ step: chart.x.invert(tapped) });
  const dotPx = (loss: number): number => round(Math.max(chart.topPx, chart.y.at(loss)));
  return (
    <Plot
      frame={chart}
      id={id}
      description={description}
      title={`Late deliveries by the time of day with ${models[bend]}, and below them the loss of that curve over ${formatNumber(STEPS[length])} steps`}
      onTap={(point) => {
        if (point.yPx > AXIS_LABEL_PX) commit(place(point.xPx));
      }}
    >
      <Panel frame={day} id={`${id}-day`}>
        <Deliveries shown={shown} />
        <Curve plot={`${id}-day`} tone="squared" points={curve} />
      </Panel>
      <g className="axis" aria-hidden="true">
        <text className="axis-label" x={4} y={AXIS_LABEL_PX}>
          loss (min²)
        </text>
      </g>
      <Panel frame={chart} id={`${id}-chart`}>
        <LossCurves id={`${id}-chart`} run={run} shown={shown} call={call} />
      </Panel>
      <line className="rule tone-prediction" x1={xPx} x2={xPx} y1={GRIP_PX} y2={chart.bottomPx} />
      <circle className="dot tone-squared" cx={xPx} cy={dotPx(training)} r={5} />
      <Label xPx={right ? xPx - 26 : xPx + 26} yPx={GRIP_PX} tone="prediction" anchor={right ? 'end' : 'start'} strong>
        {shown ? `step ${formatNumber(step)}` : 'stop here?'}
      </Label>
      <Handle
        field="step"
        axis="x"
        xPx={xPx}
        yPx={GRIP_PX}
        focused={focused === 'step'}
        onMove={(point) => set(place(point.xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
      {shown && <circle className="dot tone-ink" cx={xPx} cy={dotPx(validation)} r={5} />}
    </Plot>
  );
}
