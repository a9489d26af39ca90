import type { ReactNode } from 'react';
import { Bet } from '~/plot/Bet.tsx';
import { BoardEdge } from '~/plot/BoardEdge.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { keepApart } from '~/plot/apart.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Strand } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { type fields, MAX_ERROR } from './fields.ts';
import { BETS, type Bill, type Bills } from './model.ts';
import { betOff, names, off, step } from './words.ts';

/** Errors from a little before the bull to one minute more than the largest; costs upwards. */
const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [76, 132, 104, 40], x: [-4, 27.2], y: [0, 26.5] }),
  // Further, so that the step of the largest has room beside it.
  phone: makeFrame({ ...FORMS.phone, marginPx: [40, 8, 128, 8], x: [-2.4, 29.4], y: [0, 27] }),
};
const PLACES = {
  wide: { edgePx: 13, dart: 0.86, besidePx: 106, pillPx: 48 },
  phone: { edgePx: 12, dart: 0.66, besidePx: 0, pillPx: 86 },
} as const;
const kinked = [-4, 0, 27.2].map((error) => [error, Math.abs(error)] as const);
const lanes = ['first', 'second'] as const;

/** Options stand beside where the second bar would end; the highest, far above the picture, at its top. */
const ASIDE_PX = 44;
const topPx = [0, 106, 42];
export const betsPx = BETS.map(
  (bet, i) => [frames.wide.x.at(BETS[1]) + ASIDE_PX, topPx[i] === 0 ? frames.wide.y.at(bet) : (topPx[i] ?? 0)] as const,
);
const costPx = (form: Form, cost: number): number => Math.max(28, frames[form].y.at(cost));

type Props = PictureProps<typeof fields, Bills, 'firstCost' | 'secondCost'>;

/** One more minute, and what it adds: a small step on the curve. */
function Step({ form, bill: { error, absolute } }: { form: Form; bill: Bill }): ReactNode {
  const { x, y } = frames[form];
  const leftPx = x.at(error);
  const rightPx = x.at(error + 1);
  const groundPx = y.at(absolute);
  const upPx = y.at(absolute + 1);
  return (
    <>
      <path className="soft tone-error" d={`M${leftPx} ${groundPx}H${rightPx}V${upPx}Z`} />
      <line className="rule thick tone-error" x1={leftPx} x2={rightPx} y1={groundPx} y2={groundPx} />
      <line className="rule thick tone-absolute" x1={rightPx} x2={rightPx} y1={groundPx} y2={upPx} />
    </>
  );
}

function labelsOf({ form, model, say, wager: { open, bet } }: Props): Called[] {
  const { x, y } = frames[form];
  const seen = open ? (['first'] as const) : lanes;
  // Of two bars at one place one number is enough.
  const bars = !open && model.first.error === model.second.error ? (['first'] as const) : seen;
  const betOn = bet === undefined || bet === 1 ? undefined : BETS[bet];
  const wide = form === 'wide';
  return [
    ...bars.map((lane): Called => {
      const { error, absolute } = model[lane];
      return {
        text: say[`${lane}Cost`],
        live: `${lane}Cost`,
        tone: 'absolute',
        xPx: x.at(error),
        yPx: y.at(absolute) - (wide ? 14 : 10),
        gapPx: 12,
        sides: ['left', 'above'],
      };
    }),
    ...bars.map((lane): Called => {
      const { error, absolute } = model[lane];
      return {
        text: step,
        tone: 'error',
        xPx: x.at(error + 1),
        yPx: y.at(absolute + 0.3),
        gapPx: 7,
        sides: ['right'],
      };
    }),
    // A dart that is hardly off hangs there, or has its pill there.
    ...(Math.min(model.first.error, model.second.error) >= 8
      ? [
          {
            text: names.truth,
            tone: 'truth',
            quiet: true,
            xPx: x.at(0),
            yPx: y.at(0),
            gapPx: 20,
            sides: ['below'],
          } as const,
        ]
      : []),
    ...(wide && !open
      ? [
          {
            text: names.absolute,
            tone: 'absolute',
            quiet: true,
            xPx: x.at(27.2),
            yPx: y.at(26.2),
            gapPx: 8,
            sides: ['right'],
          } as const,
        ]
      : []),
    ...(betOn === undefined
      ? []
      : ([
          {
            text: betOff(betOn),
            tone: 'error',
            quiet: true,
            xPx: x.at(BETS[1]),
            yPx: (costPx(form, betOn) + y.at(BETS[1])) / 2,
            gapPx: 12,
            sides: [wide ? 'right' : 'left'],
          },
          {
            text: names.bet,
            tone: 'absolute',
            quiet: true,
            xPx: x.at(BETS[1]),
            yPx: costPx(form, betOn),
            gapPx: 18,
            sides: [wide ? 'right' : 'left'],
          },
        ] as const)),
  ];
}

export function Picture(props: Props): ReactNode {
  const { id, form, model, plot, wager } = props;
  const { commit } = useHold();
  const frame = frames[form];
  const { edgePx, dart, besidePx, pillPx } = PLACES[form];
  const { x, y } = frame;
  const groundPx = frame.bottomPx;
  const errors = lanes.map((lane) => model[lane].error);
  const [first = 0, second = 0] = errors;
  // The smaller miss hangs to the left, the larger to the right, so that neither is on the other.
  const sides = first <= second ? [-1, 1] : [1, -1];
  const pills = keepApart(
    errors.map((error, i) => x.at(error) + besidePx * (sides[i] ?? 1) + (sides[i] ?? 1) / 4),
    besidePx > 0 ? 124 : 92,
    besidePx > 0 ? 60 : 46,
    frame.widthPx - (besidePx > 0 ? 60 : 46),
  );
  const to = (lane: (typeof lanes)[number]) => (px: number) => ({
    [lane]: Math.min(MAX_ERROR, Math.abs(Math.round(x.invert(px)))),
  });
  const nearest = (px: number) =>
    (Math.abs(px - x.at(first)) <= Math.abs(px - x.at(second)) ? to('first') : to('second'))(px);
  const bet = wager.bet === undefined ? undefined : (BETS[wager.bet] ?? BETS[1]);
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx }) => commit(nearest(xPx))}>
      <BoardEdge middlePx={x.at(0)} halfPx={frame.rightPx - x.at(0)} thickPx={edgePx} />
      <Curve plot={id} tone="absolute" points={wager.open ? kinkedTo(first) : kinked} dashed />
      {wager.open && (
        <line
          className="rule dashed tone-absolute"
          x1={x.at(BETS[1])}
          x2={x.at(BETS[1])}
          y1={groundPx}
          y2={form === 'wide' ? 60 : frame.topPx}
        />
      )}
      <Strand fromPx={x.at(0)} toPx={x.at(Math.max(first, second))} yPx={groundPx - 2} />
      {lanes.map(
        (lane) =>
          !(wager.open && lane === 'second') && (
            <g key={lane}>
              <OnCurve at={[model[lane].error, model[lane].absolute]} tone="absolute" post radiusPx={7} />
              <Step form={form} bill={model[lane]} />
            </g>
          ),
      )}
      {bet !== undefined && (
        <Bet
          xPx={x.at(BETS[1])}
          yPx={costPx(form, bet)}
          truth={{ xPx: x.at(BETS[1]), yPx: y.at(BETS[1]) }}
          tone="absolute"
        />
      )}
      <Callouts
        form={form}
        labels={labelsOf(props)}
        around={[
          ...[...errors.map((error) => x.at(error)), ...pills].map((px, i) => ({
            leftPx: px - (i < 2 ? 30 : 60),
            rightPx: px + (i < 2 ? 30 : 60),
            topPx: groundPx + (i < 2 ? -24 : pillPx - 14),
            bottomPx: groundPx + (i < 2 ? 40 : pillPx + 26),
          })),
          ...(wager.open && form === 'wide' ? betsPx.map(([xPx, yPx]) => boxAround({ xPx, yPx }, 40, 24)) : []),
        ]}
      />
      {lanes.map((lane, i) => (
        <Pill key={lane} form={form} xPx={pills[i] ?? 0} yPx={groundPx + edgePx / 2 + pillPx} tone="error">
          {off(model[lane].error, form === 'phone')}
        </Pill>
      ))}
      {lanes.map((lane, i) => (
        <Handle
          key={lane}
          field={lane}
          axis="x"
          xPx={x.at(model[lane].error)}
          yPx={groundPx + edgePx / 2}
          to={({ xPx }) => to(lane)(xPx)}
        >
          <Dart
            xPx={x.at(model[lane].error)}
            yPx={groundPx + edgePx / 2}
            scale={dart}
            turn={(sides[i] ?? 1) * 34}
            mirrored={(sides[i] ?? 1) < 0}
            dotPx={9}
          />
        </Handle>
      ))}
    </Plot>
  );
}

/** Before the bet the V goes no further than the first dart has been. */
const kinkedTo = (error: number): readonly (readonly [number, number])[] => [
  kinked[0] ?? [0, 0],
  [0, 0],
  [error, error],
];
