import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { absolute, squared } from '~/losses/index.ts';
import { type Point, sample } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Label, Rule } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { ChoiceField, NumberField } from '~/state/field.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { type Axis as AxisChoice, type Cost, costsOf, landing, type View, viewOf, views } from './model.ts';

/** Half the length of a tangent, in the picture. */
const TANGENT_PX = 58;
/** The two numbers keep this far apart, and this far above the axis. */
const APART_PX = 22;
const ABOVE_PX = 15;
/** Dots lower than this are too close to the kink for numbers beside them: the numbers stand above, where the valley is empty. */
const LOW_PX = 45;
const ALOFT_PX = 72;

interface Picture {
  readonly frame: Frame;
  readonly parabola: readonly Point[];
  readonly kinked: readonly Point[];
}

function draw({ reach, top }: View): Picture {
  return {
    frame: makeFrame({ widthPx: 480, heightPx: 340, marginPx: [34, 62, 52, 50], x: [-reach, reach], y: [0, top] }),
    parabola: sample((x) => squared.value(x, 0), [-reach, reach], 120),
    kinked: [-reach, 0, reach].map((x) => [x, absolute.value(x, 0)]),
  };
}

/** Frame and curves belong to the view: no drag within it changes them. */
const pictures = new Map(views.map((view) => [view, draw(view)]));

/** A short straight piece of the given slope through a point, as long in the picture wherever it stands. */
function tangent([x, y]: Point, slope: number, frame: Frame): readonly [Point, Point] {
  const xScale = frame.x.at(1) - frame.x.at(0);
  const yScale = frame.y.at(0) - frame.y.at(1);
  const half = TANGENT_PX / Math.hypot(xScale, slope * yScale);
  return [
    [x - half, y - slope * half],
    [x + half, y + slope * half],
  ];
}

/** Heights of the two numbers: beside their dots, but never on each other or on the axis. */
function heights(
  squaredPx: number,
  absolutePx: number,
  floorPx: number,
): readonly [squaredPx: number, absolutePx: number] {
  const upper = Math.min(squaredPx, absolutePx);
  const lower = Math.min(Math.max(squaredPx, absolutePx), floorPx - ABOVE_PX);
  const raised = Math.min(upper, lower - APART_PX);
  return squaredPx <= absolutePx ? [raised, lower] : [lower, raised];
}

type Props = StageProps<{ error: NumberField; axis: ChoiceField<AxisChoice> }>;

export function Stage({
  id,
  state: { error: minutes, axis },
  description,
  set,
  commit,
  cancel,
  focused,
}: Props): ReactNode {
  const view = viewOf(axis, minutes);
  const { frame, parabola, kinked } = pictures.get(view) ?? draw(view);
  const { error, ...costs } = costsOf(minutes, view.unit);
  const side = error < 0 ? 1 : -1;
  const tags = heights(frame.y.at(costs.squared.cost), frame.y.at(costs.absolute.cost), frame.bottomPx);
  const xPx = frame.x.at(error);
  const topPx = Math.min(frame.y.at(costs.squared.cost), frame.y.at(costs.absolute.cost));
  const aloft = frame.bottomPx - topPx < LOW_PX;
  const squaredOnTop = costs.squared.cost > costs.absolute.cost;
  const outwards = error >= 0 || xPx - frame.leftPx < 70 ? 1 : -1;
  const place = (px: number) => ({ error: landing(frame.x.invert(px), view) });
  const piece = (tone: 'squared' | 'absolute', { cost, slope }: Cost): ReactNode => {
    const [from, to] = tangent([error, cost], slope, frame);
    return <Rule from={from} to={to} tone={tone} thick />;
  };
  const number = (tone: 'squared' | 'absolute', { cost }: Cost, yPx: number): ReactNode => (
    <Label
      xPx={aloft ? xPx : xPx + 24 * outwards}
      tone={tone}
      strong
      anchor={aloft ? 'middle' : outwards > 0 ? 'start' : 'end'}
      yPx={aloft ? frame.bottomPx - ALOFT_PX - (squaredOnTop === (tone === 'squared') ? APART_PX : 0) : yPx}
    >
      {formatNumber(cost, { digits: view.unit === 'hours' ? 3 : 2, trim: true })}
    </Label>
  );
  const name = (tone: 'squared' | 'absolute', [x, y]: Point, words: string): ReactNode => (
    <Label xPx={frame.x.at(-side * x)} yPx={frame.y.at(y)} tone={tone} anchor={side < 0 ? 'start' : 'end'}>
      {words}
    </Label>
  );
  return (
    <Plot
      frame={frame}
      id={id}
      title="What an error costs: a parabola for squared error, a V for absolute error"
      description={description}
      onTap={(point) => commit(place(point.xPx))}
    >
      <Axis side="x" label={`error (${view.unit})`} />
      <Axis side="y" label="cost of one miss" count={4} />
      <Curve plot={id} tone="absolute" points={kinked} dashed />
      <Curve plot={id} tone="squared" points={parabola} />
      {name('squared', view.squaredName, 'squared')}
      {name('absolute', view.absoluteName, 'absolute')}
      {view.reach < 10 && (
        <>
          <Dots points={[[side, 1]]} tone="ink" radiusPx={4.5} />
          <Label
            xPx={frame.x.at(side) - 10 * side}
            yPx={frame.y.at(1) - 14}
            tone="ink"
            anchor={side < 0 ? 'start' : 'end'}
          >
            same cost
          </Label>
        </>
      )}
      <Rule
        from={[error, 0]}
        to={[error, frame.y.invert(aloft ? frame.bottomPx - ALOFT_PX + 14 : topPx)]}
        tone="muted"
        dashed
      />
      <Rule from={[0, 0]} to={[error, 0]} tone="error" thick />
      <g data-part="slopes" clipPath={`url(#${id}-clip)`}>
        {piece('absolute', costs.absolute)}
        {piece('squared', costs.squared)}
      </g>
      <Dots points={[[error, costs.absolute.cost]]} tone="absolute" />
      <Dots points={[[error, costs.squared.cost]]} tone="squared" />
      {number('squared', costs.squared, tags[0])}
      {number('absolute', costs.absolute, tags[1])}
      <Dots points={[[0, 0]]} tone="truth" radiusPx={6.5} />
      <Handle
        field="error"
        axis="x"
        xPx={xPx}
        yPx={frame.bottomPx}
        focused={focused === 'error'}
        onMove={(point) => set(place(point.xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
