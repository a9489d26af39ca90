import type { ReactNode } from 'react';
import { type BoardPlace, FIELD, sector, spot, type Wedge } from './belief-board.ts';
import { Dart } from './Dart.tsx';
import { type Form, FORMS } from './form.ts';
import { shows, useHold } from './hold.ts';

/** A wedge, how strong its colour is, and what stands on it: a name, perhaps with a number over it. */
export interface Share extends Wedge {
  /** From 0 to 1. Letters on 0.9 and more are of paper, on 0.45 and less of ink: so they can be read in both themes. */
  readonly strength: number;
  readonly name?: string | undefined;
  readonly number?: { readonly text: string; readonly live: string } | undefined;
  /** A narrow one wears both in small letters, farther out. */
  readonly narrow?: boolean;
}

/** From this share on a wedge has room for a dart from the side. */
const ROOMY = 0.25;
/** How far from the middle names stand, and the dart. */
const NAMES = 0.56;
const NARROW = 0.68;
const DART = 0.5;

function Label({ board, form, share }: { board: BoardPlace; form: Form; share: Share }): ReactNode {
  const hold = useHold();
  const { xPx, yPx } = spot(board, (share.from + share.to) / 2, share.narrow ? NARROW : NAMES);
  const { numberPx, namePx } = FORMS[form];
  const highPx = share.narrow ? namePx : numberPx;
  const tone = share.strength > 0.8 ? 'inside' : 'bare tone-ink';
  // Of two lines the middle is between them.
  const downPx = share.number ? 0.55 * namePx : 0;
  const line = { x: xPx, textAnchor: 'middle', dominantBaseline: 'central' } as const;
  return (
    <>
      {share.number && (
        <text
          className={`callout ${share.narrow ? 'name ' : ''}${tone}`}
          {...line}
          y={yPx - 0.55 * highPx}
          {...shows(hold, share.number.live)}
        >
          {share.number.text}
        </text>
      )}
      {share.name && (
        <text className={`callout name ${tone}`} {...line} y={yPx + downPx}>
          {share.name}
        </text>
      )}
    </>
  );
}

/**
 * A board of shares of the whole: a blind dart hits a wedge as often as its share says. One dart is stuck in the first, if that has room; a board
 * may be too small for darts.
 */
export function ShareBoard({
  board,
  form,
  shares,
  thrown = true,
}: {
  board: BoardPlace;
  form: Form;
  shares: readonly Share[];
  thrown?: boolean;
}): ReactNode {
  const { xPx, yPx, radiusPx } = board;
  const { from, to } = shares[0] ?? { from: 0, to: 0 };
  // Beside the middle of the wedge, where its name stands.
  const aside = (from + to) / 2 + Math.min(0.3 * (to - from), 0.1);
  return (
    <>
      <circle className="board-edge" cx={xPx} cy={yPx} r={radiusPx} />
      <circle className="porthole" cx={xPx} cy={yPx} r={radiusPx * FIELD} />
      {shares.map((share, k) => (
        <path key={k} className="dot tone-cross-entropy" fillOpacity={share.strength} d={sector(board, share, FIELD)} />
      ))}
      {thrown && to - from >= ROOMY && (
        <Dart {...spot(board, aside, DART)} scale={radiusPx / 175} turn={360 * aside - 128} dotPx={0} />
      )}
      {shares.map((share, k) => (
        <Label key={k} board={board} form={form} share={share} />
      ))}
    </>
  );
}
