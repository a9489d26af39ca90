import { expect, test } from 'vitest';
import {
  GOOD,
  HOPELESS,
  lapOf,
  LAPS,
  lastTick,
  placeOf,
  type Rate,
  RATES,
  runOf,
  slopeAt,
  STATIONS,
  ticksPerSecond,
} from './model.ts';

const firstLosses = (rate: Rate, count: number): string[] =>
  runOf(0, rate)
    .losses.slice(0, count)
    .map((loss) => loss.toPrecision(3));

test('the loss starts at 30, and these are the first losses of each rate', () => {
  expect(firstLosses('0.005', 4)).toEqual(['30.0', '25.7', '22.0', '18.8']);
  expect(firstLosses('0.02', 4)).toEqual(['30.0', '14.7', '7.20', '3.53']);
  expect(firstLosses('0.12', 4)).toEqual(['30.0', '19.2', '12.3', '7.86']);
  expect(firstLosses('0.14', 4)).toEqual(['30.0', '36.3', '43.9', '53.1']);
  const { losses, weights } = runOf(0, '1/15');
  expect(losses[1]).toBeCloseTo(0, 20);
  expect(weights[1]).toBeCloseTo(2, 14);
});

test('one step by hand: slope −30, w ← 0 − 0.02 × (−30) = 0.6', () => {
  expect(slopeAt(0)).toBe(-30);
  expect(lapOf(0, '0.02', 0)).toEqual({
    w: 0,
    loss: 30,
    slope: -30,
    nextW: 0.6,
    nextLoss: expect.closeTo(14.7, 12) as number,
  });
});

test('the slope is 15 (w − 2): 2 · mean of x²', () => {
  for (const w of [-3, 0, 1.5, 2, 4]) expect(slopeAt(w)).toBeCloseTo(15 * (w - 2), 12);
});

test('0.12 swings across 2 and nears it; 0.14 swings across and leaves', () => {
  const sides = (rate: Rate): boolean[] =>
    runOf(0, rate)
      .weights.slice(0, 6)
      .map((w) => w > 2);
  expect(sides('0.12')).toEqual([false, true, false, true, false, true]);
  expect(sides('0.14')).toEqual([false, true, false, true, false, true]);
  expect(runOf(0, '0.14').losses.every((loss, i, all) => i === 0 || loss > (all[i - 1] ?? 0))).toBe(true);
});

test('from where the loss is lowest nothing moves', () => {
  expect(lapOf(2, '0.14', 7)).toEqual({ w: 2, loss: 0, slope: 0, nextW: 2, nextLoss: 0 });
});

test('a play ends at the check of the step that is good, hopeless or the last', () => {
  const check = STATIONS.indexOf('check');
  for (const rate of Object.keys(RATES) as Rate[]) {
    const { lap, station } = placeOf(lastTick(0, rate));
    expect(station).toBe(check);
    const { nextLoss } = lapOf(0, rate, lap);
    expect(nextLoss < GOOD || nextLoss > HOPELESS || lap === LAPS - 1, rate).toBe(true);
  }
  expect(placeOf(lastTick(0, '1/15')).lap).toBe(0);
  expect(placeOf(lastTick(0, '0.14')).lap).toBe(54);
});

test('a play begins slowly and never outruns the screen', () => {
  expect(ticksPerSecond(0)).toBeLessThan(2);
  expect(ticksPerSecond(300)).toBeLessThanOrEqual(60);
});
