import type { ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { useHold } from '~/plot/hold.ts';
import { Slide } from '~/plot/Slide.tsx';
import { Words } from '~/plot/Words.tsx';
import { times } from '~/widgets/rare-words.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Heaped, Hung } from '~/widgets/ScoreHeap.tsx';
import { Beside, Betted } from './Beside.tsx';
import { Bill } from './Bill.tsx';
import { fields } from './fields.ts';
import type { Checked } from './model.ts';
import { layouts } from './places.ts';
import { names } from './words.ts';

type Props = PictureProps<
  typeof fields,
  Checked,
  'bill' | 'caught' | 'missed' | 'alarms' | 'right' | 'line' | 'weight' | 'missPrice' | 'alarmPrice'
>;

export function Picture({ form, model, say, state, plot, wager: { open, bet } }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, heap, endPx, axis, quiet, quiver, weight } = layouts[form];
  const { x, leftPx, rightPx, topPx, bottomPx } = frame;
  const linePx = x.at(model.line);
  // Under the headline nothing is drawn: the line is shorter there, and what it cuts off has a step.
  const under = linePx < quiet.rightPx;
  const lineTopPx = under ? quiet.bottomPx : topPx;
  const step = under ? `H${quiet.rightPx}` : '';
  const byLine = model.by === 'line';
  const lineAt = (px: number) => ({ line: x.invert(px) });
  const [quiverPx, apartPx, quiverDownPx] = quiver;
  // Clear of the line, on the side where there is room.
  const homePx = x.at(-0.6);
  const asidePx = form === 'wide' && linePx < homePx ? 60 : -60;
  const honestPx = Math.abs(linePx - homePx) < 60 ? linePx + asidePx : homePx;
  const firstPx = heap.darts[0]?.xPx ?? 0;
  // Left of the darts, unless the line is there and there is room on their right.
  const right = form === 'wide' && linePx < firstPx - 10 && linePx > firstPx - 100;
  const fraudsPx = right ? (heap.darts.at(-1)?.xPx ?? 0) : firstPx;
  const atStart = byLine && state.line === fields.line.default;
  const pillHalfPx = halfPill(say.line, form);
  const pillPx = linePx + (linePx + 34 + 2 * pillHalfPx < frame.widthPx ? 1 : -1) * (34 + pillHalfPx);
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx, yPx }) => {
        if (byLine && yPx < endPx + 20) commit(lineAt(xPx));
      }}
    >
      <path className="soft tone-truth" d={`M${linePx} ${endPx}V${lineTopPx}${step}V${topPx}H${rightPx}V${endPx}Z`} />
      <Heaped heap={heap} alarms={model.alarms} />
      <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
      {open ? (
        <Hung heap={heap} at={heap.darts.map((_, i) => ({ xPx: quiverPx + i * apartPx, yPx: quiverDownPx }))} />
      ) : (
        <Hung heap={heap} />
      )}
      <line className="rule thick tone-ink" x1={linePx} x2={linePx} y1={lineTopPx} y2={endPx} />
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
            xPx: open ? quiverPx + 10 * apartPx - 14 : fraudsPx,
            yPx: open ? quiverDownPx + 16 : bottomPx + 34,
            gapPx: 14,
            sides: [open || right ? 'right' : 'left'],
          },
        ]}
      />
      {axis && linePx > axis.endPx && (
        <Words look="axis-name" xPx={leftPx} yPx={axis.yPx} anchor="start">
          {names.scores}
        </Words>
      )}
      {!byLine && (
        <>
          <Words look="note" xPx={weight.nameAt[0]} yPx={weight.nameAt[1]} anchor="start">
            {names.counts}
          </Words>
          <Slide field="weight" value={model.weight} most={fields.weight.max} {...weight} yPx={endPx} form={form}>
            {times(say.weight)}
          </Slide>
        </>
      )}
      <Bill form={form} model={model} say={say} open={open} />
      <Pill form={form} xPx={pillPx} yPx={endPx} tone={byLine ? 'prediction' : 'muted'} live="line">
        {say.line}
      </Pill>
      {byLine && <Handle field="line" axis="x" xPx={linePx} yPx={endPx} to={({ xPx }) => lineAt(xPx)} />}
    </Plot>
  );
}
