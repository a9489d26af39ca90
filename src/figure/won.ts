import { useEffect, useState } from 'react';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

export interface GoalProps {
  /** Prefix of the ids. */
  rootId: string;
  widget: WidgetDefinition;
  state: State;
  moves: number;
  /** Announces it to those who cannot see the mark. */
  onReached: (text: string) => void;
}

/**
 * How many moves each goal took that was reached, by its text. Goals are judged at the end of each gesture and never before the first: to
 * drag across a solution is not to find it, and neither is to open a link that shows it. Once reached, a goal stays reached while the page
 * is open. `onReached` is told of each.
 */
export function useWon(
  { goals = [] }: WidgetDefinition,
  state: State,
  moves: number,
  onReached: (text: string) => void,
): Readonly<Record<string, number>> {
  const [won, setWon] = useState<Readonly<Record<string, number>>>({});
  const reached = goals
    .filter((goal) => moves > 0 && !(goal.text in won) && goal.reached(state, moves))
    .map((goal) => goal.text);
  if (reached.length > 0) setWon({ ...won, ...Object.fromEntries(reached.map((text) => [text, moves])) });
  const latest = Object.keys(won).at(-1) ?? '';
  useEffect(() => {
    if (latest !== '') onReached(`Done: ${latest}`);
  }, [latest, onReached]);
  return won;
}
