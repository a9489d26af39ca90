import { memo, type ReactNode, useState } from 'react';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/**
 * Goals that the program checks at the end of each gesture, never before the first: passing over a place is not finding it,
 * and a link that shows a solution does not solve. Once reached, a goal stays reached while the page is open.
 */
export const Goals = memo(function Goals({ widget, state, moves }: { widget: WidgetDefinition; state: State; moves: number }): ReactNode {
  const [won, setWon] = useState<readonly string[]>([]);
  const { goals = [] } = widget;
  if (goals.length === 0) return null;
  const reached = goals.filter((goal) => moves > 0 && !won.includes(goal.text) && goal.reached(state, moves)).map((goal) => goal.text);
  if (reached.length > 0) setWon([...won, ...reached]);
  return (
    <ul className="goals" aria-label="Challenges">
      {goals.map(({ text }) => {
        const done = won.includes(text);
        return (
          <li key={text} className={done ? 'goal done' : 'goal'} data-goal={done ? 'reached' : 'open'}>
            <span className="goal-mark" aria-hidden="true">{done ? '✓' : ''}</span>
            <span>{text} <span role="status">{done && <strong>Done!</strong>}</span></span>
          </li>
        );
      })}
    </ul>
  );
});
