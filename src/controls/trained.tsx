import { type ReactNode, useEffect, useRef, useState } from 'react';
import { holdHistories } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import {
  asKey,
  errandFor,
  missingOf,
  type News,
  noErrand,
  noNews,
  progressText,
  stoppedOf,
  stoppedText,
  train,
} from './runs.ts';

/** What a figure is to show while its newest state waits for a run. */
export interface Showing<S> {
  /**
   * The state asked for, or, while its runs are made, the one before; a new object, too, when they were made anew. The same for the state at
   * the end of the last gesture.
   */
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

/** A run that is done takes its button away. Who had the focus on it goes on from the same place, and not from the top of the page. */
const leaveFocusNear = (button: HTMLElement | null) => (): void => {
  if (document.activeElement === button) button?.parentElement?.focus({ preventScroll: true });
};

/**
 * For a widget's `training`: the plans behind a state. `live`, `describe`, `Stage` and `table` call historyOf as if it cost nothing. Where
 * it would cost too much, the figure keeps showing the state before, while a worker makes the run. The state that a figure starts with is
 * computed at once, on the server and in the browser, so it should not be long. `controls`, `hidden` and `presets` must do without histories.
 */
export const trained = <S extends object>(plansOf: (state: S) => readonly Plan[]): Trained<S> => ({
  waits: (state) => missingOf(plansOf(state)) !== '',
  Wait: function Wait({ state, settled, children }) {
    // The figure's state that is shown, and the object that stands for it.
    const [shown, show] = useState({ of: state, as: state });
    const [news, tell] = useState<News>();
    const [before, send] = useState(noErrand);
    const run = useRef<ReturnType<typeof train>>(undefined);

    const plans = plansOf(state);
    const isShown = shown.of === state;
    const errand = errandFor(before, plans, isShown);
    if (errand !== before) {
      send(errand);
      tell(undefined);
    }
    const waiting = !isShown && !errand.done && missingOf(plans) !== '';
    if (!isShown && !waiting) show({ of: state, as: state });

    const { runs } = errand;
    useEffect(() => {
      if (runs === '') return undefined;
      const made = train(runs, tell, () => {
        send((now) => ({ ...now, runs: '', done: true }));
        // What was worked out from the runs that were there before is out of date.
        show(({ of }) => ({ of, as: { ...of } }));
      });
      run.current = made;
      return made.leave;
    }, [runs]);

    const onView = asKey(plansOf(shown.of));
    useEffect(() => (onView === '' ? undefined : holdHistories(JSON.parse(onView) as Plan[])), [onView]);

    const stopped = stoppedOf(plans);
    const trainInFull = (): void => {
      send({ ...errand, runs: stopped });
      tell(undefined);
    };
    const now = runs === '' ? undefined : (news ?? noNews(runs));
    const said = now?.notice ?? (stopped === '' ? news?.notice : stoppedText(stopped)) ?? '';
    // The button first: it stays where it is when the words behind it change.
    const line = (
      <div className="figure-training" tabIndex={-1}>
        {(now ?? stopped !== '') && (
          <button
            type="button"
            className="button"
            ref={leaveFocusNear}
            onClick={() => {
              if (now) run.current?.stop();
              else trainInFull();
            }}
          >
            {now ? (
              <span>
                Stop<span className="visually-hidden"> the training</span>
              </span>
            ) : (
              'Train in full'
            )}
          </button>
        )}
        {now && <progress aria-label="Training" value={now.step} max={now.steps} />}
        {now && (
          <span aria-hidden="true">
            {`${progressText(now)}${said === '' ? '' : '.'}`}
          </span>
        )}
        <span role="status">{said}</span>
      </div>
    );
    const old = settled !== state && missingOf(plansOf(settled)) !== '';
    return children({ state: shown.as, settled: settled === state || old ? shown.as : settled, waiting, line });
  },
});
