import { expect, test } from 'vitest';
import { forgetHistory, historyOf, keepHistory, keptHistory } from '~/training/history.ts';
import type { Plan } from '~/training/plan.ts';
import { IN_PAGE } from '~/training/trainer.ts';
import {
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

const plan = (steps: number, rate = 0.1): Plan => ({
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate },
  start: [0, 0],
  steps,
  training: Array.from({ length: 30 }, (_, i) => ({ features: [i / 30], target: Math.sin(i) })),
});

test('only runs that are long and not made yet are missing', () => {
  const short = plan(1000);
  const long = plan(60_000);
  expect(missingOf([short])).toBe('');
  expect(missingOf([])).toBe('');
  expect(JSON.parse(missingOf([short, long]))).toEqual([long]);
  historyOf(long);
  expect(missingOf([short, long])).toBe('');
  forgetHistory(long);
});

test('an errand stays the same though one of its runs turns up meanwhile, and ends when the state changes', () => {
  const first = plan(60_000, 0.7);
  const second = plan(60_000, 0.8);
  const short = plan(10, 0.7);
  const errand = errandFor(noErrand, [first, short, second], false);
  expect(JSON.parse(errand.runs)).toEqual([first, second]);
  historyOf(first);
  expect(errandFor(errand, [first, short, second], false)).toBe(errand);
  historyOf(second);
  expect(errandFor(errand, [first, short, second], false)).toBe(errand);
  expect(errandFor(errand, [short], false)).toMatchObject({ runs: '', done: false });
  for (const one of [first, second]) forgetHistory(one);
});

test('what is shown already, or could not be made, is no errand; what was forgotten since, is one', () => {
  const one = plan(60_000, 0.9);
  expect(errandFor(noErrand, [one], true).runs).toBe('');
  const tried = { ...errandFor(noErrand, [one], false), runs: '', done: true };
  expect(errandFor(tried, [one], false)).toBe(tried);
  historyOf(one);
  const shown = errandFor(noErrand, [one], false);
  expect(shown.runs).toBe('');
  forgetHistory(one);
  expect(JSON.parse(errandFor(shown, [one], false).runs)).toEqual([one]);
});

test('how it goes, in words', () => {
  const news = noNews(JSON.stringify([plan(150_000), plan(50_000)]));
  expect(progressText(news)).toBe('Training: step 0 of 200,000');
  expect(progressText({ ...news, step: 43_000 })).toBe('Training: step 43,000 of 200,000');
});

/** Node has no Worker, so the runs are made in slices on the spot: the same way, without the other thread. */
function follow(
  plans: readonly Plan[],
  onNews: (news: News, run: ReturnType<typeof train>) => void = () => undefined,
): Promise<News[]> {
  return new Promise((resolve) => {
    const told: News[] = [];
    const run = train(
      JSON.stringify(plans),
      (news) => {
        told.push(news);
        onNews(news, run);
      },
      () => resolve(told),
    );
  });
}

test('the runs are made one after the other, tell where they are, and are found by historyOf', async () => {
  const plans = [plan(70_000, 0.2), plan(80_000, 0.3)];
  const told = await follow(plans);
  expect(missingOf(plans)).toBe('');
  expect(plans.map((one) => keptHistory(one)?.losses.length)).toEqual([70_001, 80_001]);
  expect(told[0]).toEqual({ step: 0, steps: 150_000, notice: IN_PAGE });
  const steps = told.map(({ step }) => step);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('stopped by the reader: what there is, is shown, and the runs that had not begun are stopped, too', async () => {
  const plans = [plan(200_000, 0.4), plan(200_000, 0.5)];
  await follow(plans, ({ step }, run) => {
    if (step > 0) run.stop();
  });
  expect(missingOf(plans)).toBe('');
  expect(JSON.parse(stoppedOf(plans))).toEqual(plans);
  expect(stoppedText(stoppedOf(plans))).toMatch(/^Stopped after [\d,]+ steps of 200,000\.$/);
  expect(plans.map((one) => keptHistory(one)?.end)).toEqual(['stopped', 'stopped']);
  for (const one of plans) forgetHistory(one);
  expect(stoppedOf(plans)).toBe('');
});

test('left for another state: no more news, and no half-made run is kept', async () => {
  const one = plan(200_000, 0.6);
  const told: News[] = [];
  await new Promise<void>((resolve, reject) => {
    const run = train(
      JSON.stringify([one]),
      (news) => {
        told.push(news);
        run.leave();
        setTimeout(resolve, 100);
      },
      () => reject(new Error('It was left.')),
    );
  });
  expect(told).toHaveLength(1);
  expect(keptHistory(one)).toBeUndefined();
});

test('stopped runs are replaced all at once, when the last is whole', async () => {
  const plans = [plan(70_000, 0.31), plan(80_000, 0.32)];
  for (const one of plans) keepHistory(one, { ...historyOf({ ...one, steps: 5 }), end: 'stopped' });
  const seen = new Set<string>();
  await follow(plans, () => seen.add(plans.map((one) => keptHistory(one)?.losses.length).join()));
  expect([...seen]).toEqual(['6,6']);
  expect(plans.map((one) => keptHistory(one)?.losses.length)).toEqual([70_001, 80_001]);
});

test('left when the first of two was whole: that one is kept, unless it would replace one that may be on view', async () => {
  const leftAfterFirst = async ([first, second]: readonly [Plan, Plan]): Promise<number | undefined> => {
    await new Promise<void>((resolve, reject) => {
      const run = train(
        JSON.stringify([first, second]),
        ({ step }) => {
          if (step > first.steps) {
            run.leave();
            setTimeout(resolve, 100);
          }
        },
        () => reject(new Error('It was left.')),
      );
    });
    expect(keptHistory(second)?.end).not.toBe('finished');
    return keptHistory(first)?.losses.length;
  };
  expect(await leftAfterFirst([plan(70_000, 0.41), plan(200_000, 0.42)])).toBe(70_001);
  const shown = [plan(70_000, 0.43), plan(200_000, 0.44)] as const;
  for (const one of shown) keepHistory(one, { ...historyOf({ ...one, steps: 5 }), end: 'stopped' });
  expect(await leftAfterFirst(shown)).toBe(6);
});

test('a plan that makes no sense is given back: historyOf then says what is wrong with it', async () => {
  const broken = { ...plan(200_000), start: [0] };
  await follow([broken]);
  expect(() => historyOf(broken)).toThrow(RangeError);
});
