import { expect, test } from 'vitest';
import { answersOf } from './model.ts';
import widget from './widget.tsx';

const start = { dogA: 34, catA: 33, fishA: 33, dogB: 47, catB: 48, fishB: 5 };
const at = (state: object) => answersOf({ ...start, ...state });
const headline = (state: object) => widget.twoForms?.headline({ ...start, ...state });

test('A is right for 1.079, B is wrong for 0.755: the wrong answer is the cheaper one', () => {
  const { A, B } = at({});
  expect([A.answer, B.answer]).toEqual(['right', 'wrong']);
  expect([A.price.toFixed(3), B.price.toFixed(3)]).toEqual(['1.079', '0.755']);
  expect(widget.describe(start)).toBe(
    'A is right, gave the dog 34% and pays 1.079. B is wrong, gave the dog 47% and pays 0.755.',
  );
  expect(headline({})).toBe('The wrong answer is cheaper.');
});

test('the price follows the belief in the truth and nothing else', () => {
  expect(at({ dogA: 47, catA: 26, fishA: 27 }).A.price).toBe(at({}).B.price);
  expect(headline({ dogA: 47, catA: 26, fishA: 27 })).toBe('Right or wrong, same price.');
  expect(headline({ dogA: 47, catA: 48, fishA: 5 })).toBe('Same red wedge, same price.');
  expect(headline({ dogB: 4, catB: 95, fishB: 1 })).toBe('A believed more, and pays less.');
  expect(headline({ dogB: 90, catB: 8, fishB: 2 })).toBe('B believed more, and pays less.');
});

test('ties and certainties', () => {
  expect(at({ dogA: 50, catA: 50, fishA: 0 }).A.answer).toBe('tied');
  expect(at({ dogA: 0, catA: 50, fishA: 50 }).A).toMatchObject({ answer: 'wrong', price: Infinity });
  expect(headline({ dogA: 0, catA: 50, fishA: 50 })).toBe('A ruled out the dog. Infinite bill.');
  const both = { ...start, dogA: 0, catA: 0, fishA: 100, dogB: 0, catB: 100, fishB: 0 };
  expect(headline(both)).toBe('Both ruled out the dog.');
  expect(widget.live(both)).toMatchObject({ a: '∞', b: '∞', difference: '0.000' });
});

test('the goal is open at the start and can be reached by one drag, by no situation', () => {
  const goal = widget.goals?.[0];
  for (const { state } of [{ state: {} }, ...(widget.presets ?? [])])
    expect(goal?.reached({ ...start, ...state }, 1)).toBe(false);
  expect(goal?.reached({ ...start, dogA: 47, catA: 27, fishA: 26 }, 1)).toBe(true);
  expect(goal?.reached({ ...start, dogB: 34, catB: 60, fishB: 6 }, 1)).toBe(true);
});
