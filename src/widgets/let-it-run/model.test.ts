import { expect, test } from 'vitest';
import { plain } from '~/widgets/sentence.ts';
import widget from './widget.tsx';
import {
  BEND,
  BORDER,
  factorOf,
  landmarks,
  lastStop,
  LEAVES,
  LIMIT,
  powers,
  RATES,
  runOf,
  scene,
  settles,
  stepOf,
  stopAt,
  STOPS,
  WIDTH,
  windowOf,
} from './model.ts';
import { headline, LARGEST, sentence, sizeText } from './words.ts';

const rates = Array.from({ length: 29 }, (_, i) => (2 + i) / 100);
const tell = (state: Parameters<typeof scene>[0]): string => plain(sentence(scene(state)));
const start = { moment: stopAt(30), rate: 0.14, run: false };
const goals = widget.goals ?? [];

test('at 0.14 the loss passes a million at step 55, and training stops', () => {
  const { losses, last } = runOf(0.14, false);
  expect(last).toBe(55);
  expect(losses.slice(0, 4).map((loss) => loss.toFixed(1))).toEqual(['30.0', '36.3', '43.9', '53.1']);
  expect(losses[54]).toBeLessThanOrEqual(LIMIT);
  expect(losses[55]).toBeGreaterThan(LIMIT);
  expect(tell({ ...start, moment: stopAt(55) })).toMatch(
    /^Stopped: at step 55 the loss is 1,\d{3},000, past 1,000,000\. Every step still multiplies it by 1\.21\./,
  );
});

test('let run, it is infinite at step 3,699, w at 7,406, and one step later nothing is a number; 0.3 takes 565', () => {
  const { infiniteLoss, infiniteWeight, last, losses, weights } = runOf(0.14, true);
  expect([infiniteLoss, infiniteWeight, last]).toEqual([3699, 7406, 7407]);
  expect([Math.abs(weights[7406] ?? 0), weights[7407], losses[7407]]).toEqual([Infinity, NaN, NaN]);
  expect(runOf(0.3, true).infiniteWeight).toBe(565);
  expect(landmarks(runOf(0.14, true))).toEqual([55, 3699, 7406, 7407]);
});

test('every step multiplies the loss by (1 − 15 · rate)², at every rate', () => {
  expect(BEND).toBe(15);
  for (const rate of rates) {
    const { losses, last } = runOf(rate, false);
    for (let step = 0; step < last; step += 1)
      expect((losses[step + 1] as number) / (losses[step] as number)).toBeCloseTo(factorOf(rate), 6);
  }
});

test('up to 0.13 they settle, the others leave: the border is 2/15', () => {
  expect(BORDER).toBeCloseTo(2 / 15, 12);
  const settled = rates.filter(settles);
  expect(settled).toEqual(rates.filter((rate) => rate < 0.135));
  for (const rate of settled)
    for (const run of [false, true]) expect(runOf(rate, run).losses.at(-1)).toBeLessThan(0.001);
  expect([runOf(0.12, true).last, runOf(0.13, true).last]).toEqual([24, 101]);
});

test('the scrubber stops at the end of every run, and where w is infinite', () => {
  expect([RATES.min, RATES.max]).toEqual([rates[0], rates.at(-1)]);
  expect(rates.filter((rate) => !settles(rate)).map((rate) => runOf(rate, true).infiniteWeight)).toEqual([...LEAVES]);
  expect(STOPS.at(-1)).toBe(7407);
  expect(STOPS.length).toBeLessThan(300);
  expect(STOPS.every((step, i) => i === 0 || step > (STOPS[i - 1] as number))).toBe(true);
  // The lesson sends the reader to these two.
  expect([lastStop(0.14, true), lastStop(0.3, true)]).toEqual([251, 153]);
  for (const rate of rates)
    for (const run of [false, true]) {
      const explosion = runOf(rate, run);
      expect(STOPS[lastStop(rate, run)], String(rate)).toBe(explosion.last);
      expect(stepOf(STOPS.length - 1, explosion)).toBe(explosion.last);
    }
});

test('a curve has at most 250 points and all of them finite, up to its last number', () => {
  for (const rate of rates)
    for (const values of [runOf(rate, true).losses, runOf(rate, true).weights]) {
      const points = powers(values);
      expect(points.length).toBeLessThanOrEqual(251);
      expect(points.flat().every(Number.isFinite)).toBe(true);
    }
  expect(powers(runOf(0.14, true).losses).at(-1)?.[0]).toBe(3698);
});

test('sizes in words', () => {
  expect([36.3, 1.0717e6, -1.23e56, Infinity, -Infinity, NaN].map(sizeText)).toEqual([
    '36.3',
    '1,072,000',
    '−1.2\u00A0×\u00A010⁵⁶',
    '∞',
    '−∞',
    '“NaN”',
  ]);
  expect(LARGEST).toBe('1.8\u00A0×\u00A010³⁰⁸');
});

test('each event has its sentence', () => {
  const at = (step: number): string => tell({ ...start, run: true, moment: stopAt(step) });
  expect(at(1000)).toMatch(/^Each step multiplies the loss by 1\.21\..* At step 3,699 it gets too big/);
  expect(at(3699)).toMatch(/^The loss has been ∞ since step 3,699\. .* w is still a number, −?\d\.\d\u00A0×\u00A010/);
  expect(at(7406)).toMatch(/^At step 7,406 the slope is too large .* so is w: −?∞\./);
  expect(at(7407)).toMatch(/^At step 7,407 the update took ∞ from ∞\..* The program isn’t broken/);
});

test('the goals can be reached, and not by less', () => {
  const [settled, fast] = goals;
  expect(settled?.reached({ ...start, rate: 0.13, moment: stopAt(101) }, 1)).toBe(true);
  expect(settled?.reached({ ...start, rate: 0.12, moment: stopAt(24) }, 1)).toBe(false);
  const end = (rate: number): boolean | undefined =>
    fast?.reached({ rate, run: true, moment: lastStop(rate, true) }, 1);
  expect([0.13, 0.14, 0.2, 0.21, 0.3].map(end)).toEqual([false, false, false, true, true]);
  expect(fast?.reached({ rate: 0.3, run: false, moment: lastStop(0.3, true) }, 1)).toBe(false);
});

test('the button leads from event to event, and has nothing left at the end', () => {
  const run = widget.actions?.[0]?.run;
  const seen: number[] = [];
  let state: typeof start | undefined = { ...start, run: true };
  while (state) {
    const patch: Partial<typeof start> | undefined = run?.(state);
    if (patch) seen.push(STOPS[patch.moment ?? 0] ?? 0);
    state = patch && { ...state, ...patch };
  }
  expect(seen).toEqual([55, STOPS[stopAt(3699)], 7406, 7407]);
});

test('the window holds every line that is shown, and no more than it must', () => {
  expect(windowOf([0, 4.2, -0.4])).toEqual([-6, 18]);
  expect(windowOf([-31, 35])).toEqual([-200, 200]);
  expect(windowOf([4e307])).toEqual([-5e307, 5e307]);
  expect(windowOf([-Infinity, 1e300])).toEqual([-5e307, 5e307]);
  for (const step of [5, 30, 100, 1000, 5000])
    for (const w of scene({ ...start, run: true, moment: stopAt(step) }).fan) {
      const [, high] = windowOf([w]);
      expect(Math.abs(w) * WIDTH, String(step)).toBeLessThanOrEqual(high);
    }
});

test('the end of a run has its headline', () => {
  const at = (moment: number, rate = 0.14, run = true): string => headline(scene({ moment, rate, run }));
  expect(at(stopAt(3699))).toBe('The loss is ∞. The line goes on.');
  expect(at(stopAt(7406))).toBe('Now the line is infinite, too.');
  expect(at(stopAt(7407))).toBe('∞ − ∞ has no answer: NaN.');
  expect(at(stopAt(55), 0.14, false)).toBe('Past a million. Stopped.');
  expect(at(stopAt(24), 0.12)).toBe('Settled in 24 steps.');
});
