import { counted, formatNumber } from '~/math/format.ts';
import { holdHistories, keepHistory, keptHistory } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import type { History } from '~/training/recording.ts';
import { costOf } from '~/training/slices.ts';
import type { Training } from '~/training/trainer.ts';

/** Multiplications that a page makes without anybody noticing: some 10 ms, 50 on a slow phone. */
const LONG = 2_000_000;

/** Plans as one text, the same for plans with the same content. */
export const asKey = (plans: readonly Plan[]): string => (plans.length > 0 ? JSON.stringify(plans) : '');
const wasStopped = (plan: Plan): boolean => keptHistory(plan)?.end === 'stopped';

/** The runs that are too long for the page and not made yet, as one text; empty where everything can be shown at once. */
export const missingOf = (plans: readonly Plan[]): string =>
  asKey(plans.filter((plan) => costOf(plan) > LONG && keptHistory(plan) === undefined));

/** The runs that the reader stopped. */
export const stoppedOf = (plans: readonly Plan[]): string => asKey(plans.filter(wasStopped));

/** What is trained for a figure. */
export interface Errand {
  /** The plans behind the state that is asked for, as one text. */
  readonly of: string;
  /** The runs to make, as one text; empty where there is nothing to do. */
  readonly runs: string;
  /** It was tried: the state is shown with what there is, and what is missing all the same is left to historyOf. */
  readonly done: boolean;
}
export const noErrand: Errand = { of: '', runs: '', done: false };

/**
 * What to train for a state with these plans, unless it `isShown` already: the runs that were missing when it was asked for. It stays the same
 * errand although another figure may make one of them meanwhile, so that none is begun twice.
 */
export function errandFor(before: Errand, plans: readonly Plan[], isShown: boolean): Errand {
  const of = asKey(plans);
  const errand = before.of === of ? before : { ...noErrand, of };
  const missing = isShown || errand.done || errand.runs !== '' ? '' : missingOf(plans);
  return missing === '' ? errand : { ...errand, runs: missing };
}

/** How it goes: steps made of all the runs together, and what the reader should know. */
export interface News {
  readonly step: number;
  readonly steps: number;
  readonly notice: string;
}

const stepsOf = (plans: readonly Plan[]): number => plans.reduce((sum, { steps }) => sum + steps, 0);

/** Where the runs stand before there is any news. */
export const noNews = (wanted: string): News => ({ step: 0, steps: stepsOf(JSON.parse(wanted) as Plan[]), notice: '' });

/** "Training: step 43,000 of 200,000". */
export const progressText = ({ step, steps }: News): string =>
  `Training: step ${formatNumber(step)} of ${formatNumber(steps)}`;

/** "Stopped after 43,000 steps of 200,000." of the first run that was stopped. */
export function stoppedText(stopped: string): string {
  const [plan] = JSON.parse(stopped) as [Plan];
  return `Stopped after ${counted((keptHistory(plan)?.losses.length ?? 1) - 1, 'step')} of ${formatNumber(plan.steps)}.`;
}

/**
 * Makes the runs in the background, one after the other, and puts their histories where historyOf finds them, all at once: numbers that are shown
 * before and after come from the same runs. `ready` is called when they are there, or when it cannot be done: then historyOf makes them in the
 * page, or says what is wrong with the plan. `stop` keeps what there is. `leave` lets go of it, for a figure that shows it or a reader who
 * has gone on to something else: nothing is told any more, and only what is whole and new is kept.
 */
export function train(wanted: string, tell: (news: News) => void, ready: () => void): { stop(): void; leave(): void } {
  const plans = JSON.parse(wanted) as Plan[];
  const letGo = holdHistories(plans);
  const made: [Plan, History][] = [];
  let run: Training | undefined = undefined;
  let stopped: boolean = false;
  let left: boolean = false;
  const all = async (): Promise<void> => {
    const { trainer } = await import('~/training/background.ts');
    let news = noNews(wanted);
    const say = (more: Partial<News>): void => {
      news = { ...news, ...more };
      if (!left) tell(news);
    };
    for (const [i, plan] of plans.entries()) {
      if (left) return;
      const before = stepsOf(plans.slice(0, i));
      run = trainer.start(plan, {
        onProgress: (step) => say({ step: before + step }),
        onNotice: (notice) => say({ notice }),
      });
      // News can come before start has returned.
      if (stopped || left) run.stop();
      made.push([plan, await run.history]);
    }
  };
  const done = (): void => {
    for (const [plan, history] of made)
      if (!left || (history.end !== 'stopped' && keptHistory(plan) === undefined)) keepHistory(plan, history);
    if (!left) ready();
  };
  void all().then(done, done);
  return {
    stop: () => {
      stopped = true;
      run?.stop();
    },
    leave: () => {
      left = true;
      run?.stop();
      letGo();
    },
  };
}
