import { useState } from 'react';
import type { State } from '~/state/field.ts';
import type { Figure } from './use-figure.ts';
import type { Wagered, WidgetDefinition } from '~/widgets/define-widget.ts';

/** How far the figure's wager is, and how to bet. */
export interface Betting extends Wagered {
  /** Bets on an option; where to look for the answer is the caller's. */
  place(option: number): void;
}

/**
 * A wager is open, from when it is asked, until a bet is made, or until the reader stops where the answer is seen. A link
 * leads beyond it, and so do words: whoever follows them has come to see that state. Once settled it stays so while the page is open.
 */
export function useWager(
  { twoForms }: WidgetDefinition,
  start: State,
  { settled, canUndo: moved, asked }: Pick<Figure, 'settled' | 'canUndo' | 'asked'>,
): Betting {
  const [bet, setBet] = useState<number>();
  const [over, setOver] = useState(false);
  const wager = twoForms?.wager;
  const open = wager !== undefined && bet === undefined && !over && wager.asked?.(settled) !== false;
  if (open && (asked || settled !== start) && (!moved || wager.seen(settled))) setOver(true);
  return { open, bet, place: setBet };
}
