import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { sum } from '~/math/statistics.ts';
import { keepApart } from '~/plot/apart.ts';
import { armEnd, armsPath, billPath } from '~/plot/arms.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { HungDarts } from '~/plot/HungDarts.tsx';
import { shows, useHold } from '~/plot/hold.ts';
import { Lamp } from '~/plot/Lamp.tsx';
import { halfPill, halfPillHigh } from '~/plot/Pill.tsx';
import { type Box, boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { TIMES } from '~/widgets/promises.ts';
import type { fields } from './fields.ts';
import { type Band, PRICES, type Side } from './model.ts';
import { billName, caughtName, lampName, outside, short } from './words.ts';

type Name = 'low' | 'high' | 'caught' | 'lowBill' | 'highBill';
type Props = PictureProps<typeof fields, Band, Name>;

const NAMED: readonly number[] = [18, 20, 22, 24, 27, 29, 31];
/** How many units of a bill fit over the axis, and how far the cheap arms are drawn, in minutes. */
const ROOF = 34;
const CHEAP = 5.6;
/** Two lamps that would touch stand over each other. */
const APART_PX = 58;

const PLACES = {
  wide: {
    margins: [182, 60, 180, 82],
    skyPx: 164,
    pillPx: 142,
    lampPx: 188,
    bandPx: 432,
    textPx: [474, 464, 498],
    barPx: 10,
  },
  phone: {
    margins: [118, 26, 168, 26],
    skyPx: 44,
    pillPx: 22,
    lampPx: 68,
    bandPx: 338,
    textPx: [374, 404, 430],
    barPx: 6,
  },
} as const;
const frameOf = (form: Form): Frame =>
  makeFrame({ ...FORMS[form], marginPx: PLACES[form].margins, x: [16.4, 32.6], y: [0, ROOF] });
const frames = byForm(frameOf);

/** A lamp’s own V, and what the darts outside of it pay. */
function Bills({
  band,
  side,
  form,
  around,
}: {
  band: Band;
  side: Side;
  form: Form;
  around: readonly Box[];
}): ReactNode {
  const frame = frames[form];
  const { promise, costs } = band[side];
  const { tooLow, tooHigh } = PRICES[side];
  const isLow = side === 'low';
  const paying = TIMES.flatMap((minutes, i) =>
    (isLow ? minutes < promise : minutes > promise) ? [{ minutes, cost: costs[i] ?? 0 }] : [],
  );
  const farthest = isLow ? paying[0] : paying.at(-1);
  const ends = [
    armEnd(frame, promise, tooHigh, -1, isLow ? Infinity : CHEAP),
    armEnd(frame, promise, tooLow, 1, isLow ? CHEAP : Infinity),
  ] as const;
  const labels: Called[] = [];
  const other = band[isLow ? 'high' : 'low'].promise;
  // On a phone there is no room for it where the other lamp stands beyond the last bar.
  const isCrowded = form === 'phone' && farthest && (isLow ? other < farthest.minutes : other > farthest.minutes);
  if (farthest && !isCrowded)
    labels.push({
      text: short(farthest.cost),
      tone: 'quantile',
      xPx: frame.x.at(farthest.minutes),
      yPx: Math.max(frame.y.at(farthest.cost), frame.topPx) + 14,
      gapPx: 13,
      sides: isLow ? ['left', 'right'] : ['right', 'left'],
    });
  return (
    <>
      {paying.map(({ minutes, cost }) => (
        <path key={minutes} className="brick tone-quantile" d={billPath(frame, minutes, cost, PLACES[form].barPx)} />
      ))}
      <path className="curve dashed tone-quantile" d={armsPath(frame, promise, ends)} />
      <Callouts form={form} labels={labels} around={around} />
    </>
  );
}

export function Picture({ form, model: band, say, plot, wager: { open } }: Props): ReactNode {
  const hold = useHold();
  const frame = frames[form];
  const { x, leftPx, rightPx, bottomPx } = frame;
  const { skyPx, pillPx, lampPx, bandPx, textPx } = PLACES[form];
  const lowPx = x.at(band.low.promise);
  const highPx = x.at(band.high.promise);
  const edges = { low: leftPx - 22, high: rightPx + 22 } as const;
  const dropPx = Math.sqrt(Math.max(0, APART_PX ** 2 - (highPx - lowPx) ** 2));
  const lamps = [
    { side: 'low', xPx: lowPx, yPx: lampPx },
    { side: 'high', xPx: highPx, yPx: lampPx + dropPx },
  ] as const;
  const halves = lamps.map(({ side }) => halfPill(lampName(say[side]), form));
  const apartPx = 8 + sum(halves);
  const pillsPx = keepApart(
    lamps.map(({ xPx }) => xPx),
    apartPx,
    apartPx / 2,
    FORMS[form].widthPx - apartPx / 2,
  );
  const around = lamps.flatMap(({ xPx, yPx }, i): Box[] => [
    boxAround({ xPx, yPx }, 26),
    { leftPx: xPx - 5, rightPx: xPx + 5, topPx: yPx, bottomPx },
    boxAround({ xPx: pillsPx[i] ?? 0, yPx: pillPx }, halves[i] ?? 0, halfPillHigh(form)),
  ]);
  const caught = caughtName(say, band);
  const halfPx = textWidth(caught, 'display', FORMS[form].numberPx) / 2 + 4;
  const sidePx = form === 'wide' ? 190 : 0;
  const middlePx = clamp((lowPx + highPx) / 2, edges.low + sidePx + halfPx, edges.high - sidePx - halfPx);
  const sides = [
    { side: 'low', count: outside.low(band.early, open), bill: 'lowBill', anchor: 'start' },
    { side: 'high', count: outside.high(band.late, open), bill: 'highBill', anchor: 'end' },
  ] as const;
  return (
    <Plot {...plot} frame={frame}>
      {!band.crossed && (
        <rect className="lamplight near" x={lowPx} width={highPx - lowPx} y={skyPx} height={bottomPx - skyPx} />
      )}
      {!open && (
        <g data-part="bills">
          <Bills band={band} side="low" form={form} around={around} />
          <Bills band={band} side="high" form={form} around={around} />
        </g>
      )}
      <g data-part="darts">
        <HungDarts values={TIMES} named={NAMED} form={form} />
      </g>
      <line className="rule tone-ink" x1={edges.low} x2={edges.high} y1={bottomPx} y2={bottomPx} />
      <g data-part="band">
        {band.caught > 0 && (
          <path className="rule thick tone-ink" d={`M${lowPx - 12} ${bandPx}v10H${highPx + 12}v-10`} />
        )}
        <Words look="callout" tone="ink" xPx={middlePx} yPx={textPx[0]}>
          {caught}
        </Words>
        {sides.map(({ side, count, bill, anchor }) => (
          <g key={side}>
            <Words look="callout name" tone="quantile" xPx={edges[side]} yPx={textPx[1]} anchor={anchor}>
              {count}
            </Words>
            {!open && (
              <text className="callout tone-quantile" x={edges[side]} y={textPx[2]} textAnchor={anchor}>
                {billName}
                <tspan dx={7} {...shows(hold, bill)}>
                  {say[bill]}
                </tspan>
              </text>
            )}
          </g>
        ))}
      </g>
      <g data-part="lamps">
        {lamps.map(({ side, xPx, yPx }, i) => (
          <Lamp
            key={side}
            field={side}
            form={form}
            xPx={xPx}
            yPx={yPx}
            groundPx={bottomPx}
            pillPx={{ xPx: pillsPx[i] ?? 0, yPx: pillPx }}
            to={(px) => ({ [side]: x.invert(px) })}
          >
            {lampName(say[side])}
          </Lamp>
        ))}
      </g>
    </Plot>
  );
}
