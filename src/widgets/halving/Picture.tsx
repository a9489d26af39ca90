import type { ReactNode } from 'react';
import { BeliefBoard } from '~/plot/BeliefBoard.tsx';
import { type BoardPlace, RIM_MIDDLE, spot, turnedBy } from '~/plot/belief-board.ts';
import { Callouts } from '~/plot/Callout.tsx';
import { FORMS } from '~/plot/form.ts';
import { Face } from '~/plot/Face.tsx';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { clearIn, type Column, frames, layout, nothingLabel, QUIET } from './layout.ts';
import { bricksIn, halvedTo, type Ladder } from './model.ts';
import { dividedBy, percent, price } from './words.ts';

type Props = PictureProps<typeof fields, Ladder, 'loss' | 'percent' | 'step'>;

/** The wedge opens round this turn, so that its border never comes near the numbers below. */
const WEDGE_MIDDLE = 0.25;
/** What was bet, in bricks. */
const BETS = [0.5, 1, 2] as const;

/** A pile: what the first belief cost, and a brick for every halving; the last may be a part of one. */
function Pile({
  column: { rung, xPx, widthPx },
  groundPx,
  unitPx,
  faint = false,
}: {
  column: Column;
  groundPx: number;
  unitPx: number;
  faint?: boolean;
}): ReactNode {
  const base = bricksIn(rung.price) - rung.halved;
  const ends = [base, ...Array.from({ length: Math.ceil(rung.halved) }, (_, i) => base + Math.min(i + 1, rung.halved))];
  return ends.map((end, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] as number);
    const heightPx = (end - from) * unitPx - 3;
    if (heightPx <= 0) return null;
    return (
      <rect
        key={i}
        className={`brick tone-cross-entropy${faint ? ' faint' : i === 0 ? ' base' : i < ends.length - 1 ? ' below' : ''}`}
        x={xPx - widthPx / 2}
        width={widthPx}
        y={groundPx - end * unitPx + 1.5}
        height={heightPx}
        rx={Math.min(5, heightPx / 2)}
      />
    );
  });
}

/** The board of a rung: the wedge that had to be hit. */
function Board({ board, belief }: { board: BoardPlace; belief: number }): ReactNode {
  const { xPx, yPx, radiusPx } = board;
  return (
    <g className="tone-truth">
      <BeliefBoard
        board={board}
        wedges={[{ from: WEDGE_MIDDLE - belief / 2, to: WEDGE_MIDDLE + belief / 2 }]}
        hit={0}
      />
      <Face name="dog" xPx={xPx - 0.32 * radiusPx} yPx={yPx} halfPx={0.3 * radiusPx} />
    </g>
  );
}

/** The way from one board to the next. */
function Arrow({ from, to, yPx, dashed }: { from: number; to: number; yPx: number; dashed: boolean }): ReactNode {
  return (
    <>
      <path className={`arrow rule tone-muted${dashed ? ' dashed' : ''}`} d={`M${from} ${yPx}H${to}m-9 -6 9 6-9 6`} />
      <Words look="note" xPx={(from + to) / 2} yPx={yPx - 14}>
        {dividedBy}
      </Words>
    </>
  );
}

export function Picture({ form, model: ladder, say, plot, wager }: Props): ReactNode {
  const { last, start, times, reference, inUnit } = ladder;
  const { widget } = useHold();
  const frame = frames[form];
  const { leftPx, rightPx, bottomPx: groundPx } = frame;
  const wide = form === 'wide';
  const { unitPx, columns, ghost, slotPx } = layout(form, ladder);
  const now = columns.at(-1) as Column;
  const { board } = now;
  const topOf = (nats: number): number => groundPx - bricksIn(nats) * unitPx;
  const turn = WEDGE_MIDDLE - last.belief / 2;
  const nothingPx = topOf(reference);
  // The line begins at the first pile that it may cut: no shorter one is under it, and no headline.
  const fromPx = wide ? Math.max(leftPx, leftPx + Math.ceil(bricksIn(reference)) * slotPx) : leftPx;
  const roomy = unitPx >= 34 && now.widthPx >= 80;
  const bet = wager.bet !== undefined && start === 1 && times === 4 ? BETS[wager.bet] : undefined;
  const cuts = [bricksIn(reference), ...(bet === undefined ? [] : [3 + bet])];
  // Each stands on its own pile, and the piles are stairs: none is on another.
  const numbers = (slotPx >= 84 ? columns : [now]).map(({ rung, xPx }) => {
    const text = rung === last ? say.loss : rung.price === 0 ? '0' : price(inUnit(rung.price));
    const halfPx = textWidth(text, 'display', FORMS[form].numberPx) / 2;
    const yPx = topOf(rung.price) - 18;
    return {
      rung,
      text,
      xPx,
      yPx,
      box: { leftPx: xPx - halfPx, rightPx: xPx + halfPx, topPx: yPx - 15, bottomPx: yPx + 15 },
    };
  });
  return (
    <Plot {...plot} frame={frame} busy>
      {wide &&
        columns.slice(0, -1).map((column) => (
          <g key={column.rung.halved}>
            <Pile column={column} groundPx={groundPx} unitPx={unitPx} />
            <Board board={column.board} belief={column.rung.belief} />
            {slotPx >= 110 && (
              <Words look="note" xPx={column.xPx} yPx={groundPx + 124}>
                {percent(column.rung.belief)}
              </Words>
            )}
          </g>
        ))}
      {ghost && !wager.open && <Pile column={ghost} groundPx={groundPx} unitPx={unitPx} faint />}
      <g data-part="bricks">
        <Pile column={now} groundPx={groundPx} unitPx={unitPx} />
      </g>
      {slotPx >= 140 &&
        wide &&
        [...columns.slice(1), ...(ghost ? [ghost] : [])].map(({ rung, xPx, board: { radiusPx } }, i) => (
          <Arrow
            key={rung.halved}
            from={(columns[i] as Column).xPx + radiusPx + (columns[i] === now ? 26 : 5)}
            to={xPx - radiusPx - 7}
            yPx={board.yPx}
            dashed={ghost?.rung === rung}
          />
        ))}
      {roomy &&
        columns.map(
          ({ rung, xPx }) =>
            rung.halved > 0 &&
            Number.isInteger(rung.halved) && (
              <Words
                key={rung.halved}
                look="brick-price"
                xPx={xPx}
                yPx={groundPx - unitPx * clearIn(bricksIn(rung.price), cuts)}
                centred
              >
                {say.step}
              </Words>
            ),
        )}
      <line className="rule tone-ink" x1={wide ? leftPx : 226} x2={rightPx} y1={groundPx} y2={groundPx} />
      <line className="rule-under" x1={fromPx} x2={rightPx} y1={nothingPx} y2={nothingPx} />
      <line className="rule tone-ink nothing" x1={fromPx} x2={rightPx} y1={nothingPx} y2={nothingPx} />
      {bet !== undefined && (
        <rect
          className="bet open"
          x={now.xPx - now.widthPx / 2 - 8}
          width={now.widthPx + 16}
          y={groundPx - (3 + bet) * unitPx}
          height={bet * unitPx}
          rx={6}
        />
      )}
      {numbers.map(({ rung, text, xPx, yPx }) => (
        <text
          key={rung.halved}
          className="callout tone-cross-entropy"
          x={xPx}
          y={yPx}
          textAnchor="middle"
          dominantBaseline="central"
          {...(rung === last && widget && { 'data-live': `${widget}.loss`, 'data-drawn': '' })}
        >
          {text}
        </text>
      ))}
      <Callouts
        form={form}
        around={[
          ...numbers.map(({ box }) => box),
          wide ? QUIET : boxAround(board, board.radiusPx, board.radiusPx + 16),
          ...columns.map(({ rung, xPx, widthPx }) => ({
            leftPx: xPx - widthPx / 2,
            rightPx: xPx + widthPx / 2,
            topPx: topOf(rung.price),
            bottomPx: groundPx,
          })),
        ]}
        labels={[
          nothingLabel(ladder, form, {
            fromPx,
            nothingPx,
            endPx: ghost ? ghost.xPx - ghost.widthPx / 2 : now.xPx + now.widthPx / 2,
          }),
        ]}
      />
      <Board board={board} belief={last.belief} />
      <Pill form={form} xPx={now.board.xPx} yPx={board.yPx + board.radiusPx + (wide ? 10 : 0)} tone="prediction">
        {say.percent}
      </Pill>
      <Handle
        field="halvings"
        {...spot(board, turn, RIM_MIDDLE)}
        to={(point) => ({ halvings: halvedTo(start, last.belief - 2 * turnedBy(board, point, turn)) })}
      />
    </Plot>
  );
}
