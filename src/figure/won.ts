import { useEffect, useState } from 'react';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** How many moves each goal took that was reached, by its text, and where the latest was reached. */
export interface Won {
  readonly moves: Readonly<Record<string, number>>;
  readonly latest?: { readonly text: string; readonly state: State };
}

/**
 * Goals are judged at the end of each gesture and never before the first: to drag across a solution is not to find it, and neither is to open
 * a link that shows it. Once reached, a goal stays reached while the page is open. `onReached` is told of each.
 */
export function useWon(
  { goals = [] }: WidgetDefinition,
  state: State,
  moves: number,
  onReached: (text: string) => void,
): Won {
  const [won, setWon] = useState<Won>({ moves: {} });
  const reached = goals
    .filter((goal) => moves > 0 && !(goal.text in won.moves) && goal.reached(state, moves))
    .map((goal) => goal.text);
  const [text] = reached.slice(-1);
  if (text !== undefined)
    setWon({
      moves: { ...won.moves, ...Object.fromEntries(reached.map((goal) => [goal, moves])) },
      latest: { text, state },
    });
  const latest = won.latest?.text ?? '';
  useEffect(() => {
    if (latest !== '') onReached(`Done: ${latest}`);
  }, [latest, onReached]);
  return won;
}
