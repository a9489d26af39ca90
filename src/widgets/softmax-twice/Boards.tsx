import type { ReactNode } from 'react';
import { type BoardPlace, spot, wedgesOf } from '~/plot/belief-board.ts';
import type { Form } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import type { PointPx } from '~/plot/pointer.ts';
import { type Share, ShareBoard } from '~/plot/ShareBoard.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Wagered } from '~/widgets/define-widget.ts';
import type { Model } from './model.ts';
import { atMost, boards, marks } from './words.ts';

/** The boards, at the right of their curves, each with its caption over it and its number under it; a phone has no room for the limit. */
const BOARDS = {
  wide: { xPx: 942, radiusPx: 54, secondPx: 140, firstPx: 358, captionPx: 72, numberPx: 78, limitPx: 105 },
  phone: { xPx: 338, radiusPx: 34, secondPx: 236, firstPx: 358, captionPx: 46, numberPx: 50, limitPx: 0 },
} as const;

/** How strong the wedges after the first are, in turn: none is as strong as the one beside it. */
const STRENGTHS = [0.45, 0.22] as const;
/** The first wedge opens to both sides of this place, in turns: on the right. */
const MIDDLE = 0.25;

/** A wedge for each share, the first one the strongest. */
const wedgesFor = (shares: readonly number[]): Share[] =>
  wedgesOf(shares, MIDDLE - (shares[0] ?? 0) / 2).map((wedge, k) => ({
    ...wedge,
    strength: k === 0 ? 1 : (STRENGTHS[(k - 1) % 2] as number),
  }));

/** The dashed borders beyond which the first wedge can never open. */
function Limit({ board, share }: { board: BoardPlace; share: number }): ReactNode {
  return [-1, 1].map((side) => {
    const end = spot(board, MIDDLE + (side * share) / 2, 1.14);
    return (
      <line key={side} className="rule dashed tone-truth" x1={board.xPx} y1={board.yPx} x2={end.xPx} y2={end.yPx} />
    );
  });
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
          <ShareBoard board={{ xPx, yPx: secondPx, radiusPx }} form={form} shares={wedgesFor(again)} thrown={false} />
          <Limit board={{ xPx, yPx: secondPx, radiusPx }} share={best} />
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
      <ShareBoard board={{ xPx, yPx: firstPx, radiusPx }} form={form} shares={wedgesFor(once)} thrown={false} />
      <Label xPx={xPx} yPx={firstPx + numberPx} className="callout tone-cross-entropy" live="once">
        {say.once}
      </Label>
    </g>
  );
}
