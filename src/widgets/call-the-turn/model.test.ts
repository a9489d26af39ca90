import { expect, test } from 'vitest';
import { keepHistory } from '~/training/history.ts';
import { historyOf } from '~/training/index.ts';
import { defaults } from '~/state/record.ts';
import {
  type Chosen,
  callOf,
  courseOf,
  curveAt,
  endOf,
  lossesAt,
  planOf,
  type Run,
  runOf,
  STEPS,
  TRAINING,
  VALIDATION,
} from './model.ts';
import widget from './widget.tsx';
import { still } from './words.ts';

const choose = (bend: Chosen['bend'], length: Chosen['length'] = 'short'): Run => runOf({ bend, length });
const run = choose('bendy');
const long = choose('bendy', 'long');
const state = defaults(widget.fields);

test('the still is just right near the turn, and nothing is said of what lies between', () => {
  const at = (call: number) => still.wide(callOf({ ...state, bend: 'bendy', shown: true, call }), call);
  expect(at(run.validationCourse.best)).toContain('just right');
  expect(at(1000)).toContain('too soon');
  expect(at(2000)).toBe('at 2,000');
  expect(at(5000)).toBe('at 5,000');
  expect(at(7000)).toContain('by heart');
});

test('ten points to learn from, twelve held back', () => {
  expect([TRAINING.length, VALIDATION.length]).toEqual([10, 12]);
  expect(run.training).toHaveLength(10_001);
  expect(long.training).toHaveLength(200_001);
});

test('the training loss falls all the way', () => {
  for (let step = 100; step <= STEPS.short; step += 100)
    expect(run.training[step]).toBeLessThan(run.training[step - 100] ?? 0);
  expect(lossesAt(run, STEPS.short).training).toBeLessThan(0.7);
  expect(run.trainingCourse.shape).toBe('falls');
});

test('the validation loss falls, turns once, and ends at twice its lowest', () => {
  const { shape, best } = run.validationCourse;
  expect([shape, best]).toEqual(['turns', 3075]);
  for (let step = 100; step <= STEPS.short; step += 100) {
    const before = run.validation[step - 100] ?? 0;
    const now = run.validation[step] ?? 0;
    if (step <= best) expect(now).toBeLessThan(before);
    if (step - 100 >= best) expect(now).toBeGreaterThan(before);
  }
  expect(lossesAt(run, STEPS.short).validation / lossesAt(run, best).validation).toBeGreaterThan(2);
});

test('twenty times as long: the same run goes on, down for what it learns from, and up to where it knew nothing', () => {
  for (const step of [0, 600, 3075, STEPS.short]) expect(lossesAt(long, step)).toEqual(lossesAt(run, step));
  expect(long.validationCourse).toMatchObject({ shape: 'turns', best: 3075 });
  for (let step = 1000; step <= STEPS.long; step += 1000)
    expect(long.training[step]).toBeLessThan(long.training[step - 1000] ?? 0);
  const start = lossesAt(long, 0);
  const end = lossesAt(long, STEPS.long);
  expect(end.training).toBeCloseTo(0.017, 3);
  expect(end.validation).toBeGreaterThan(start.validation);
  expect(end.validation).toBeLessThan(start.validation + 0.1);
});

test('a stiffer model does not turn, however long it is trained, and one swing does better than the bendy one ever does', () => {
  for (const length of ['short', 'long'] as const) {
    for (const [bend, lowest] of [
      ['straight', 13.2],
      ['swing', 4.76],
    ] as const) {
      const stiff = choose(bend, length);
      expect([stiff.trainingCourse.shape, stiff.validationCourse.shape]).toEqual(['levels', 'levels']);
      const { level } = stiff.validationCourse;
      expect(level).toBeLessThan(3500);
      const tail = stiff.validation.slice(level);
      expect(
        Math.max(...tail.slice(0, 5000), ...tail.slice(-5000)) / Math.min(...tail.slice(0, 5000), ...tail.slice(-5000)),
      ).toBeLessThan(1.0101);
      expect(stiff.validation.at(-1)).toBeCloseTo(lowest, 2);
    }
  }
  expect(choose('swing').validation.at(-1)).toBeLessThan(lossesAt(run, run.validationCourse.best).validation);
});

test('the course of a loss', () => {
  const line = (...parts: number[]): number[] => parts;
  expect(courseOf(line(5))).toEqual({ shape: 'falls', best: 0, level: 0 });
  expect(courseOf(line(5, 4, 3, 2, 1))).toMatchObject({ shape: 'falls', best: 4 });
  expect(courseOf(line(5, 1, 1, 1, 1, 1))).toEqual({ shape: 'levels', best: 1, level: 1 });
  expect(courseOf(line(5, 1, 1.005, 1, 0.999, 1))).toMatchObject({ shape: 'levels', level: 1 });
  expect(courseOf(line(5, 1, 2, 3))).toMatchObject({ shape: 'turns', best: 1 });
});

test('a flag at the best step costs nothing, any other something; it stands in the run', () => {
  const { best } = run.validationCourse;
  const called = (call: number, patch: Partial<typeof state> = {}) => callOf({ ...state, shown: true, ...patch, call });
  expect(called(best)).toMatchObject({ off: 0, cost: 0 });
  for (const call of [0, 500, best - 1, best + 1, STEPS.short]) {
    expect(called(call).cost).toBeGreaterThan(0);
    expect(called(call).off).toBe(call - best);
  }
  expect(called(6000).cost, 'as sketched').toBeCloseTo(2.19, 2);
  expect(called(120_000).at).toBe(STEPS.short);
  expect(called(120_000, { length: 'long' }).at).toBe(120_000);
});

test('the curves stop at 600 until the flag is planted, however far the step is', () => {
  expect(callOf({ ...state, step: 8000, call: 8000 })).toMatchObject({ seen: 600, at: 8000 });
  expect(callOf({ ...state, step: 300 })).toMatchObject({ seen: 300 });
  expect(callOf({ ...state, step: 300, shown: true })).toMatchObject({ seen: STEPS.short, step: 300 });
  const { callValidation, cost } = widget.live({ ...state, call: 6000 });
  expect([callValidation, cost], 'nor is it told').toEqual(['?', '?']);
});

test('in the end the curve runs close by every point that it has seen', () => {
  const curve = curveAt(run, STEPS.short);
  for (const [hour, late] of TRAINING) {
    const [, nearest = 0] = curve.reduce((best, point) =>
      Math.abs(point[0] - hour) < Math.abs(best[0] - hour) ? point : best,
    );
    expect(Math.abs(nearest - late)).toBeLessThan(1.7);
  }
});

test('what is drawn is thinned out', () => {
  for (const one of [run, long]) {
    expect(one.trainingPoints.length).toBeLessThanOrEqual(300);
    expect(one.trainingPoints.at(-1)?.[0]).toBe(one.end);
  }
});

test('within 500 of the turn it is called, once the flag stands; a run that levels has no turn', () => {
  const reached = (patch: Partial<typeof state>): boolean | undefined =>
    widget.goals?.[0]?.reached({ ...state, shown: true, ...patch }, 1);
  expect([2574, 2575, 3075, 3575, 3576].map((call) => reached({ call }))).toEqual([false, true, true, true, false]);
  expect(reached({ call: 3075, shown: false })).toBe(false);
  expect(reached({ call: 3075, length: 'long' })).toBe(true);
  expect(reached({ call: 3075, bend: 'swing' })).toBe(false);
});

test('what is said of a run that the reader stopped is true of what there is', () => {
  const chosen = { bend: 'bendy', length: 'long' } as const;
  const whole = historyOf(planOf(chosen));
  const say = (steps: number, patch: Partial<typeof state> = {}): string => {
    const losses = whole.losses.slice(0, steps + 1);
    const validationLosses = (whole.validationLosses ?? []).slice(0, steps + 1);
    keepHistory(planOf(chosen), { ...whole, losses, dataLosses: losses, validationLosses, end: 'stopped' });
    expect(endOf(chosen)).toBe(steps);
    expect(widget.ends?.({ ...state, ...chosen })).toEqual({ step: steps, call: steps });
    return widget.describe({ ...state, ...chosen, step: 120_000, ...patch });
  };
  expect(say(43_000)).toBe(
    'After 600 steps the training loss is 8.77. Where would you stop? Drag the flag there, then plant it.',
  );
  expect(say(43_000, { shown: true, call: 120_000 }), 'the flag stands at its end').toBe(
    'At step 43,000 new deliveries cost 18.5. At the turn, step 3,075, they cost 5.43.',
  );
  expect(say(2000, { shown: true, call: 1900 })).toBe(
    'At step 1,900 new deliveries cost 6.34. The run ends at step 2,000, and they were never cheaper.',
  );
  expect(say(0)).toContain('After 0 steps the training loss is 20.1.');
  expect(say(0, { shown: true, call: 0 })).toContain('At step 0 new deliveries cost 19.3. The run ends at step 0');
  keepHistory(planOf(chosen), whole);
});
