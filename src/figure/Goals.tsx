import { memo, type ReactNode, useState } from 'react';
import { counted } from '~/math/format.ts';
import { type GoalProps, useWon } from './won.ts';

/** Goals with their hints, and how they were reached. Nothing depends on one. */
export const Goals = memo(function Goals({ rootId, widget, state, moves, onReached }: GoalProps): ReactNode {
  const { moves: won } = useWon(widget, state, moves, onReached);
  const [hinted, setHinted] = useState<readonly string[]>([]);
  const { goals = [] } = widget;
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
