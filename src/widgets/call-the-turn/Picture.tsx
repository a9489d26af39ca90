import { type ReactNode, useMemo } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Rule } from '~/plot/marks.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Before, namesBox } from './Before.tsx';
import { Chart } from './Chart.tsx';
import type { fields } from './fields.ts';
import { type Call, HOURS, lossesAt } from './model.ts';
import { FLYING, labelsOf } from './labels.ts';
import { Legend, Still } from './Still.tsx';
import { still } from './words.ts';

type Numbers = 'call' | 'training' | 'best' | 'bestValidation' | 'endTraining' | 'endValidation';
type Props = PictureProps<typeof fields, Call, Numbers>;

const LOOKS = {
  wide: {
    marginPx: [76, 372, 96, 74],
    room: 2.6,
    least: 28,
    dart: 1,
    lastPx: 140,
    dotPx: 10,
    stills: [
      [764, 178],
      [764, 348],
    ],
    stillPx: [236, 116],
  },
  phone: {
    marginPx: [22, 66, 192, 38],
    room: 1.4,
    least: 28,
    dart: 0.8,
    lastPx: 80,
    dotPx: 8,
    stills: [
      [12, 342],
      [200, 342],
    ],
    stillPx: [178, 86],
  },
} as const;
/** Fog reaches up to this loss. */
const FOG = 18;
/** Flights up and to the right. */
const STICKING = -100;

const framesOf = (form: Form, planned: number, later: number) => {
  const { marginPx, room, least, stills, stillPx } = LOOKS[form];
  return {
    chart: makeFrame({ ...FORMS[form], marginPx, x: [0, planned], y: [0, Math.max(least, room * later)] }),
    stills: stills.map(([leftPx, topPx]): Frame => {
      const { widthPx, heightPx } = FORMS[form];
      return makeFrame({
        widthPx,
        heightPx,
        marginPx: [topPx, widthPx - leftPx - stillPx[0], heightPx - topPx - stillPx[1], leftPx],
        x: [HOURS[0] - 0.3, HOURS[1] + 0.3],
        y: [-13.5, 13.5],
      });
    }),
  };
};

export function Picture({ id, form, model: call, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const { run, shown, seen, at, turn, cost, off } = call;
  const { planned, later } = run;
  const { chart, stills } = useMemo(() => framesOf(form, planned, later), [form, planned, later]);
  const { dart, dotPx } = LOOKS[form];
  const { x, y, bottomPx } = chart;
  const xPx = x.at(at);
  const mine = shown ? lossesAt(run, at).validation : FLYING;
  const { validation: lowest } = lossesAt(run, turn);
  const place = (px: number) => ({ call: Math.min(x.invert(px), run.end) });
  const pillPx = { xPx, yPx: bottomPx + 48 };
  const fogPx = y.at(FOG);
  const names = namesBox(form, chart, fogPx, xPx);
  const barPx = xPx + (off > 0 ? 12 : -12);
  const pays = shown && cost >= 0.005;
  return (
    <Plot {...plot} frame={chart} onTap={({ xPx: px }) => commit(place(px))}>
      <Chart
        {...{ id, form, run, seen }}
        zero={xPx - chart.leftPx > 40}
        last={chart.rightPx - xPx > LOOKS[form].lastPx}
      />
      {!shown && <Before id={id} form={form} seenPx={x.at(seen)} topPx={fogPx} at={names} training={say.training} />}
      {shown && (
        <>
          <Rule from={[turn, lowest]} to={[turn, 0]} tone="squared" dashed />
          <Rule from={[turn, 0]} to={[at, 0]} tone="error" thick />
          {pays && (
            <>
              <Rule from={[turn, lowest]} to={[at, lowest]} tone="squared" dashed />
              <line className="rule thick tone-error" x1={barPx} x2={barPx} y1={y.at(lowest)} y2={y.at(mine)} />
            </>
          )}
          <circle className="ghost tone-squared" cx={x.at(turn)} cy={y.at(lowest)} r={dotPx} />
        </>
      )}
      <Rule from={[at, 0]} to={[at, mine]} tone="prediction" dashed />
      <Dart xPx={xPx} yPx={y.at(mine)} scale={dart} turn={STICKING} />
      {(shown ? [turn, call.step] : [seen]).map((step, i) => (
        <Still
          key={i}
          id={`${id}-still${i}`}
          frame={stills[i] ?? chart}
          title={still[form](call, step)}
          {...{ form, run, shown, step }}
        />
      ))}
      {shown && form === 'wide' && <Legend frame={stills[1] ?? chart} />}
      <Callouts
        form={form}
        around={[
          ...(shown ? [] : [names]),
          ...(pays ? [{ leftPx: barPx - 4, rightPx: barPx + 4, topPx: y.at(mine), bottomPx: y.at(lowest) }] : []),
          // The numbers beside and below the axes, and on a phone the stills.
          { leftPx: 0, rightPx: chart.leftPx - 4, topPx: 0, bottomPx: bottomPx + 30 },
          { leftPx: 0, rightPx: chart.leftPx + 8, topPx: bottomPx, bottomPx: bottomPx + 30 },
          ...stills.map((frame) => ({ ...frame, topPx: frame.topPx - 30 })),
          boxAround({ xPx, yPx: pillPx.yPx }, 44, 20),
          boxAround({ xPx, yPx: bottomPx }, 25),
          { leftPx: xPx - 8, rightPx: xPx + 44 * dart, topPx: y.at(mine) - 80 * dart, bottomPx: y.at(mine) + 8 },
        ]}
        labels={labelsOf(form, chart, call, say)}
      />
      <Pill form={form} {...pillPx} tone="prediction" live="call">
        {say.call}
      </Pill>
      <Handle field="call" axis="x" xPx={xPx} yPx={bottomPx} to={({ xPx: px }) => place(px)} />
    </Plot>
  );
}
