import { counted, formatNumber } from '~/math/format.ts';
import { keepHistory, keptHistory } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import { costOf } from '~/training/slices.ts';
import type { Training } from '~/training/trainer.ts';

/** Multiplications that a page makes without anybody noticing: some 10 ms, 50 on a slow phone. */
const LONG = 2_000_000;

const asKey = (plans: readonly Plan[]): string => (plans.length > 0 ? JSON.stringify(plans) : '');
const wasStopped = (plan: Plan): boolean => keptHistory(plan)?.end === 'stopped';

/** The runs that are too long for the page and not made yet, as one text; empty where everything can be shown at once. */
export const missingOf = (plans: readonly Plan[]): string => asKey(plans.filter((plan) => costOf(plan) > LONG && keptHistory(plan) === undefined));

/** The runs that the reader stopped. */
export const stoppedOf = (plans: readonly Plan[]): string => asKey(plans.filter(wasStopped));

/** How it goes: steps made of all the runs together, and what the reader should know. */
export interface News { readonly step: number; readonly steps: number; readonly notice: string }

const stepsOf = (plans: readonly Plan[]): number => plans.reduce((sum, { steps }) => sum + steps, 0);

/** Where the runs stand before there is any news. */
export const noNews = (wanted: string): News => ({ step: 0, steps: stepsOf(JSON.parse(wanted) as Plan[]), notice: '' });

/** "Training: step 43,000 of 200,000". */
export const progressText = ({ step, steps }: News): string => `Training: step ${formatNumber(step)} of ${formatNumber(steps)}`;

/** "Stopped after 43,000 steps of 200,000." of the first run that was stopped. */
export function stoppedText(stopped: string): string {
  const [plan] = JSON.parse(stopped) as [Plan];
  return `Stopped after ${counted((keptHistory(plan)?.losses.length ?? 1) - 1, 'step')} of ${formatNumber(plan.steps)}.`;
}

/**
 * Makes the runs in the background, one after the other, and puts their histories where historyOf finds them. `ready` is called when all
 * are there, or when it cannot be done: then historyOf makes them in the page, or says what is wrong with the plan. `stop` keeps what there is;
 * `leave` is for a reader who has gone on to something else: nothing is told any more, and a run that is not whole is not kept.
 */
export function train(wanted: string, tell: (news: News) => void, ready: () => void): { stop(): void; leave(): void } {
  const plans = JSON.parse(wanted) as Plan[];
  let [run, stopped, left]: [Training | undefined, boolean, boolean] = [undefined, false, false];
  const all = async (): Promise<void> => {
    const { trainer } = await import('~/training/background.ts');
    let news = noNews(wanted);
    const say = (more: Partial<News>): void => { news = { ...news, ...more }; if (!left) tell(news); };
    for (const [i, plan] of plans.entries()) {
      if (left) return;
      const before = stepsOf(plans.slice(0, i));
      run = trainer.start(plan, { onProgress: (step) => say({ step: before + step }), onNotice: (notice) => say({ notice }) });
      if (stopped) run.stop();
      const history = await run.history;
      if (!left || history.end !== 'stopped') keepHistory(plan, history);
    }
  };
  const done = (): void => { if (!left) ready(); };
  void all().then(done, done);
  return {
    stop: () => { stopped = true; run?.stop(); },
    leave: () => { left = true; run?.stop(); },
  };
}
