import type { ReactNode } from 'react';
import { absolute, squared } from '~/losses/index.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Point, sample } from '~/plot/curve.ts';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Curve, Dots, Rule } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Costs, landing, type Model, type View, views } from './model.ts';
import { axisName, costName, names, off, picture, sameCost } from './words.ts';

const MARGINS = { wide: [44, 40, 124, 62], phone: [26, 16, 120, 38] } as const;
/** The board, seen from the side: how thick it is, and how far its bull and its green ring reach, as shares of the axis. */
const EDGE = { wide: 15, phone: 12 } as const;
/** How far a dart's flights stand to the side of its point. */
const REACH_PX = { wide: 96, phone: 70 } as const;
const BULL = 0.05;
const GREEN = 0.11;

interface Drawn {
  readonly frame: Frame;
  readonly parabola: readonly Point[];
  readonly kinked: readonly Point[];
}

function draw(form: Form, { reach, top }: View): Drawn {
  return {
    frame: makeFrame({ ...FORMS[form], marginPx: MARGINS[form], x: [-reach, reach], y: [0, top] }),
    parabola: sample((x) => squared.value(x, 0), [-reach, reach], 120),
    kinked: [-reach, 0, reach].map((x) => [x, absolute.value(x, 0)]),
  };
}

/** Frame and curves belong to the view: no drag within it changes them. */
const known = new Map(
  (['wide', 'phone'] as const).flatMap((form) =>
    views.map((view) => [`${form} ${view.key}`, draw(form, view)] as const),
  ),
);

/** From the left edge to the right one: black rim, a green ring, the red bull in the middle, and the wall beyond. */
function BoardEdge({ frame, form }: { frame: Frame; form: Form }): ReactNode {
  const middlePx = frame.x.at(0);
  const halfPx = frame.rightPx - middlePx;
  const strip = (kind: string, fromPx: number, toPx: number): ReactNode => (
    <rect className={`board-edge ${kind}`} x={fromPx} width={toPx - fromPx} y={frame.bottomPx} height={EDGE[form]} />
  );
  return (
    <g aria-hidden="true">
      {strip('', frame.leftPx, frame.rightPx)}
      {strip('wall', middlePx + 0.5 * halfPx, frame.rightPx)}
      {strip('green', middlePx - GREEN * halfPx, middlePx + GREEN * halfPx)}
      {strip('bull', middlePx - BULL * halfPx, middlePx + BULL * halfPx)}
    </g>
  );
}

/** The numbers at their dots and the names at their curves, none on another. */
function labelsOf(
  { error, squared: four, absolute: two }: Costs,
  view: View,
  frame: Frame,
  say: Props['say'],
): Called[] {
  const outwards = error < 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const xPx = frame.x.at(error);
  const number = (tone: 'squared' | 'absolute', cost: number): Called => ({
    text: say[tone],
    live: tone,
    tone,
    xPx,
    yPx: frame.y.at(cost),
    gapPx: 20,
    sides: [...outwards, 'above'],
  });
  // On the side where the dart is not.
  const side = error < 0 ? 1 : -1;
  const name = (tone: 'squared' | 'absolute', x: number, y: number): Called => ({
    text: names[tone],
    tone,
    quiet: true,
    xPx: frame.x.at(side * x),
    yPx: frame.y.at(y),
    gapPx: 16,
    sides: side < 0 ? ['right', 'left', 'above'] : ['left', 'right', 'above'],
  });
  const high = Math.min(0.93 * view.top, 0.93 * squared.value(view.reach, 0));
  return [
    number('squared', four.cost),
    number('absolute', two.cost),
    name('squared', Math.sqrt(high), high),
    { ...name('absolute', 0.82 * view.reach, absolute.value(0.82 * view.reach, 0)), sides: ['above', 'below'] },
  ];
}

type Props = PictureProps<typeof fields, Model, 'absolute' | 'squared' | 'size' | 'unit'>;

export function Picture({ id, form, model: { view, costs }, say, description }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, parabola, kinked } = known.get(`${form} ${view.key}`) ?? draw(form, view);
  const { error } = costs;
  const xPx = frame.x.at(error);
  const boardPx = frame.bottomPx + EDGE[form] / 2;
  const place = (px: number) => ({ error: landing(frame.x.invert(px), view) });
  // A dart that would leave the picture comes in from the other side, and its pill makes way.
  const turned = xPx > frame.rightPx - REACH_PX[form];
  return (
    <Plot
      frame={frame}
      form={form}
      id={id}
      title={picture}
      description={description}
      onTap={({ xPx: px }) => commit(place(px))}
    >
      <Axis side="x" label={axisName(view.unit)} count={form === 'wide' ? 7 : 4} offsetPx={EDGE[form]} />
      <Axis side="y" label={costName} count={4} />
      <BoardEdge frame={frame} form={form} />
      <Curve plot={id} tone="absolute" points={kinked} dashed />
      <Curve plot={id} tone="squared" points={parabola} />
      {view.reach < 10 && <Dots points={[[error < 0 ? 1 : -1, 1]]} tone="ink" radiusPx={5} />}
      <Rule from={[0, 0]} to={[error, 0]} tone="error" thick />
      <g data-part="slopes" clipPath={`url(#${id}-clip)`}>
        <OnCurve at={[error, costs.absolute.cost]} tone="absolute" slope={costs.absolute.slope} post asidePx={5} />
        <OnCurve at={[error, costs.squared.cost]} tone="squared" slope={costs.squared.slope} post asidePx={-5} />
      </g>
      <Callouts
        form={form}
        around={[costs.squared, costs.absolute].map(({ cost }) => ({
          leftPx: xPx - 11,
          rightPx: xPx + 11,
          topPx: frame.y.at(cost) - 11,
          bottomPx: frame.bottomPx,
        }))}
        labels={[
          ...labelsOf(costs, view, frame, say),
          ...(view.reach < 10
            ? [
                {
                  text: sameCost,
                  tone: 'ink' as const,
                  quiet: true,
                  xPx: frame.x.at(error < 0 ? 1 : -1),
                  yPx: frame.y.at(1),
                  gapPx: 12,
                },
              ]
            : []),
        ]}
      />
      <Pill form={form} xPx={xPx - (turned ? 2.1 : 0.9) * REACH_PX[form] - 20} yPx={boardPx + 62} tone="error">
        {off(say)}
      </Pill>
      <Handle field="error" axis="x" xPx={xPx} yPx={boardPx} to={({ xPx: px }) => place(px)}>
        <Dart xPx={xPx} yPx={boardPx} scale={form === 'wide' ? 1.35 : 1} mirrored={turned} dotPx={9} />
      </Handle>
    </Plot>
  );
}
