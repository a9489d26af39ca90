import { expect, test } from 'vitest';
import { billFor, timesAsLarge } from './model.ts';
import widget from './widget.tsx';

test('errors of 10 and 20 cost 10 and 20; squared, 100 and 400', () => {
  expect(billFor(10)).toEqual({ error: 10, absolute: 10, absoluteNext: 1, squared: 100, squaredNext: 21 });
  expect(billFor(20)).toEqual({ error: 20, absolute: 20, absoluteNext: 1, squared: 400, squaredNext: 41 });
});

test('one more minute costs 1 wherever it is added', () => {
  for (let error = 0; error <= 25; error += 1) expect(billFor(error).absoluteNext).toBe(1);
});

test('twice the error is twice the cost; with no error there is no ratio', () => {
  expect(timesAsLarge(10, 20)).toBe(2);
  expect(timesAsLarge(20, 10)).toBe(2);
  expect(timesAsLarge(0, 20)).toBeUndefined();
});

test('three times the miss costs three times as much, and wins', () => {
  const [goal] = widget.goals ?? [];
  expect(goal?.reached({ first: 8, second: 24 }, 2)).toBe(true);
  expect(goal?.reached({ first: 15, second: 5 }, 2)).toBe(true);
  expect(goal?.reached({ first: 10, second: 20 }, 0)).toBe(false);
  expect(goal?.reached({ first: 0, second: 0 }, 1)).toBe(false);
});

test('the sentence holds for every pair', () => {
  expect(widget.describe({ first: 10, second: 20 })).toBe(
    '20 minutes off costs twice as much as 10. One more minute costs 1 at both.',
  );
  expect(widget.describe({ first: 25, second: 10 })).toContain('25 minutes off costs 2.5 times as much as 10.');
  expect(widget.describe({ first: 0, second: 0 })).toContain('An error of 0 costs nothing');
  expect(widget.describe({ first: 7, second: 7 })).toContain('Same miss, same cost.');
});

test('the wager is settled by either dart that goes where its answer is seen, and nothing tells it before', () => {
  const wager = widget.twoForms?.wager;
  expect(wager?.seen({ first: 24, second: 20 })).toBe(false);
  expect(wager?.seen({ first: 25, second: 20 })).toBe(true);
  expect(wager?.seen({ first: 10, second: 25 })).toBe(true);
  expect(wager?.meanwhile).not.toMatch(/\d/);
});
