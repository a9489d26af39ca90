import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { holdHistories } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import { type Job, jobFor, missingOf, progressText, stoppedOf, stoppedText } from './runs.ts';

/** What a figure shows. That may lag behind what it was asked for, as long runs have to be made first. */
export interface Showing<S> {
  /** The state asked for or, while its runs are made, the one before. A new object when its runs were replaced. */
  readonly state: S;
  /** The same for the state at the end of the last gesture. */
  readonly settled: S;
  readonly waiting: boolean;
  /** The line under the picture: how far the training is, Stop, and what became of it. */
  readonly line: ReactNode;
}

export interface Trained<S> {
  /** Whether the state needs a run that is too long for the page and has not been made yet. */
  waits(state: S): boolean;
  /** Decides what its child shows. */
  Wait(props: { readonly state: S; readonly settled: S; children(showing: Showing<S>): ReactNode }): ReactNode;
}

/** When the button goes away with the focus on it, the focus stays at the same place rather than go back to the top of the page. */
const leaveFocusNear = (button: HTMLElement | null) => (): void => {
  if (document.activeElement === button) button?.parentElement?.focus({ preventScroll: true });
};

/** How far the training is, with a button to stop it; afterwards, how it ended. */
function TrainingLine({ job }: { job: Job }): ReactNode {
  const { running, step, steps, notice } = useSyncExternalStore(job.subscribe, job.progress, job.progress);
  const stopped = stoppedOf(job.plans);
  const [firstStopped] = stopped;
  const said = running || !firstStopped ? notice : stoppedText(firstStopped);
  // The button comes first, so that it stays in place when the words behind it change.
  return (
    <div className="figure-training" tabIndex={-1}>
      {(running || firstStopped) && (
        <button
          type="button"
          className="button"
          ref={leaveFocusNear}
          onClick={() => (running ? job.stop() : job.begin(stopped))}
        >
          {running ? (
            <span>
              Stop<span className="visually-hidden"> the training</span>
            </span>
          ) : (
            'Train in full'
          )}
        </button>
      )}
      {running && <progress aria-label="Training" value={step} max={steps} />}
      {running && <span aria-hidden="true">{`${progressText({ step, steps })}${said === '' ? '' : '.'}`}</span>}
      <span role="status">{said}</span>
    </div>
  );
}

const never = (): number => 0;

/**
 * For a widget's `training`: the plans behind a state. `live`, `describe`, `Stage` and `table` call historyOf as if it cost nothing. Where
 * it would cost too much, the figure goes on showing the state before, while a worker makes the run. The state that a figure starts with is
 * computed at once, on the server and in the browser, so it should not be long. `controls`, `hidden` and `presets` must do without histories.
 */
export const trained = <S extends object>(plansOf: (state: S) => readonly Plan[]): Trained<S> => ({
  waits: (state) => missingOf(plansOf(state)).length > 0,
  Wait: function Wait({ state, settled, children }) {
    const job = jobFor(plansOf(state));
    const ended = useSyncExternalStore(job.subscribe, () => job.progress().ended, never);
    // The last state whose runs had been made.
    const [shownState, setShownState] = useState(state);
    // After one try the state is shown in any case: historyOf deals with what could not be trained.
    const waiting = state !== shownState && ended === 0 && missingOf(job.plans).length > 0;
    if (!waiting && state !== shownState) setShownState(state);

    useEffect(() => {
      if (waiting) job.begin(missingOf(job.plans));
    }, [job, waiting]);
    // Runs on view must not make room for others.
    useEffect(() => holdHistories(plansOf(shownState)), [shownState]);

    // When runs were replaced, what was computed from them is out of date. A new object tells every memo so.
    const view = useMemo(() => (ended > 0 ? { ...shownState } : shownState), [shownState, ended]);
    const settledWaits = settled !== state && missingOf(plansOf(settled)).length > 0;
    return children({
      state: view,
      settled: settled === state || settledWaits ? view : settled,
      waiting,
      line: <TrainingLine job={job} />,
    });
  },
});
