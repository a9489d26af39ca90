import type { ReactNode } from 'react';
import { absolute, squared } from '~/losses/index.ts';
import { Bet } from '~/plot/Bet.tsx';
import { BoardEdge } from '~/plot/BoardEdge.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Point, sample } from '~/plot/curve.ts';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Curve, Dots, Rule } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { ASKED, type Costs, landing, type Model, type View, views } from './model.ts';
import { axisName, betOff, costName, names, off, sameCost, yourBet } from './words.ts';

const MARGINS = { wide: [44, 40, 124, 62], phone: [26, 16, 120, 38] } as const;
/** The left margin of a phone whose costs are thousands. */
const THOUSANDS_PX = 56;
/** How thick the board is. */
const EDGE = { wide: 15, phone: 12 } as const;
/** How far a dart's flights stand to the side of its point. */
const REACH_PX = { wide: 96, phone: 70 } as const;

interface Drawn {
  readonly frame: Frame;
  readonly parabola: readonly Point[];
  readonly kinked: readonly Point[];
}

function draw(form: Form, { reach, top }: View): Drawn {
  const [above, right, below, left] = MARGINS[form];
  const marginPx = [above, right, below, top > 1000 ? Math.max(left, THOUSANDS_PX) : left] as const;
  return {
    frame: makeFrame({ ...FORMS[form], marginPx, x: [-reach, reach], y: [0, top] }),
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

/** The numbers at their dots and the names at their curves, none on another. */
function labelsOf(
  { error, squared: four, absolute: two }: Costs,
  view: View,
  frame: Frame,
  say: Props['say'],
  far: number,
): Called[] {
  // Outwards, but not onto the names of the left axis.
  const outwards = error < 0 && error > -0.8 * view.reach ? (['left', 'right'] as const) : (['right', 'left'] as const);
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
  const high = Math.min(0.93 * view.top, 0.93 * squared.value(view.reach, 0), squared.value(far, 0));
  const wide = Math.min(0.82 * view.reach, far);
  return [
    number('squared', four.cost),
    number('absolute', two.cost),
    name('squared', Math.sqrt(high), high),
    {
      ...name('absolute', wide, absolute.value(wide, 0) + 0.04 * view.top),
      sides: far < 0.6 * view.reach ? ['left', 'above'] : ['above', 'below'],
    },
  ];
}

/** How far to the right of the asked place the bet and its distance stand. */
const ASIDE_PX = { wide: 26, phone: 20 } as const;
const near = { wide: draw('wide', views[0]), phone: draw('phone', views[0]) };
export const betsPx = ASKED.bets.map((bet) => [near.wide.frame.x.at(ASKED.to), near.wide.frame.y.at(bet)] as const);

/** Where the dart was before the bet, what was bet, and how far off it was. */
function Settled({ form, bet }: { form: Form; bet: number }): ReactNode {
  const { x, y } = near[form].frame;
  const xPx = x.at(ASKED.to) + ASIDE_PX[form];
  const [, , truth] = ASKED.bets;
  return (
    <>
      {(['squared', 'absolute'] as const).map((tone, i) => {
        const topPx = y.at(tone === 'squared' ? ASKED.from ** 2 : ASKED.from);
        return (
          <rect
            key={tone}
            className={`soft tone-${tone}`}
            x={x.at(ASKED.from) + (i ? 0.5 : -9.5)}
            width={9}
            y={topPx}
            height={y.at(0) - topPx}
          />
        );
      })}
      <circle className="ghost bet-ring tone-prediction" cx={x.at(ASKED.from)} cy={y.at(0) + EDGE[form] / 2} r={7} />
      {bet !== truth && <Bet xPx={xPx} yPx={y.at(bet)} truth={{ xPx, yPx: y.at(truth) + 18 }} tone="squared" />}
      {bet !== truth && form === 'wide' && (
        <Callouts
          form={form}
          labels={[
            { text: yourBet, tone: 'squared', quiet: true, xPx, yPx: y.at(bet), gapPx: 18, sides: ['right'] },
            {
              text: betOff(bet),
              tone: 'error',
              quiet: true,
              xPx,
              yPx: (y.at(bet) + y.at(truth)) / 2,
              gapPx: 9,
              sides: ['right'],
            },
          ]}
        />
      )}
    </>
  );
}

type Props = PictureProps<typeof fields, Model, 'absolute' | 'squared' | 'size' | 'unit'>;

export function Picture({ id, form, model: { view, costs }, say, plot, wager }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, parabola, kinked } = known.get(`${form} ${view.key}`) ?? draw(form, view);
  const { error } = costs;
  // Before the bet the curves exist only as far as the dart has been.
  const far = wager.open ? Math.max(ASKED.from, Math.abs(error)) : view.reach;
  const within = (points: readonly Point[]): readonly Point[] =>
    wager.open ? points.filter(([at]) => Math.abs(at) <= far) : points;
  const crossing = view.reach < 10 && !wager.open;
  const xPx = frame.x.at(error);
  const boardPx = frame.bottomPx + EDGE[form] / 2;
  const place = (px: number) => ({ error: landing(frame.x.invert(px), view) });
  // A dart that would leave the picture comes in from the other side, and its pill makes way; so does a pill that would leave it.
  const turned = xPx > frame.rightPx - REACH_PX[form];
  const halfPx = halfPill(off(say), form);
  const asidePx = turned
    ? -2.1 * REACH_PX[form] - 20
    : xPx < 2 * halfPx - 30
      ? REACH_PX[form] + halfPx + 6
      : -0.9 * REACH_PX[form] - 20;
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx: px }) => commit(place(px))}>
      <Axis side="x" label={axisName(view.unit)} count={form === 'wide' ? 7 : 4} offsetPx={EDGE[form]} />
      <Axis side="y" label={costName} count={4} />
      <BoardEdge middlePx={frame.x.at(0)} halfPx={frame.rightPx - frame.x.at(0)} thickPx={EDGE[form]} />
      <Curve
        plot={id}
        tone="absolute"
        points={wager.open ? [-far, 0, far].map((at) => [at, Math.abs(at)] as const) : kinked}
        dashed
      />
      <Curve plot={id} tone="squared" points={within(parabola)} />
      {wager.open && (
        <line
          className="rule dashed tone-squared"
          x1={frame.x.at(ASKED.to)}
          x2={frame.x.at(ASKED.to)}
          y1={frame.bottomPx}
          y2={frame.y.at(ASKED.bets[2])}
        />
      )}
      {wager.bet !== undefined && view.key === 'near' && <Settled form={form} bet={ASKED.bets[wager.bet] ?? 0} />}
      {crossing && <Dots points={[[error < 0 ? 1 : -1, 1]]} tone="ink" radiusPx={5} />}
      <Rule from={[0, 0]} to={[error, 0]} tone="error" thick />
      <g data-part="slopes" clipPath={`url(#${id}-clip)`}>
        <OnCurve at={[error, costs.absolute.cost]} tone="absolute" slope={costs.absolute.slope} post asidePx={5} />
        <OnCurve at={[error, costs.squared.cost]} tone="squared" slope={costs.squared.slope} post asidePx={-5} />
      </g>
      {/* The balls again, whole: at the ends of the axis the clip halves them. */}
      <Dots points={[[error, costs.absolute.cost]]} tone="absolute" radiusPx={9} />
      <Dots points={[[error, costs.squared.cost]]} tone="squared" radiusPx={9} />
      <Callouts
        form={form}
        around={[costs.squared, costs.absolute].map(({ cost }) => ({
          leftPx: xPx - 11,
          rightPx: xPx + 11,
          topPx: frame.y.at(cost) - 11,
          bottomPx: frame.bottomPx,
        }))}
        labels={[
          ...labelsOf(costs, view, frame, say, far),
          ...(crossing
            ? [
                {
                  text: sameCost,
                  tone: 'ink' as const,
                  quiet: true,
                  xPx: frame.x.at(error < 0 ? 1 : -1),
                  yPx: frame.y.at(1),
                  gapPx: 12,
                  // Of an hour the crossing is near the right end.
                  ...(error < 0 && view.unit === 'hours' && { sides: ['left'] as const }),
                },
              ]
            : []),
        ]}
      />
      <Pill form={form} xPx={xPx + asidePx} yPx={boardPx + 62} tone="error">
        {off(say)}
      </Pill>
      <Handle field="error" axis="x" xPx={xPx} yPx={boardPx} to={({ xPx: px }) => place(px)}>
        <Dart xPx={xPx} yPx={boardPx} scale={form === 'wide' ? 1.35 : 1} mirrored={turned} dotPx={9} />
      </Handle>
    </Plot>
  );
}
