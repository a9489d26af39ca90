import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import widget from './widget.tsx';

const start = defaults(fields);
const worst = { guess1: 106, guess2: 108, guess3: 0, guess4: 0, guess5: 0 };

test('read-outs at the start and at the worst', () => {
  expect(widget.live(start)).toMatchObject({
    total: '−89',
    mae: '21.0',
    mse: '1,812.6',
    over: '8',
    under: '97',
    term3: '+0',
  });
  expect(widget.live(worst)).toMatchObject({ total: '0', mae: '68.8', worst: '68.8' });
});

test('goals: open at the start, reached one after the other', () => {
  const reached = (state: typeof start) => (widget.goals ?? []).map((goal) => goal.reached(state, 0));
  expect(reached(start)).toEqual([false, false]);
  expect(reached({ ...start, guess1: 114 })).toEqual([true, false]);
  expect(reached(worst)).toEqual([true, true]);
});

test('sentence and headline tell a right set from a lucky sum', () => {
  const right = { guess1: 20, guess2: 22, guess3: 25, guess4: 27, guess5: 120 };
  expect(widget.describe(right)).toContain('Every guess is right');
  expect(widget.describe(worst)).toBe(
    'Too low and too high cancel: the errors add up to 0. Yet the guesses are off by 68.8 minutes on average.',
  );
  expect(widget.describe(start)).toContain('add up to −89');
  const headlines = [
    right,
    worst,
    { ...start, guess5: 121 },
    { ...start, guess1: 20, guess2: 22, guess4: 26, guess5: 120 },
  ];
  expect(headlines.map((state) => widget.twoForms?.headline(state))).toEqual([
    'All five right. That’s perfect.',
    '“Perfect”: 172 minutes too low, 172 too high.',
    '2 minutes too low, 9 too high.',
    '1 minute too low, 0 too high.',
  ]);
});
