import { useMemo, useState } from 'react';
import type { State } from '~/state/field.ts';
import type { Figure } from './use-figure.ts';
import type { Wagered, WidgetDefinition } from '~/widgets/define-widget.ts';

/** How far the figure's wager is, and how to bet. */
export interface Betting {
  /** The same object until a bet is made or the answer seen: the picture that is not in sight is drawn again for a new one. */
  readonly wagered: Wagered;
  /** Why the bet was wrong: where it led, until the figure is moved. */
  readonly reply: string;
  /** Bets on an option, and goes where the answer is seen. */
  place(option: number): void;
  /** The figure stands where the bet led it, and nobody has moved it since: no goal is reached by that. */
  readonly led: boolean;
}

const alike = (one: State, other: State): boolean =>
  Object.entries(one).every(([name, value]) => Object.is(value, other[name]));

/**
 * A wager is open, from when it is asked, until a bet is made, or until the reader stops where the answer is seen. A link
 * leads beyond it, and so do words: whoever follows them has come to see that state. Once settled it stays so while the page is open.
 */
export function useWager(
  { twoForms }: WidgetDefinition,
  start: State,
  { state, settled, canUndo: moved, asked, moves, glide }: Figure,
): Betting {
  const [bet, setBet] = useState<{ option: number; led: State; moves: number }>();
  const [over, setOver] = useState(false);
  // The very state that the bet led to: who comes back to one like it came by a move.
  const [arrived, setArrived] = useState<State>();
  const wager = twoForms?.wager;
  const open = wager !== undefined && bet === undefined && !over && wager.asked?.(settled) !== false;
  if (open && (asked || settled !== start) && (!moved || wager.seen(settled))) setOver(true);

  const onTheWay = bet?.moves === moves && !alike(bet.led, settled);
  const there = bet !== undefined && (onTheWay || alike(bet.led, state));
  const ledHere = bet !== undefined && alike(bet.led, settled);
  if (ledHere && arrived === undefined) setArrived(settled);
  const option = bet?.option;
  return {
    led: ledHere && (arrived === undefined || arrived === settled),
    wagered: useMemo(() => ({ open, bet: option }), [open, option]),
    reply: (there && wager?.options[bet.option]?.reply) || '',
    place(on) {
      const led = wager?.state ? ({ ...start, ...wager.state } as State) : settled;
      setBet({ option: on, led, moves });
      if (wager?.state) glide(led);
    },
  };
}
