import { expect, test } from 'vitest';
import { historyOf, keepHistory, keptHistory } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import { IN_PAGE } from '~/training/trainer.ts';
import { type Job, jobFor, missingOf, type Progress, progressText, stoppedOf, stoppedText } from './runs.ts';

const plan = (steps: number, rate = 0.1): Plan => ({
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate },
  start: [0, 0],
  steps,
  training: Array.from({ length: 30 }, (_, i) => ({ features: [i / 30], target: Math.sin(i) })),
});
const lengthsOf = (plans: readonly Plan[]): (number | undefined)[] =>
  plans.map((one) => keptHistory(one)?.losses.length);
const keepStopped = (plans: readonly Plan[]): void => {
  for (const one of plans) keepHistory(one, { ...historyOf({ ...one, steps: 5 }), end: 'stopped' });
};
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

test('only runs that are long and not made yet are missing', () => {
  const short = plan(1000);
  const long = plan(60_000, 0.11);
  expect(missingOf([short])).toEqual([]);
  expect(missingOf([])).toEqual([]);
  expect(missingOf([short, long])).toEqual([long]);
  historyOf(long);
  expect(missingOf([short, long])).toEqual([]);
});

test('how it goes, in words', () => {
  expect(progressText({ step: 0, steps: 200_000 })).toBe('Training: step 0 of 200,000');
  expect(progressText({ step: 43_000, steps: 200_000 })).toBe('Training: step 43,000 of 200,000');
});

test('plans with the same content have one job, as long as somebody watches it', () => {
  const job = jobFor([plan(60_000, 0.71)]);
  const leave = job.subscribe(() => undefined);
  const leaveToo = job.subscribe(() => undefined);
  expect(jobFor([plan(60_000, 0.71)])).toBe(job);
  expect(jobFor([plan(60_000, 0.72)])).not.toBe(job);
  leave();
  expect(jobFor([plan(60_000, 0.71)]), 'the other one still watches').toBe(job);
  leaveToo();
  expect(jobFor([plan(60_000, 0.71)]), 'a state that is asked again is tried again').not.toBe(job);
});

/**
 * Trains what is missing for these plans, and gives back all that a watcher saw. Node has no Worker, so the runs are made in slices on the
 * spot: the same way, without the other thread.
 */
function follow(
  plans: readonly Plan[],
  wanted = missingOf(plans),
  onProgress: (progress: Progress, job: Job, leave: () => void) => void = () => undefined,
): Promise<Progress[]> {
  return new Promise((resolve) => {
    const job = jobFor(plans);
    const seen: Progress[] = [];
    const leave = job.subscribe(() => {
      const progress = job.progress();
      seen.push(progress);
      onProgress(progress, job, leave);
      if (progress.running) return;
      leave();
      resolve(seen);
    });
    job.begin(wanted);
  });
}

test('the runs are made one after the other, tell where they are, and are found by historyOf', async () => {
  const plans = [plan(70_000, 0.2), plan(80_000, 0.3)];
  const seen = await follow(plans);
  expect(missingOf(plans)).toEqual([]);
  expect(lengthsOf(plans)).toEqual([70_001, 80_001]);
  const begun = { running: true, step: 0, steps: 150_000, notice: '', ended: 0 };
  expect(seen.slice(0, 2)).toEqual([begun, { ...begun, notice: IN_PAGE }]);
  expect(seen.at(-1)).toMatchObject({ running: false, notice: IN_PAGE, ended: 1 });
  const steps = seen.map(({ step }) => step);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.at(-1)).toBeGreaterThan(70_000);
});

test('a job that is at work goes on though one of its runs turns up meanwhile, and begins nothing twice', async () => {
  const first = plan(60_000, 0.73);
  const second = plan(60_000, 0.74);
  const seen = await follow([first, second], undefined, ({ running }, job) => {
    if (!running) return;
    historyOf(first);
    job.begin([second]);
  });
  expect(new Set(seen.map(({ steps }) => steps))).toEqual(new Set([120_000]));
  expect(seen.map(({ ended }) => ended).filter((ended) => ended > 0)).toEqual([1]);
  expect(missingOf([first, second])).toEqual([]);
});

test('stopped by the reader: what there is, is shown, and the runs that had not begun are stopped, too', async () => {
  const plans = [plan(200_000, 0.4), plan(200_000, 0.5)];
  await follow(plans, undefined, ({ step }, job) => {
    if (step > 0) job.stop();
  });
  expect(missingOf(plans)).toEqual([]);
  expect(stoppedOf(plans)).toEqual(plans);
  expect(stoppedText(plans[0] as Plan)).toMatch(/^Stopped after [\d,]+ steps of 200,000\.$/);
  expect(plans.map((one) => keptHistory(one)?.end)).toEqual(['stopped', 'stopped']);
});

test('left for another state: nothing more is told, and no half-made run is kept', async () => {
  const one = plan(200_000, 0.6);
  const seen: Progress[] = [];
  void follow([one], undefined, (progress, _, leave) => {
    seen.push(progress);
    if (progress.step > 0) leave();
  });
  await expect.poll(() => seen.length).toBeGreaterThan(2);
  const told = seen.length;
  await pause(100);
  expect(seen).toHaveLength(told);
  expect(keptHistory(one)).toBeUndefined();
});

test('stopped runs are replaced all at once, when the last is whole', async () => {
  const plans = [plan(70_000, 0.31), plan(80_000, 0.32)];
  keepStopped(plans);
  const lengths = new Set<string>();
  await follow(plans, stoppedOf(plans), ({ running }) => {
    if (running) lengths.add(lengthsOf(plans).join());
  });
  expect([...lengths]).toEqual(['6,6']);
  expect(lengthsOf(plans)).toEqual([70_001, 80_001]);
});

test('left when the first of two was whole: that one is kept, unless it would replace one that may be on view', async () => {
  const leftAfterFirst = async (plans: readonly [Plan, Plan], wanted: readonly Plan[]): Promise<number | undefined> => {
    const [first, second] = plans;
    await new Promise<void>((resolve) => {
      void follow(plans, [...wanted], ({ step }, _, leave) => {
        if (step <= first.steps) return;
        leave();
        setTimeout(resolve, 100);
      });
    });
    expect(keptHistory(second)?.end).not.toBe('finished');
    return keptHistory(first)?.losses.length;
  };
  const fresh = [plan(70_000, 0.41), plan(200_000, 0.42)] as const;
  expect(await leftAfterFirst(fresh, missingOf(fresh))).toBe(70_001);
  const shown = [plan(70_000, 0.43), plan(200_000, 0.44)] as const;
  keepStopped(shown);
  expect(await leftAfterFirst(shown, stoppedOf(shown))).toBe(6);
});

test('a plan that makes no sense ends the job all the same: historyOf then says what is wrong with it', async () => {
  const broken = { ...plan(200_000), start: [0] };
  expect((await follow([broken])).at(-1)).toMatchObject({ running: false, ended: 1 });
  expect(() => historyOf(broken)).toThrow(RangeError);
});
