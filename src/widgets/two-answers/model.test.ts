import { expect, test } from 'vitest';
import { answersOf } from './model.ts';
import widget from './widget.tsx';

const start = { dogA: 34, catA: 33, fishA: 33, dogB: 47, catB: 48, fishB: 5 };
const at = (state: object) => answersOf({ ...start, ...state });

test('A is right for 1.079, B is wrong for 0.755: the wrong answer is the cheaper one', () => {
  const [a, b] = at({});
  expect(a).toMatchObject({ answer: 'right', says: 'dog' });
  expect(b).toMatchObject({ answer: 'wrong', says: 'cat' });
  expect([a.price.toFixed(3), b.price.toFixed(3)]).toEqual(['1.079', '0.755']);
  expect(widget.describe(start)).toBe(
    'A gives dog 34%, is right and pays 1.079. B gives dog 47%, is wrong and pays 0.755. The wrong answer is the cheaper one: it believed more in the truth.',
  );
});

test('the price follows the belief in the truth and nothing else', () => {
  expect(at({ dogA: 47, catA: 26, fishA: 27 })[0].price).toBe(at({})[1].price);
  expect(widget.describe({ ...start, dogA: 47, catA: 26, fishA: 27 })).toContain('the price is the same');
  expect(widget.describe({ ...start, dogA: 47, catA: 48, fishA: 5 })).toContain(
    'The same belief in the truth, the same price.',
  );
});

test('ties and certainties', () => {
  expect(at({ dogA: 50, catA: 50, fishA: 0 })[0]).toMatchObject({ answer: 'tied', says: undefined });
  expect(at({ dogA: 0, catA: 50, fishA: 50 })[0]).toMatchObject({ answer: 'wrong', price: Infinity });
  const both = { ...start, dogA: 0, catA: 0, fishA: 100, dogB: 0, catB: 100, fishB: 0 };
  expect(widget.describe(both)).toContain('the same price');
  expect(widget.live(both)).toMatchObject({ a: '∞', b: '∞', difference: '0.000' });
});

test('the goal is open at the start and can be reached by one drag', () => {
  const goal = widget.goals?.[0];
  expect(goal?.reached(start, 1)).toBe(false);
  expect(goal?.reached({ ...start, dogA: 47, catA: 27, fishA: 26 }, 1)).toBe(true);
  expect(goal?.reached({ ...start, dogB: 34, catB: 60, fishB: 6 }, 1)).toBe(true);
});
