import { type ReactNode, useMemo } from 'react';
import { sample } from '~/plot/curve.ts';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Curve } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Slide } from '~/plot/Slide.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Noticed, type Row } from '~/widgets/Noticed.tsx';
import { noticed, times } from '~/widgets/rare-words.ts';
import { chanceAt, fitOf, frauds } from '~/widgets/rare-scores.ts';
import { Heaped, heapIn, Hung } from '~/widgets/ScoreHeap.tsx';
import { fields } from './fields.ts';
import type { Weighed } from './model.ts';
import { Stacks } from './Stacks.tsx';
import { names } from './words.ts';

type Props = PictureProps<typeof fields, Weighed, 'expected' | 'caught' | 'alarms' | 'boundary' | 'weight'>;

const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [40, 276, 176, 47], x: [-4, 4], y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [32, 132, 168, 12], x: [-4, 4], y: [0, 1] }),
} as const;

const layouts = {
  wide: {
    frame: frames.wide,
    heap: heapIn(frames.wide, { pitchPx: 4.6, risePx: 4.3, dartPx: 50, stepPx: 18 }),
    endPx: 450,
    /** Beside the half: on its left as long as it is so far right, in other rows. */
    turnPx: 645,
    rowsPx: { left: [128, 160], right: [252, 286] },
    /** From here on the line of the half is drawn: clear of the headline. */
    halfPx: 500,
    slide: { fromPx: 196, toPx: 560, yPx: 490 },
    nameAt: [47, 496] as const,
  },
  phone: {
    frame: frames.phone,
    heap: heapIn(frames.phone, { pitchPx: 2.6, risePx: 2.4, dartPx: 32, stepPx: 14 }),
    endPx: 362,
    turnPx: 400,
    rowsPx: { left: [92, 118], right: [92, 118] },
    halfPx: 12,
    slide: { fromPx: 160, toPx: 378, yPx: 404 },
    nameAt: [12, 410] as const,
  },
} as const;

const curveOf = (fit: Weighed['fit']) => sample((score) => chanceAt(fit, score), [-4, 4], 120);
/** Without a weight: it stays, dashed, to compare with. */
const plainCurve = curveOf(fitOf(1));

/** What the line through the half brings. */
function Beside({ form, model, say }: Pick<Props, 'form' | 'model' | 'say'>): ReactNode {
  const { frame, turnPx, rowsPx } = layouts[form];
  const halfPx = frame.x.at(model.fit.boundary);
  const left = form === 'phone' || halfPx > turnPx;
  const row = (i: 0 | 1): Row => ({
    xPx: form === 'phone' ? 14 : halfPx + (left ? -14 : 14),
    yPx: rowsPx[left ? 'left' : 'right'][i],
    anchor: form === 'wide' && left ? 'end' : 'start',
  });
  return <Noticed {...noticed(model, say.alarms)} rows={[row(0), row(1)]} />;
}

export function Picture({ id, form, model, say, plot, wager: { open } }: Props): ReactNode {
  const { frame, heap, endPx, halfPx: halfFromPx, slide, nameAt } = layouts[form];
  const { x, y, leftPx, rightPx, topPx, bottomPx } = frame;
  const { fit } = model;
  const curve = useMemo(() => curveOf(fit), [fit]);
  const linePx = x.at(fit.boundary);
  return (
    <Plot {...plot} frame={frame}>
      <rect className="faint tone-truth" x={linePx} width={rightPx - linePx} y={topPx} height={endPx - topPx} />
      <Heaped heap={heap} alarms={model.alarms} />
      <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
      <Hung heap={heap} />
      <line className="rule dashed tone-muted" x1={halfFromPx} x2={rightPx} y1={y.at(0.5)} y2={y.at(0.5)} />
      {([0.5, 1] as const).map((chance) => (
        <Words key={chance} look="axis-name" xPx={rightPx + 8} yPx={y.at(chance)} anchor="start" centred>
          {chance === 1 ? '1' : names.half}
        </Words>
      ))}
      <Words look="axis-name" xPx={rightPx} yPx={topPx - 14} anchor="end">
        {names.curve}
      </Words>
      <line className="rule thick tone-ink" x1={linePx} x2={linePx} y1={y.at(0.5)} y2={endPx} />
      <g data-part="curve">
        {model.weight > 1 && (
          <g className="to-come">
            <Curve plot={id} tone="ink" points={plainCurve} dashed />
          </g>
        )}
        <Curve plot={id} tone="cross-entropy" points={curve} />
        <circle className="dot tone-cross-entropy" cx={linePx} cy={y.at(0.5)} r={9} />
      </g>
      <Beside form={form} model={model} say={say} />
      <Words look="callout name" tone="ink" xPx={linePx - 18} yPx={y.at(0.5) + 20} live="boundary" anchor="end" centred>
        {say.boundary}
      </Words>
      <Stacks form={form} expected={open ? undefined : model.expected} truth={frauds.length} say={say} />
      <Words look="note" xPx={nameAt[0]} yPx={nameAt[1]} anchor="start">
        {names.counts}
      </Words>
      <Slide field="weight" value={model.weight} most={fields.weight.max} {...slide} form={form}>
        {times(say.weight)}
      </Slide>
    </Plot>
  );
}
