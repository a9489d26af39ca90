import { memo, type ReactNode, useMemo } from 'react';
import { threeFigures } from '~/math/format.ts';
import type { Point } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { DELIVERIES, ENDS, LOWEST, runFrom, shapeOf, STEPS, topOf, type Training } from './model.ts';

const WIDTH = 480;
const HEIGHT = 500;
const LEFT = 52;
const RIGHT = 76;
const data = makeFrame({
  widthPx: WIDTH,
  heightPx: 214,
  marginPx: [30, RIGHT, 46, LEFT],
  x: [-0.15, 4.65],
  y: [0, 31],
});
/** A little longer than the run at both ends, so that the handle covers neither the numbers before the chart nor the words behind it. */
const STEPS_AXIS = [-12, STEPS + 22] as const;
/** A little room above the round number, so that it stands clear of the axis' name. */
const curveFrame = (top: number): Frame =>
  makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [258, RIGHT, 46, LEFT], x: STEPS_AXIS, y: [0, 1.1 * top] });
const whole = curveFrame(1);
const frames = new Map([20, 50, 120, 250, 500].map((top) => [top, curveFrame(top)]));
const frameOf = (run: Training): Frame => frames.get(topOf(run.first)) ?? whole;

const round = (value: number): number => Math.round(value * 10) / 10;
const linePath = (left: number, right: number): string =>
  `M${data.x.at(ENDS[0])} ${round(data.y.at(left))}L${data.x.at(ENDS[1])} ${round(data.y.at(right))}`;

const Deliveries = memo(function Deliveries(): ReactNode {
  return (
    <>
      <Axis side="x" label="distance (km)" count={5} />
      <Axis side="y" label="minutes" count={3} />
      <Dots points={DELIVERIES} tone="truth" radiusPx={5} />
    </>
  );
});

interface Part {
  readonly name: string;
  readonly xPx: number;
  readonly yPx: number;
}
/** How wide a letter of a name is at most, with the gap between two names, and how high a line of them. */
const LETTER_PX = 10.4;
const LINE_PX = 24;

/** From the right to the left: a name that would run into the next one stands a line higher. */
const staggered = (names: readonly Part[]): Part[] =>
  names.reduceRight<Part[]>((placed, part) => {
    const next = placed[0];
    const runsInto =
      next !== undefined && part.xPx + part.name.length * LETTER_PX > next.xPx && part.yPx > next.yPx - LINE_PX;
    return [runsInto ? { ...part, yPx: next.yPx - LINE_PX } : part, ...placed];
  }, []);

/** Where each of the three parts is named: beside the curve, on its open side. */
function parts(run: Training, frame: Frame): Part[] {
  if (shapeOf(run) === 'none')
    return [{ name: 'hardly a drop', xPx: frame.leftPx + 30, yPx: round(frame.y.at(run.first) - 34) }];
  const startPx = frame.x.at(0);
  const sharpPx = frame.x.at(run.sharp);
  const slow = shapeOf(run) === 'slow';
  /** Over the curve; as it only falls, a name whose left end is clear of it is clear all along. */
  const over = (name: string, xPx: number): Part => {
    const loss = run.losses[Math.max(0, Math.round(frame.x.invert(xPx)))] ?? run.last;
    return { name, xPx: round(xPx), yPx: Math.max(frame.topPx + 6, round(frame.y.at(loss) - 21)) };
  };
  const startY = Math.max(frame.topPx + 6, round(frame.y.at(run.first)));
  const halfWay = round(frame.y.at((run.first + (run.losses[run.sharp] as number)) / 2));
  return staggered([
    slow ? over('high start', startPx + 16) : { name: 'high start', xPx: startPx + 18, yPx: startY },
    slow
      ? over('slow drop', (startPx + sharpPx) / 2)
      : { name: 'sharp drop', xPx: round(sharpPx) + 12, yPx: Math.max(halfWay, startY + 28) },
    over('gradual flattening', slow ? Math.min(sharpPx + 8, frame.rightPx - 182) : startPx + 110),
  ]);
}

/** The whole curve, its floor and the names of its parts: none of it changes while the reader scrubs. */
const LossCurve = memo(function LossCurve({ id, run }: { id: string; run: Training }): ReactNode {
  const frame = frameOf(run);
  const points = useMemo(() => run.losses.map((loss, step): Point => [step, loss]), [run]);
  const floorPx = round(frame.y.at(LOWEST));
  const sharpPx = round(frame.x.at(run.sharp));
  return (
    <>
      <Axis side="x" label="steps made" count={4} />
      <Axis side="y" label="loss (min²)" count={4} />
      {shapeOf(run) !== 'none' && (
        <rect
          className="drop-band"
          x={round(frame.x.at(0))}
          y={frame.topPx}
          width={round(sharpPx - frame.x.at(0))}
          height={frame.bottomPx - frame.topPx}
        />
      )}
      <line className="rule dashed tone-muted" x1={frame.leftPx} x2={frame.rightPx} y1={floorPx} y2={floorPx} />
      <g className="to-come">
        <Curve plot={id} tone="squared" points={points} />
      </g>
      {parts(run, frame).map(({ name, xPx, yPx }) => (
        <Label key={name} xPx={xPx} yPx={yPx} tone="ink" strong>
          {name}
        </Label>
      ))}
      <Label xPx={frame.rightPx + 18} yPx={floorPx - 24} tone="muted">
        lowest
      </Label>
      <Label xPx={frame.rightPx + 18} yPx={floorPx} tone="muted">
        {threeFigures(LOWEST)}
      </Label>
    </>
  );
});

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { step, left, right } = state;
  const run = useMemo(() => runFrom(left, right), [left, right]);
  const frame = frameOf(run);
  const made = run.losses.slice(0, step + 1).map((loss, i): Point => [i, loss]);
  const [w = 0, b = 0] = run.lines.at(step) ?? [];
  const grip = (field: 'left' | 'right', km: number): ReactNode => (
    <Handle
      field={field}
      axis="y"
      xPx={data.x.at(km)}
      yPx={round(data.y.at(state[field]))}
      focused={focused === field}
      onMove={({ yPx }) => set({ [field]: data.y.invert(yPx), step: 0 })}
      onEnd={() => commit()}
      onCancel={cancel}
    />
  );
  const scrub = (xPx: number): { step: number } => ({ step: frame.x.invert(xPx) });
  const tap = ({ xPx, yPx }: PointPx): void => {
    if (yPx > data.bottomPx + 24) commit(scrub(xPx));
    else commit({ [xPx < (data.leftPx + data.rightPx) / 2 ? 'left' : 'right']: data.y.invert(yPx), step: 0 });
  };
  return (
    <Plot
      frame={whole}
      id={id}
      title="Deliveries with a line through them, and below it the loss of that line, step by step"
      description={description}
      onTap={tap}
    >
      <Panel frame={data} id={`${id}-data`}>
        <Deliveries />
        {step > 0 && <path className="curve tone-squared" d={linePath(w * ENDS[0] + b, w * ENDS[1] + b)} />}
        <path className={`curve tone-prediction${step > 0 ? ' first-line' : ''}`} d={linePath(left, right)} />
        <Label
          xPx={data.x.at(2.25)}
          yPx={Math.min(data.bottomPx - 12, round(data.y.at((left + right) / 2) + 18))}
          tone="prediction"
          anchor={right - left > 3 ? 'start' : left - right > 3 ? 'end' : 'middle'}
        >
          your first line
        </Label>
      </Panel>
      <Panel frame={frame} id={`${id}-curve`}>
        <LossCurve id={`${id}-curve`} run={run} />
        <Curve plot={`${id}-curve`} tone="squared" points={made} />
      </Panel>
      {grip('left', ENDS[0])}
      {grip('right', ENDS[1])}
      <Handle
        field="step"
        axis="x"
        xPx={round(frame.x.at(step))}
        yPx={round(frame.y.at(run.losses[step] ?? 0))}
        focused={focused === 'step'}
        onMove={({ xPx }) => set(scrub(xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
