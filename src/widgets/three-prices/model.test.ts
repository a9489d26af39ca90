import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { BETS, pricesOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test.each([
  [-1, 2, 1.313, 4, 1],
  [0, 1, 0.693, 1, 1],
  [0.5, 0.5, 0.474, 0.25, 0],
  [1, 0, 0.313, 0, 0],
  [2, 0, 0.127, 1, 0],
  [4, 0, 0.018, 9, 0],
])('at %s: hinge %s, logistic %s, squared %s, mistakes %s', (margin, hinge, logistic, squared, mistakes) => {
  const prices = pricesOf({ margin });
  expect(prices).toMatchObject({ hinge, squared, mistakes });
  expect(prices.logistic).toBeCloseTo(logistic, 3);
  expect(widget.live({ margin })).toMatchObject({ hinge: `${hinge}`, logistic: `${logistic}`, squared: `${squared}` });
});

test('it is on the right side and pays half', () => {
  expect(pricesOf(start)).toMatchObject({ mistakes: 0, hinge: BETS[1] });
  expect(widget.describe(start)).toBe(
    'At 0.5 it pays 0.5 to hinge, 0.474 to logistic and 0.25 to squared. It’s no mistake.',
  );
});

test('hinge’s price is in no picture before the bet', () => {
  const wager = widget.twoForms?.wager;
  expect(wager?.options.map(({ text }) => text)).toEqual(['nothing', '0.5', '1']);
  expect(wager?.meanwhile).not.toMatch(/0\.5/);
});

test('as near as free is 1, and no other place', () => {
  const [goal] = widget.goals ?? [];
  expect([0.9, 1, 1.1, 2].map((margin) => goal?.reached({ margin }, 1))).toEqual([false, true, false, false]);
});

test('the words know squares charge for being too right, and logistic is never done', () => {
  expect(widget.twoForms?.headline({ margin: 3 })).toContain('too right');
  expect(widget.describe({ margin: 4 })).toContain('0.018 to logistic and 9 to squared');
});
