import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { sideBar } from './Stage.tsx';
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

test('the sentence tells a right set from a lucky sum', () => {
  expect(widget.describe({ guess1: 20, guess2: 22, guess3: 25, guess4: 27, guess5: 120 })).toContain(
    'Every guess is right',
  );
  expect(widget.describe(worst)).toContain('perfect');
  expect(widget.describe({ ...start, guess5: 121 })).toContain('9 minutes too high and 2 too low');
});

test('bars grow from the middle outwards, and one that is too long ends in a point', () => {
  expect(sideBar(0, 1)).toMatch(/^M233.0 308H233.0/);
  expect(sideBar(100, 1)).toContain('H318.0L318.0');
  expect(sideBar(500, -1)).toContain('H82.0L73.0');
});
