import type { ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { useHold } from '~/plot/hold.ts';
import { Slide } from '~/plot/Slide.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Heaped, heapIn, Hung } from '~/widgets/ScoreHeap.tsx';
import { Bill } from './Bill.tsx';
import { fields } from './fields.ts';
import type { Checked } from './model.ts';
import { alarmWord, names, ofTen, picture, times, wager as asked } from './words.ts';

type Props = PictureProps<
  typeof fields,
  Checked,
  'bill' | 'caught' | 'missed' | 'alarms' | 'right' | 'line' | 'weight' | 'missPrice' | 'alarmPrice'
>;

const SCORES = [fields.line.min, fields.line.max] as const;
const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [52, 40, 204, 110], x: SCORES, y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [6, 16, 232, 16], x: SCORES, y: [0, 1] }),
} as const;

const layouts = {
  wide: {
    frame: frames.wide,
    heap: heapIn(frames.wide, { pitchPx: 5.6, risePx: 5.2, dartPx: 52, stepPx: 17 }),
    /** Down to where the line goes, where its handle is, and rows of what stands beside it. */
    endPx: 428,
    rowsPx: [74, 110, 146],
    /** From here on all that stands beside the line stands on its left. */
    turnPx: 800,
    axisPx: 342,
    betPx: { xPx: 650, yPx: 110, radiusPx: 22 },
    /** While it is asked where they are, the darts lie here. */
    quiver: [124, 24, 356] as const,
    weight: { fromPx: 214, toPx: 520, nameAt: [50, 434] as const },
  },
  phone: {
    frame: frames.phone,
    heap: heapIn(frames.phone, { pitchPx: 3.6, risePx: 3, dartPx: 34, stepPx: 13 }),
    endPx: 288,
    rowsPx: [22, 48, 75],
    turnPx: 225,
    axisPx: 228,
    betPx: { xPx: 0, yPx: 0, radiusPx: 0 },
    quiver: [26, 17, 240] as const,
    weight: { fromPx: 14, toPx: 200, nameAt: [16, 258] as const },
  },
} as const;

/** Beside the line: what it means, how many it catches, and how many it suspects. */
function Beside({ form, model, say, open }: Pick<Props, 'form' | 'model' | 'say'> & { open: boolean }): ReactNode {
  const { frame, rowsPx, turnPx } = layouts[form];
  const linePx = frame.x.at(model.line);
  const left = linePx > turnPx;
  const place = (row: 0 | 1 | 2) => ({
    x: linePx + (left ? -14 : 14),
    y: rowsPx[row],
    textAnchor: left ? ('end' as const) : ('start' as const),
    dominantBaseline: 'central' as const,
  });
  return (
    <>
      <text className="axis-name" {...place(0)}>
        {names.called}
      </text>
      {!open && (
        <text className="callout tone-truth" {...place(1)}>
          {ofTen(model)}
          <tspan className="note" fontWeight={400}>
            {names.caught}
          </tspan>
        </text>
      )}
      <text className="callout tone-error" {...place(2)}>
        {say.alarms}
        <tspan className="note" fontWeight={400}>
          {alarmWord(model.alarms)}
        </tspan>
      </text>
    </>
  );
}

/** A bet that was wrong, beside what is true of the line at the start. */
function Betted({ bet }: { bet: number }): ReactNode {
  const { xPx, yPx, radiusPx } = layouts.wide.betPx;
  return (
    <>
      <line className="strand tone-error" x1={xPx + radiusPx} x2={xPx + radiusPx + 26} y1={yPx} y2={yPx} />
      <circle className="ghost bet-ring tone-truth" cx={xPx} cy={yPx} r={radiusPx} />
      <text className="callout name tone-truth" x={xPx} y={yPx} textAnchor="middle" dominantBaseline="central">
        {asked.options[bet]}
      </text>
    </>
  );
}

export function Picture({ id, form, model, say, state, description, wager: { open, bet } }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, heap, endPx, axisPx, quiver, weight } = layouts[form];
  const { x, leftPx, rightPx, topPx, bottomPx } = frame;
  const linePx = x.at(model.line);
  const byLine = model.by === 'line';
  const lineAt = (px: number) => ({ line: x.invert(px) });
  const [quiverPx, apartPx, quiverDownPx] = quiver;
  // Clear of the line, on the side where there is room.
  const homePx = x.at(-0.6);
  const asidePx = form === 'wide' && linePx < homePx ? 60 : -60;
  const honestPx = Math.abs(linePx - homePx) < 60 ? linePx + asidePx : homePx;
  const atStart = byLine && state.line === fields.line.default;
  const pillHalfPx = halfPill(say.line, form);
  const pillPx = linePx + (linePx + 34 + 2 * pillHalfPx < frame.widthPx ? 1 : -1) * (34 + pillHalfPx);
  return (
    <Plot
      frame={frame}
      form={form}
      id={id}
      title={picture}
      description={description}
      onTap={({ xPx, yPx }) => {
        if (byLine && yPx < endPx + 20) commit(lineAt(xPx));
      }}
    >
      <rect
        className="soft tone-truth"
        x={linePx}
        width={Math.max(0, rightPx - linePx)}
        y={topPx}
        height={endPx - topPx}
      />
      <Heaped heap={heap} alarms={model.alarms} />
      <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
      {open ? (
        <Hung heap={heap} at={heap.darts.map((_, i) => ({ xPx: quiverPx + i * apartPx, yPx: quiverDownPx }))} />
      ) : (
        <Hung heap={heap} />
      )}
      <line className="rule thick tone-ink" x1={linePx} x2={linePx} y1={topPx} y2={endPx} />
      <Beside form={form} model={model} say={say} open={open} />
      {form === 'wide' && bet !== undefined && bet > 0 && atStart && <Betted bet={bet} />}
      <Callouts
        form={form}
        labels={[
          {
            text: names.honest,
            tone: 'muted',
            quiet: true,
            xPx: honestPx,
            yPx: bottomPx,
            gapPx: 6,
            sides: ['below'],
          },
          {
            text: names.frauds,
            tone: 'truth',
            quiet: true,
            xPx: open ? quiverPx + 10 * apartPx - 14 : (heap.darts[0]?.xPx ?? 0),
            yPx: open ? quiverDownPx + 16 : bottomPx + 34,
            gapPx: 14,
            sides: [open ? 'right' : 'left'],
          },
        ]}
        around={[{ leftPx: linePx - 5, rightPx: linePx + 5, topPx, bottomPx: endPx }]}
      />
      {form === 'wide' && (
        <text className="axis-name" x={leftPx} y={axisPx}>
          {names.scores}
        </text>
      )}
      {!byLine && (
        <>
          <text className="note" x={weight.nameAt[0]} y={weight.nameAt[1]}>
            {names.counts}
          </text>
          <Slide field="weight" value={model.weight} most={fields.weight.max} {...weight} yPx={endPx} form={form}>
            {times(say.weight)}
          </Slide>
        </>
      )}
      <Bill form={form} model={model} say={say} open={open} />
      <Pill form={form} xPx={pillPx} yPx={endPx} tone={byLine ? 'prediction' : 'ink'} live="line">
        {say.line}
      </Pill>
      {byLine && <Handle field="line" axis="x" xPx={linePx} yPx={endPx} to={({ xPx }) => lineAt(xPx)} />}
    </Plot>
  );
}
