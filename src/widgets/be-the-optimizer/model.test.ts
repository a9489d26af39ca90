import { expect, test } from 'vitest';
import { HIDDEN, lossAt, lowestOf, machineOf, MOVES, outcome, type SetName, slopeAt, WEIGHTS } from './model.ts';

const sets = Object.keys(HIDDEN) as SetName[];

test('the lowest points lie on the steps of the slider, and none has a loss of 0', () => {
  expect(sets.map((set) => Number(lowestOf(set).w.toFixed(10)))).toEqual([2.7, 4.4, 1.6]);
  expect(sets.map((set) => lowestOf(set).loss.toFixed(4))).toEqual(['1.6875', '3.0000', '0.2700']);
});

test('no other w is cheaper', () => {
  for (const set of sets)
    for (let w = WEIGHTS.min; w <= WEIGHTS.max; w += 0.05)
      expect(lossAt(set, w)).toBeGreaterThanOrEqual(lowestOf(set).loss - 1e-12);
});

test('the machine takes nine twentieths of the way that is left with each step', () => {
  for (const set of sets) {
    const { w } = lowestOf(set);
    const machine = machineOf(set);
    expect(machine).toHaveLength(MOVES + 1);
    machine.forEach((move, i) => expect(w - move.w).toBeCloseTo(w * 0.55 ** i, 10));
  }
});

test('on set A, by hand: loss 56.4 and slope −40.5 at the start', () => {
  expect(lossAt('A', 0).toFixed(1)).toBe('56.4');
  expect(slopeAt('A', 0)).toBeCloseTo(-40.5, 12);
  expect(slopeAt('A', 3)).toBeCloseTo(4.5, 12);
});

test('two slopes point straight at the lowest point: they lie on a line, and it crosses 0 there', () => {
  const first = slopeAt('A', 0);
  const second = slopeAt('A', 3);
  expect((-3 * first) / (second - first)).toBeCloseTo(2.7, 12);
});

test('who is ahead', () => {
  expect(outcome('A', [])).toBe('even');
  expect(outcome('A', [3])).toBe('ahead');
  expect(outcome('A', [6])).toBe('behind');
  for (const set of sets) expect(outcome(set, [0, 0, 0, 0, 0, lowestOf(set).w])).toBe('ahead');
  expect(outcome('A', [0, 0, 0, 0, 0, 2.6])).toBe('behind');
});
