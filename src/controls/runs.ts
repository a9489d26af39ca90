import { counted, formatNumber } from '~/math/format.ts';
import { holdHistories, keepHistory, keptHistory } from '~/training/history.ts';
import { keyOf, type Plan } from '~/training/plan.ts';
import type { History } from '~/training/recording.ts';
import { costOf } from '~/training/slices.ts';
import type { Training } from '~/training/trainer.ts';

/** Multiplications that a page can make unnoticed: some 10 ms, 50 on a slow phone. */
const LONG = 2_000_000;

/** The runs that are too long for the page and not made yet. */
export const missingOf = (plans: readonly Plan[]): Plan[] =>
  plans.filter((plan) => costOf(plan) > LONG && keptHistory(plan) === undefined);

/** The runs that the reader stopped. */
export const stoppedOf = (plans: readonly Plan[]): Plan[] =>
  plans.filter((plan) => keptHistory(plan)?.end === 'stopped');

/** How a job is going. A new object whenever something changes. */
export interface Progress {
  /** Whether anything is being trained. */
  readonly running: boolean;
  /** Steps made, and to be made, of all its runs together. */
  readonly step: number;
  readonly steps: number;
  /** What the reader should know, such as that a worker died, or the empty string. It stays when the training is over. */
  readonly notice: string;
  /** How often training has ended, whether it succeeded or not. */
  readonly ended: number;
}

const IDLE: Progress = { running: false, step: 0, steps: 0, notice: '', ended: 0 };

/** "Training: step 43,000 of 200,000". */
export const progressText = ({ step, steps }: Pick<Progress, 'step' | 'steps'>): string =>
  `Training: step ${formatNumber(step)} of ${formatNumber(steps)}`;

/** "Stopped after 43,000 steps of 200,000." */
export const stoppedText = (plan: Plan): string =>
  `Stopped after ${counted((keptHistory(plan)?.losses.length ?? 1) - 1, 'step')} of ${formatNumber(plan.steps)}.`;

/** Training for one list of plans, shared by all figures that need it. React subscribes to it with useSyncExternalStore. */
export interface Job {
  readonly plans: readonly Plan[];
  /** When the last subscriber leaves, its training is abandoned. */
  subscribe(changed: () => void): () => void;
  progress(): Progress;
  /** Trains these of its plans in the background. Does nothing if it is training already. */
  begin(plans: readonly Plan[]): void;
  /** Ends the training now and keeps what has been computed. */
  stop(): void;
}

/** Jobs with subscribers, by the content of their plans. */
const jobs = new Map<string, Job>();

/** The job for these plans: the same object for plans with the same content, as long as it has subscribers. */
export function jobFor(plans: readonly Plan[]): Job {
  const key = plans.map(keyOf).join();
  return jobs.get(key) ?? makeJob(key, plans);
}

function makeJob(key: string, plans: readonly Plan[]): Job {
  const subscribers = new Set<() => void>();
  let progress = IDLE;
  let training: Batch | undefined;
  let letGo: (() => void) | undefined;
  const report = (news: Partial<Progress>): void => {
    progress = { ...progress, ...news };
    for (const changed of subscribers) changed();
  };
  const job: Job = {
    plans,
    subscribe: (changed) => {
      subscribers.add(changed);
      jobs.set(key, job);
      // A run that is done early must still be kept when the last one is done.
      letGo ??= holdHistories(plans);
      return () => {
        subscribers.delete(changed);
        if (subscribers.size > 0) return;
        if (jobs.get(key) === job) jobs.delete(key);
        training?.abandon();
        training = undefined;
        progress = IDLE;
        letGo?.();
        letGo = undefined;
      };
    },
    progress: () => progress,
    begin: (wanted) => {
      if (training) return;
      training = train(wanted, report, () => {
        training = undefined;
        report({ running: false, ended: progress.ended + 1 });
      });
      report({ running: true, step: 0, steps: stepsOf(wanted), notice: '' });
    },
    stop: () => training?.stop(),
  };
  return job;
}

const stepsOf = (plans: readonly Plan[]): number => plans.reduce((sum, { steps }) => sum + steps, 0);

/** Some runs under way. */
interface Batch {
  stop(): void;
  /** Ends it and reports nothing. A history is kept only if it is complete and replaces none that may be on view. */
  abandon(): void;
}

/**
 * Makes runs in the background, one after the other. Their histories are kept all at once when the last is done, so that numbers side by
 * side come from the same training. `done` is called then, and also when something failed: historyOf will make what is missing in the
 * page, or say what is wrong with the plan.
 */
function train(plans: readonly Plan[], report: (news: Partial<Progress>) => void, done: () => void): Batch {
  const made: [Plan, History][] = [];
  let current: Training | undefined = undefined;
  let stopped: boolean = false;
  let abandoned: boolean = false;
  const reportUnlessAbandoned = (news: Partial<Progress>): void => {
    if (!abandoned) report(news);
  };

  const makeAll = async (): Promise<void> => {
    const { trainer } = await import('~/training/background.ts');
    for (const [i, plan] of plans.entries()) {
      if (abandoned) return;
      const stepsBefore = stepsOf(plans.slice(0, i));
      current = trainer.start(plan, {
        onProgress: (step) => reportUnlessAbandoned({ step: stepsBefore + step }),
        onNotice: (notice) => reportUnlessAbandoned({ notice }),
      });
      // The reader may have stopped before this run began, or at the notice that it began with.
      if (stopped || abandoned) current.stop();
      made.push([plan, await current.history]);
    }
  };
  const finish = (): void => {
    for (const [plan, history] of made)
      if (!abandoned || (history.end !== 'stopped' && keptHistory(plan) === undefined)) keepHistory(plan, history);
    if (!abandoned) done();
  };
  void makeAll().then(finish, finish);

  return {
    stop: () => {
      stopped = true;
      current?.stop();
    },
    abandon: () => {
      abandoned = true;
      current?.stop();
    },
  };
}
