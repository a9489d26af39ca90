import { expect, test } from 'vitest';
import { setUp } from './fake-worker.ts';
import { historyOf, type Plan } from './index.ts';
import { AGAIN, IN_PAGE } from './trainer.ts';

const plan = (steps: number): Plan => ({
  model: { kind: 'polynomial', degree: 3 },
  loss: 'squared',
  optimizer: { kind: 'adam', rate: 0.01 },
  start: [0, 0, 0, 0],
  steps,
  training: Array.from({ length: 20 }, (_, i) => ({ features: [i / 10 - 1], target: Math.cos(i) })),
  penalty: { kind: 'l2', strength: 0.001 },
  validation: [{ features: [0.5], target: 0.2 }],
});

test('the worker makes the same run as the page, and tells where it is', async () => {
  const { clock, workers, steps, notices, start } = setUp();
  const run = start(plan(20_000));
  await clock.until(() => run.made !== undefined);
  expect(run.made).toEqual(historyOf(plan(20_000)));
  expect(steps.length).toBeGreaterThan(2);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect([workers.length, notices]).toEqual([1, []]);
  const next = start(plan(3));
  await clock.until(() => next.made !== undefined);
  expect(next.made?.losses).toHaveLength(4);
  expect(workers).toHaveLength(1);
});

test('stopped, it keeps what it has computed', async () => {
  const { clock, steps, start } = setUp();
  const run = start(plan(200_000));
  await clock.until(() => steps.length > 2);
  run.stop();
  run.stop();
  await clock.until(() => run.made !== undefined);
  expect(run.made?.end).toBe('stopped');
  const made = run.made?.losses.length ?? 0;
  expect(made).toBeGreaterThan(steps.at(-1) ?? 0);
  expect(made).toBeLessThan(200_000);
  expect(run.made?.losses).toEqual(historyOf({ ...plan(200_000), steps: made - 1 }).losses);
});

test('stopped before the worker is there, it has its start and nothing else', async () => {
  const { clock, notices, start } = setUp();
  const run = start(plan(200_000));
  const other = start(plan(5));
  run.stop();
  await clock.until(() => run.made !== undefined && other.made !== undefined);
  expect([run.made?.end, run.made?.losses.length, other.made?.end, notices.length]).toEqual([
    'stopped',
    1,
    'finished',
    0,
  ]);
});

test('a worker that dies takes nobody else along: all its runs are made again, each told once', async () => {
  const { clock, workers, steps, notices, start } = setUp();
  const runs = [9000, 12_000].map((count) => start(plan(count)));
  await clock.until(() => steps.length > 1);
  workers[0]?.crash('error');
  const late = start(plan(50));
  await clock.until(() => [...runs, late].every(({ made }) => made !== undefined));
  expect([...runs, late].map(({ made }) => made?.losses.length)).toEqual([9001, 12_001, 51]);
  expect([notices, workers.length]).toEqual([[AGAIN, AGAIN], 2]);
});

test('several runs share the worker', async () => {
  const { clock, workers, start } = setUp();
  const runs = [9000, 12_000, 50].map((steps) => start(plan(steps)));
  await clock.until(() => runs.every(({ made }) => made !== undefined));
  expect(runs.map(({ made }) => made?.losses.length)).toEqual([9001, 12_001, 51]);
  expect(workers).toHaveLength(1);
});

test.each(['error', 'messageerror', 'ended from outside'] as const)(
  'a worker that dies (%s) is replaced, and says so',
  async (how) => {
    const { clock, workers, steps, notices, start } = setUp();
    const run = start(plan(20_000));
    await clock.until(() => steps.length > 1);
    if (how === 'ended from outside') workers[0]?.terminate();
    else workers[0]?.crash(how);
    await clock.until(() => run.made !== undefined);
    expect(run.made).toEqual(historyOf(plan(20_000)));
    expect(notices).toEqual([AGAIN]);
    expect(workers.map(({ alive }) => alive)).toEqual([false, true]);
  },
);

test('when the second one dies too, the page trains by itself', async () => {
  const { clock, workers, notices, steps, start } = setUp();
  const run = start(plan(20_000));
  for (const i of [0, 1]) {
    const before = steps.length;
    await clock.until(() => workers.length > i && steps.length > before);
    workers[i]?.crash('error');
  }
  await clock.until(() => run.made !== undefined);
  expect(run.made).toEqual(historyOf(plan(20_000)));
  expect([notices, workers.length]).toEqual([[AGAIN, IN_PAGE], 2]);
});

test('a worker that dies while idle is missed by nobody', async () => {
  const { clock, workers, notices, start } = setUp();
  const first = start(plan(5));
  await clock.until(() => first.made !== undefined);
  workers[0]?.crash('error');
  const second = start(plan(6));
  await clock.until(() => second.made !== undefined);
  expect([workers.length, notices]).toEqual([2, []]);
});

test('where no worker can be made, the page trains in slices, says so, and can be stopped', async () => {
  const { clock, notices, steps, start } = setUp(false);
  const whole = start(plan(8000));
  const part = start(plan(100_000));
  await clock.until(() => whole.made !== undefined && steps.length > 3);
  part.stop();
  await clock.until(() => part.made !== undefined);
  expect(whole.made).toEqual(historyOf(plan(8000)));
  expect(part.made?.end).toBe('stopped');
  expect(notices).toEqual([IN_PAGE, IN_PAGE]);
});

test('a worker that dies when it was asked to stop: the page makes the run up to there', async () => {
  const { clock, workers, steps, start } = setUp();
  const run = start(plan(100_000));
  await clock.until(() => steps.length > 3);
  const reached = steps.at(-1) ?? 0;
  workers[0]?.terminate();
  run.stop();
  await clock.until(() => run.made !== undefined);
  expect(run.made?.end).toBe('stopped');
  expect(run.made?.losses.length).toBeGreaterThan(reached);
  expect(run.made?.losses.length).toBeLessThan(2 * reached);
});

test.each([false, true])('a plan that makes no sense is refused with its reason, no worker: %s', async (without) => {
  const { clock, start } = setUp(!without);
  const run = start({ ...plan(10), start: [0] });
  await clock.until(() => run.error !== undefined);
  expect(run.error).toBeInstanceOf(RangeError);
  expect(run.error?.message).toContain('starts from 4 finite numbers');
});
