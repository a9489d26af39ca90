import { memo, type ReactNode, useEffect, useState } from 'react';
import { counted } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

interface Props {
  /** Prefix of the ids. */
  rootId: string;
  widget: WidgetDefinition;
  state: State;
  moves: number;
  /** Announces it to those who cannot see the mark. */
  onReached: (text: string) => void;
}

/**
 * Goals, checked at the end of each gesture and never before the first: to drag across a solution is not to find it, and neither is to open
 * a link that shows it. Once reached, a goal stays reached while the page is open. Nothing depends on one.
 */
export const Goals = memo(function Goals({ rootId, widget, state, moves, onReached }: Props): ReactNode {
  /** How many moves it took, by the goal's text. */
  const [won, setWon] = useState<Readonly<Record<string, number>>>({});
  const [hinted, setHinted] = useState<readonly string[]>([]);
  const { goals = [] } = widget;
  const reached = goals
    .filter((goal) => moves > 0 && !(goal.text in won) && goal.reached(state, moves))
    .map((goal) => goal.text);
  if (reached.length > 0) setWon({ ...won, ...Object.fromEntries(reached.map((text) => [text, moves])) });
  const latest = Object.keys(won).at(-1) ?? '';
  useEffect(() => {
    if (latest !== '') onReached(`Done: ${latest}`);
  }, [latest, onReached]);
  if (goals.length === 0) return null;
  return (
    <div className="goals">
      <p className="goals-head">
        <span id={`${rootId}-goals`}>{goals.length === 1 ? 'Challenge' : 'Challenges'}</span>{' '}
        <span className="goals-moves">{counted(moves, 'move')}</span>
      </p>
      <ul aria-labelledby={`${rootId}-goals`}>
        {goals.map(({ text, hint }, i) => {
          const made = won[text];
          const open = hinted.includes(text);
          const hintId = `${rootId}-hint-${i + 1}`;
          const done = made !== undefined;
          return (
            <li key={text} className={done ? 'goal done' : 'goal'} data-goal={done ? 'reached' : 'open'}>
              <span className="goal-mark" aria-hidden="true">
                {done ? '✓' : ''}
              </span>
              <div className="goal-words">
                <span>{text}</span>
                {done && <strong className="goal-done">{` Done in ${counted(made, 'move')}.`}</strong>}
                {open && (
                  <p id={hintId} className="goal-hint">
                    {hint}
                  </p>
                )}
              </div>
              <button
                type="button"
                className="quiet goal-ask"
                aria-expanded={open}
                aria-controls={open ? hintId : undefined}
                aria-label={`Hint for: ${text}`}
                onClick={() => setHinted(open ? hinted.filter((one) => one !== text) : [...hinted, text])}
              >
                Hint
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
});
