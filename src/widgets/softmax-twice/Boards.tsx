import type { ReactNode } from 'react';
import { type BoardPlace, FIELD, sector, spot, wedgesOf } from '~/plot/belief-board.ts';
import type { Form } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import type { PointPx } from '~/plot/pointer.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Wagered } from '~/widgets/define-widget.ts';
import type { Model } from './model.ts';
import { atMost, boards, marks } from './words.ts';

/** The boards, at the right of their curves, each with its caption over it and its number under it; a phone has no room for the limit. */
const BOARDS = {
  wide: { xPx: 942, radiusPx: 54, secondPx: 140, firstPx: 358, captionPx: 72, numberPx: 78, limitPx: 105 },
  phone: { xPx: 338, radiusPx: 34, secondPx: 236, firstPx: 358, captionPx: 46, numberPx: 50, limitPx: 0 },
} as const;

/** How dark the wedges after the first are, in turn: none is as dark as the one beside it. */
const SHADES = ['below', 'base'] as const;
/** The first wedge opens to both sides of this place, in turns: on the right. */
const MIDDLE = 0.25;

/** A board with a wedge for each share, the first one dark; perhaps with the dashed borders beyond which it can never open. */
function ShareBoard({
  board,
  shares,
  limit,
}: {
  board: BoardPlace;
  shares: readonly number[];
  limit?: number;
}): ReactNode {
  const [first = 0] = shares;
  const wedges = wedgesOf(shares, MIDDLE - first / 2);
  return (
    <g aria-hidden="true">
      <circle className="board-edge" cx={board.xPx} cy={board.yPx} r={board.radiusPx} />
      <circle className="porthole" cx={board.xPx} cy={board.yPx} r={board.radiusPx * FIELD} />
      {wedges.map((wedge, k) => (
        <path
          key={k}
          className={`dot brick tone-cross-entropy ${k === 0 ? '' : SHADES[(k - 1) % 2]}`}
          d={sector(board, wedge, FIELD)}
        />
      ))}
      {limit !== undefined &&
        [-1, 1].map((side) => {
          const end = spot(board, MIDDLE + (side * limit) / 2, 1.14);
          return (
            <line
              key={side}
              className="rule dashed tone-truth"
              x1={board.xPx}
              y1={board.yPx}
              x2={end.xPx}
              y2={end.yPx}
            />
          );
        })}
    </g>
  );
}

/** A text that is set in the middle over, on or under a board. */
function Label({
  xPx,
  yPx,
  className,
  live,
  children,
}: PointPx & { className: string; live?: string; children: string }): ReactNode {
  const hold = useHold();
  return (
    <text
      className={className}
      x={xPx}
      y={yPx}
      {...(live && shows(hold, live))}
      textAnchor="middle"
      dominantBaseline="central"
    >
      {children}
    </text>
  );
}

/** What the dog gets of one softmax, and of the second: the board that no score can open further. */
export function Boards({
  form,
  model: { twice, once, again, best },
  say,
  wager: { open },
}: {
  form: Form;
  model: Model;
  say: Say<'once' | 'twiceP' | 'best'>;
  wager: Wagered;
}): ReactNode {
  const { xPx, radiusPx, secondPx, firstPx, captionPx, numberPx, limitPx } = BOARDS[form];
  return (
    <g data-part="boards">
      {twice && (
        <Label xPx={xPx} yPx={secondPx - captionPx} className="note">
          {boards.second}
        </Label>
      )}
      {twice && open && (
        <>
          <circle className="ghost bet-ring tone-muted" cx={xPx} cy={secondPx} r={radiusPx} />
          <Label xPx={xPx} yPx={secondPx} className="callout tone-muted">
            {marks.unknown}
          </Label>
        </>
      )}
      {twice && !open && (
        <>
          <ShareBoard board={{ xPx, yPx: secondPx, radiusPx }} shares={again} limit={best} />
          <Label xPx={xPx} yPx={secondPx + numberPx} className="callout tone-ink" live="twiceP">
            {say.twiceP}
          </Label>
          {limitPx > 0 && (
            <Label xPx={xPx} yPx={secondPx + limitPx} className="note">
              {atMost(say.best)}
            </Label>
          )}
        </>
      )}
      <Label xPx={xPx} yPx={firstPx - captionPx} className="note">
        {boards.first(twice)}
      </Label>
      <ShareBoard board={{ xPx, yPx: firstPx, radiusPx }} shares={once} />
      <Label xPx={xPx} yPx={firstPx + numberPx} className="callout tone-cross-entropy" live="once">
        {say.once}
      </Label>
    </g>
  );
}
