import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Plan } from '~/training/plan.ts';
import { missingOf, type News, noNews, progressText, stoppedOf, stoppedText, train } from './runs.ts';

/** What a figure is to show while its newest state waits for a run. */
export interface Showing<S> {
  /** The state asked for, or, while its runs are made, the one before. The same for the state at the end of the last gesture. */
  readonly state: S;
  readonly settled: S;
  readonly waiting: boolean;
  /** The line under the picture: how far the training is, Stop, and what became of it. */
  readonly line: ReactNode;
}

export interface Trained<S> {
  /** Whether the state needs a run that is too long for the page and not made yet. */
  waits(state: S): boolean;
  /** Decides what its child shows. */
  Wait(props: { readonly state: S; readonly settled: S; children(showing: Showing<S>): ReactNode }): ReactNode;
}

/**
 * For a widget's `training`: the plans behind a state. `live`, `describe`, `Stage` and `table` call historyOf as if it cost nothing. Where
 * it would cost too much, the figure keeps showing the state before, while a worker makes the run. The state that a figure starts with is
 * computed at once, on the server and in the browser, so it should not be long. `controls`, `hidden` and `presets` must do without histories.
 */
export const trained = <S,>(plansOf: (state: S) => readonly Plan[]): Trained<S> => ({
  waits: (state) => missingOf(plansOf(state)) !== '',
  Wait: function Wait({ state, settled, children }) {
    const [shown, show] = useState(state);
    const [news, tell] = useState<News & { readonly of: string }>();
    // What is shown whether its runs are there or not, and what the reader wants trained in full after all.
    const [accepted, accept] = useState('');
    const [again, askAgain] = useState('');
    const run = useRef<ReturnType<typeof train>>(undefined);

    const plans = plansOf(state);
    const [missing, stopped] = [missingOf(plans), stoppedOf(plans)];
    const waiting = missing !== '' && missing !== accepted && shown !== state;
    if (!waiting && shown !== state) show(state);
    const wanted = waiting ? missing : again === stopped ? again : '';

    useEffect(() => {
      if (wanted === '') return undefined;
      const made = train(wanted, (more) => tell({ ...more, of: wanted }), () => { accept(wanted); askAgain(''); });
      run.current = made;
      return made.leave;
    }, [wanted]);

    const now = wanted === '' ? undefined : news?.of === wanted ? news : noNews(wanted);
    const said = now?.notice ?? (stopped === '' ? news?.notice : stoppedText(stopped)) ?? '';
    // The button first: it stays where it is when the words behind it change.
    const line = (
      <div className="figure-training">
        {(now ?? stopped !== '') && (
          <button type="button" className="button" onClick={() => { if (now) run.current?.stop(); else askAgain(stopped); }}>{now ? 'Stop' : 'Train in full'}</button>
        )}
        {now && <progress aria-label="Training" value={now.step} max={now.steps} />}
        {now && <span aria-hidden="true">{progressText(now)}{said !== '' && '.'}</span>}
        <span role="status">{said}</span>
      </div>
    );
    const old = settled !== state && missingOf(plansOf(settled)) !== '';
    return children({ state: waiting ? shown : state, settled: (waiting && settled === state) || old ? shown : settled, waiting, line });
  },
});
