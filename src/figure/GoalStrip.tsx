import { memo, type ReactNode, useState } from 'react';
import { counted } from '~/math/format.ts';
import { type GoalProps, useWon } from './won.ts';

/** A ring of twenty wedges round a bull: the goal. Reached, its wedges light up. */
function Mark(): ReactNode {
  return (
    <svg className="goal-ring" viewBox="0 0 32 32" aria-hidden="true">
      <circle className="goal-ring-rim" cx="16" cy="16" r="13" pathLength="40" />
      <circle className="goal-ring-inner" cx="16" cy="16" r="7.5" />
      <circle className="goal-ring-bull" cx="16" cy="16" r="3" />
      <path className="goal-ring-tick" d="m10.5 16.5 4 4 7.5-9" />
    </svg>
  );
}

/** What is to be done: the first goal that is still open; once all are reached, the last of them, done. Nothing depends on it. */
export const GoalStrip = memo(function GoalStrip({ rootId, widget, state, moves, onReached }: GoalProps): ReactNode {
  const won = useWon(widget, state, moves, onReached);
  const [hinted, setHinted] = useState('');
  const { goals = [] } = widget;
  const open = goals.find(({ text }) => !(text in won));
  const goal = open ?? goals.at(-1);
  const done = goals.filter(({ text }) => text in won).at(-1);
  return (
    <div className="goal-strip" data-goal={open ? 'open' : 'reached'} data-won={done ? '' : undefined}>
      <Mark />
      <p className="goal-line">
        {done && <strong className="goal-done">{`Done in ${counted(won[done.text] ?? 0, 'move')}.`}</strong>}
        {(open ?? !done) && (
          <span>
            <strong className="goal-word">{done ? 'Next' : 'Goal'}</strong>{' '}
            <span id={`${rootId}-caption`}>{goal?.text}</span>
          </span>
        )}
        {!open && done && <span id={`${rootId}-caption`}>{done.text}</span>}
        {open && hinted === open.text && <span className="goal-hint">{open.hint}</span>}
      </p>
      {open && hinted !== open.text && (
        <button
          type="button"
          className="quiet goal-ask"
          aria-label={`Hint for: ${open.text}`}
          onClick={() => setHinted(open.text)}
        >
          Hint
        </button>
      )}
    </div>
  );
});
