import { type ReactNode, useMemo } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Leaving } from '~/plot/Leaving.tsx';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { halfPill, halfPillHigh, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import { billOf } from '~/widgets/one-sided.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { DAYS, type Days } from './model.ts';
import { coats, dollars, names, shareName, times } from './words.ts';

type Props = PictureProps<typeof fields, Days, 'baked' | 'share'>;

const MOST = fields.baked.max;
/** So many times the lowest bill is as high as the valley shows. */
const STEEP = 2.4;

/** Margins of the days and of the bill; where what is written under the days stands. */
const PLACES = {
  wide: {
    days: [40, 476, 100, 118],
    bill: [318, 48, 76, 604],
    gapPx: 7,
    layer: 1,
    handlePx: 90,
    pillPx: 30,
    notesPx: [448, 482, 510],
    numbersPx: 26,
  },
  phone: {
    days: [26, 12, 236, 104],
    bill: [318, 36, 34, 36],
    gapPx: 5,
    layer: 2,
    handlePx: 78,
    pillPx: 27,
    notesPx: [223, 250, 273],
    numbersPx: 22,
  },
} as const;
const frameOf = (form: Form): Frame =>
  makeFrame({ ...FORMS[form], marginPx: PLACES[form].days, x: [0, DAYS.length], y: [0, MOST] });
const frames = byForm(frameOf);

/** What each day asked for: over the line it was missing, and what is over a column nobody wanted. Lines of paper part one from the next. */
function Columns({ id, baked, form }: { id: string; baked: number; form: Form }): ReactNode {
  const { x, y, bottomPx } = frames[form];
  const { gapPx, layer } = PLACES[form];
  const widthPx = x.at(1) - x.at(0) - gapPx;
  const layerPx = y.at(0) - y.at(layer);
  const block = (day: number, low: number, high: number) => ({
    x: x.at(day) + gapPx / 2,
    width: widthPx,
    y: y.at(Math.max(low, high)),
    height: y.at(low) - y.at(Math.max(low, high)),
  });
  return (
    <>
      <pattern id={`${id}-layers`} width={100} height={layerPx} y={bottomPx} patternUnits="userSpaceOnUse">
        <rect className="paper" width={100} height={0.9} />
      </pattern>
      {DAYS.map((asked, day) => (
        <g key={day}>
          <rect className="board-edge wall" {...block(day, 0, Math.min(asked, baked))} />
          <rect className="brick tone-quantile" {...block(day, baked, asked)} />
          <rect className="brick base tone-quantile" {...block(day, asked, baked)} />
          <rect fill={`url(#${id}-layers)`} {...block(day, 0, Math.max(asked, baked))} />
        </g>
      ))}
    </>
  );
}

/** So much room a bill needs beside its dot. */
const EDGE_PX = 90;

/** Which share of the days the prices ask for, and how many that is: the quantile. */
function Share({ days, say, frame, form }: { days: Days; frame: Frame } & Pick<Props, 'say' | 'form'>): ReactNode {
  const { x, y, leftPx, bottomPx } = frame;
  const sharePx = x.at(days.share * DAYS.length);
  const bestPx = y.at(days.best[0]);
  const text = shareName(say, form);
  const upPx = halfPillHigh(form) + 6;
  // Over the line’s end, and over the reader’s line where that would cross it; under its end where that is at the top.
  const linePx = y.at(days.baked);
  const underPx = linePx < bestPx && linePx > bestPx - 2 * upPx ? linePx : bestPx;
  return (
    <>
      <line className="spoke dashed" x1={sharePx} x2={sharePx} y1={bottomPx} y2={bestPx} />
      <line className="spoke dashed" x1={sharePx} x2={leftPx} y1={bestPx} y2={bestPx} />
      <Pill
        form={form}
        xPx={Math.max(sharePx - halfPill(text, form), leftPx + halfPill(text, form))}
        yPx={underPx < 2 * upPx ? bestPx + upPx : underPx - upPx}
        tone="quantile"
      >
        {text}
      </Pill>
    </>
  );
}

/** The bill of every number that could be ready. */
function Bill({ id, form, days }: { id: string; days: Days } & Pick<Props, 'form'>): ReactNode {
  const { prices, lowest, baked, bill } = days;
  const { tooLow, tooHigh } = prices;
  const frame = useMemo(
    () =>
      makeFrame({
        ...FORMS[form],
        marginPx: PLACES[form].bill,
        x: [fields.baked.min, MOST],
        y: [0, STEEP * lowest],
      }),
    [form, lowest],
  );
  const curve = useMemo(
    () => [fields.baked.min, ...DAYS, MOST].map((at) => [at, billOf(at, DAYS, { tooLow, tooHigh })] as const),
    [tooLow, tooHigh],
  );
  const { x, y, leftPx, rightPx, topPx, bottomPx } = frame;
  const isOff = bill > STEEP * lowest;
  const xPx = x.at(baked);
  const atEdge = rightPx - xPx < EDGE_PX;
  // The valley is free over its foot; on its sides, below the curve, and well below it where the picture ends.
  const labelAt = isOff
    ? ({ yPx: topPx, gapPx: 18, sides: ['below'] } as const)
    : days.isBest
      ? ({ yPx: y.at(bill), gapPx: 18, sides: ['above'] } as const)
      : ({
          yPx: atEdge ? Math.min(y.at(bill) + 44, bottomPx - 16) : y.at(bill) + 20,
          gapPx: 14,
          sides: [baked < days.best[0] || atEdge ? 'left' : 'right'],
        } as const);
  return (
    <Panel frame={frame} id={id}>
      <path className="rule tone-ink" d={`M${leftPx} ${topPx}V${bottomPx}H${rightPx}`} />
      <Words look="axis-name" xPx={leftPx} yPx={topPx - 10} anchor="start">
        {names.bill}
      </Words>
      {[fields.baked.min, MOST].map((at) => (
        <Words key={at} look="axis-name" xPx={x.at(at)} yPx={bottomPx + PLACES[form].numbersPx}>
          {at}
        </Words>
      ))}
      <Words look="axis-name" xPx={(leftPx + rightPx) / 2} yPx={bottomPx + PLACES[form].numbersPx}>
        {coats[days.story].axis}
      </Words>
      <Curve plot={id} tone="quantile" points={curve} />
      {isOff ? (
        <Leaving xPx={xPx} yPx={topPx - 2} tone="quantile" />
      ) : (
        <OnCurve at={[baked, bill]} tone="quantile" post />
      )}
      <Callouts
        form={form}
        labels={[
          {
            text: dollars(bill),
            tone: 'quantile',
            xPx,
            ...labelAt,
          },
        ]}
        around={[{ leftPx, rightPx: leftPx + 150, topPx: topPx - 26, bottomPx: topPx - 4 }]}
      />
    </Panel>
  );
}

export function Picture({ id, form, model: days, say, plot, wager: { open } }: Props): ReactNode {
  const frame = frames[form];
  const { handlePx, pillPx, notesPx } = PLACES[form];
  const { y, leftPx, rightPx, bottomPx } = frame;
  const { baked, story, prices } = days;
  const linePx = y.at(baked);
  const { left, missing } = coats[story].names;
  const notes = [
    { base: '', yPx: notesPx[1], text: times(days.missing, missing, prices.tooLow) },
    { base: 'base', yPx: notesPx[2], text: times(days.left, left, prices.tooHigh) },
  ];
  return (
    <Plot {...plot} frame={frame}>
      <g data-part="days">
        <Columns id={id} baked={baked} form={form} />
        <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
        {!open && <Share days={days} say={say} frame={frame} form={form} />}
        <Words look="axis-name" xPx={leftPx} yPx={notesPx[0]} anchor="start">
          {names.quiet}
        </Words>
        <Words look="axis-name" xPx={rightPx} yPx={notesPx[0]} anchor="end">
          {names.busy}
        </Words>
        {notes.map(({ base, yPx, text }) => (
          <g key={base}>
            <rect className={`brick ${base} tone-quantile`} x={leftPx} y={yPx - 14} width={16} height={16} />
            <Words look="callout name" tone="quantile" xPx={leftPx + 26} yPx={yPx} anchor="start">
              {text}
            </Words>
          </g>
        ))}
        <line className="rule thick tone-prediction" x1={handlePx} x2={rightPx} y1={linePx} y2={linePx} />
        <Pill form={form} xPx={pillPx} yPx={linePx} tone="prediction" live="baked">
          {say.baked}
        </Pill>
        <Handle field="baked" axis="y" xPx={handlePx} yPx={linePx} to={({ yPx }) => ({ baked: y.invert(yPx) })} />
      </g>
      <g data-part="bill">{!open && <Bill id={`${id}-bill`} form={form} days={days} />}</g>
    </Plot>
  );
}
