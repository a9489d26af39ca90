import { memo, type ReactNode, useState } from 'react';
import { counted } from '~/math/format.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import type { Won } from './won.ts';

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
export const GoalStrip = memo(function GoalStrip({
  rootId,
  widget: { goals = [] },
  won: { moves: won },
  fresh,
}: {
  /** Prefix of the ids. */
  rootId: string;
  widget: WidgetDefinition;
  won: Won;
  /** The latest goal was reached just now: nothing has been moved since. */
  fresh: boolean;
}): ReactNode {
  const [hinted, setHinted] = useState('');
  const open = goals.find(({ text }) => !(text in won));
  const goal = open ?? goals.at(-1);
  const done = goals.filter(({ text }) => text in won).at(-1);
  const first = open === goals[0];
  return (
    <div
      className="goal-strip"
      data-goal={open ? 'open' : 'reached'}
      data-won={done ? '' : undefined}
      data-fresh={fresh ? '' : undefined}
    >
      <Mark />
      <p className="goal-line">
        {done && (fresh || !open) && (
          <strong className="goal-done">{`Done in ${counted(won[done.text] ?? 0, 'move')}.`}</strong>
        )}
        {/* What is next waits until the picture has been looked at. */}
        <span className={fresh ? 'visually-hidden' : undefined}>
          {open && <strong className="goal-word">{first ? 'Goal' : 'Next'}</strong>}{' '}
          <span id={`${rootId}-caption`}>{goal?.text}</span>
        </span>
        {open && hinted === open.text && <span className="goal-hint">{open.hint}</span>}
      </p>
      {open && !fresh && hinted !== open.text && (
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
