import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Handle } from '~/plot/Handle.tsx';
import { Head } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { type Box, boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Costs, curveNames } from './Costs.tsx';
import type { fields } from './fields.ts';
import { BETS, type Ring, ringTo } from './model.ts';
import { betPx, isAsked, places, type RopePlace, ropesOf } from './places.ts';
import { Ends, pullNames, Rope, RowNames } from './Ropes.tsx';
import { names, ringName } from './words.ts';

/** Minutes on the board, where the ring is not. */
const TICKS = [40, 60, 80, 100];

type Props = PictureProps<typeof fields, Ring, 'best' | 'delta' | 'pull' | 'together' | 'excess' | 'mean' | 'median'>;

/** A bet that was wrong, at the end of the rope that it would have been. */
function Betted({ form, bet }: Pick<Props, 'form'> & { bet: number }): ReactNode {
  const { xPx, yPx } = betPx(form, bet);
  return (
    <>
      <circle className="ghost bet-ring tone-error" cx={xPx} cy={yPx} r={places[form].betPx} />
      <Words look="callout name" tone="error" xPx={xPx} yPx={yPx} centred>
        {bet}
      </Words>
    </>
  );
}

export function Picture({ id, form, model: ring, state, say, plot, wager: { open, bet } }: Props): ReactNode {
  const { commit, focused } = useHold();
  const { best, delta } = ring;
  const place = places[form];
  const { frame, boardPx, thickPx, headPx, numberPx, rowsPx, pillPx } = place;
  const guessPx = frame.x.at(best);
  // A ring that is wider than the board ends with it.
  const leftPx = Math.max(frame.x.at(best - delta), boardPx[0]);
  const rightPx = Math.min(frame.x.at(best + delta), boardPx[1] - 12);
  const linePx = frame.bottomPx + thickPx / 2;
  const rows = ropesOf(ring, place);
  const lastRow = rows.at(-1) as RopePlace;
  const edgeAt = (px: number, side: 1 | -1) => ({ delta: ringTo(frame.x.invert(px), side, state.last) });
  const lastAt = (px: number) => ({ last: frame.x.invert(px) });
  const bets = BETS[bet ?? 1];
  const off = bets !== BETS[1] && isAsked(ring) ? bets : undefined;
  const shade = { x: leftPx, width: rightPx - leftPx };
  const taken = rows.slice(0, -1).map(({ yPx, tipPx }): Box => ({
    leftPx: Math.min(tipPx, guessPx - 44),
    rightPx: Math.max(tipPx, guessPx + 44),
    topPx: yPx - 9,
    bottomPx: yPx + 9,
  }));
  const number: Called = {
    text: say.best,
    live: 'best',
    tone: 'huber',
    xPx: guessPx,
    yPx: frame.bottomPx - numberPx[1],
    gapPx: numberPx[0],
    sides: ['right'],
  };
  const betBox = off && boxAround(betPx(form, off), place.betPx);
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx, yPx }) => commit(yPx > rowsPx[3] + 12 ? lastAt(xPx) : edgeAt(xPx, xPx < guessPx ? -1 : 1))}
    >
      <g data-part="ring">
        <rect className="soft tone-huber" {...shade} y={place.shadePx} height={frame.bottomPx - place.shadePx} />
        <rect
          className="board-edge"
          x={boardPx[0]}
          width={boardPx[1] - boardPx[0]}
          y={frame.bottomPx}
          height={thickPx}
        />
        <rect className="board-edge wall" {...shade} y={frame.bottomPx} height={thickPx} />
      </g>
      {TICKS.filter((at) => frame.x.at(at) > rightPx + 40).map((at) => (
        <Words key={at} look="note" xPx={frame.x.at(at)} yPx={frame.bottomPx + thickPx + 19}>
          {at}
        </Words>
      ))}
      {form === 'wide' && rightPx < boardPx[1] - 100 && (
        <Words look="note" xPx={boardPx[1]} yPx={frame.bottomPx + thickPx + 19} anchor="end">
          {names.minutes}
        </Words>
      )}
      <Costs id={id} ring={ring} place={place} open={open} />
      <line className="rule tone-huber" x1={guessPx} x2={guessPx} y1={linePx} y2={rowsPx[4] + 14} />
      <g data-part="ropes">
        {rows.slice(0, -1).map((at, i) => (
          <Rope key={i} at={at} dartPx={place.dartPx} guessPx={guessPx} />
        ))}
        <Handle field="last" axis="x" xPx={lastRow.tipPx} yPx={lastRow.yPx} to={({ xPx }) => lastAt(xPx)}>
          <Rope at={lastRow} dartPx={place.dartPx} guessPx={guessPx} unknown={open} />
        </Handle>
        <RowNames rows={rows} place={place} form={form} guessPx={guessPx} say={open ? undefined : say} />
      </g>
      {!open && <Ends ring={ring} place={place} form={form} say={say} />}
      {off !== undefined && <Betted form={form} bet={off} />}
      <Head xPx={guessPx} yPx={linePx} lean={0} lengthPx={headPx} tone="huber" />
      <Callouts
        form={form}
        around={betBox ? [...taken, betBox] : taken}
        labels={[
          number,
          ...(form === 'wide'
            ? [{ ...number, text: names.best, live: '', quiet: true, sides: ['left'] as const }]
            : []),
          ...curveNames(ring, place, form, open),
          ...(open ? [] : pullNames(lastRow, form, guessPx, say)),
        ]}
      />
      <Pill
        form={form}
        xPx={clamp(rightPx, guessPx + pillPx[0], boardPx[1] - halfPill(ringName(say), form))}
        yPx={pillPx[1]}
        tone="prediction"
      >
        {ringName(say)}
      </Pill>
      {leftPx > boardPx[0] + 8 && (
        <Handle focused={focused === 'delta'} axis="x" xPx={leftPx} yPx={linePx} to={({ xPx }) => edgeAt(xPx, -1)} />
      )}
      <Handle field="delta" axis="x" xPx={rightPx} yPx={linePx} to={({ xPx }) => edgeAt(xPx, 1)} />
    </Plot>
  );
}
