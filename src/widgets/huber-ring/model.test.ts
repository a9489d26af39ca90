import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { huber } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { ringOf, ringTo } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);
const at = (delta: number, last = 120) => ringOf({ delta, last });

test.each([
  [0.5, 25],
  [2, 25],
  [3, 74 / 3],
  [4, 74 / 3],
  [5, 24.75],
  [10, 26],
  [20, 28.5],
  [50, 36],
  [77.2, 42.8],
  [100, 42.8],
])('under a ring of %s the best guess is %s', (delta, best) => {
  expect(at(delta).best).toBeCloseTo(best, 3);
  const cost = (guess: number): number => singleGuessLoss(huber, guess, at(delta).times, { delta });
  for (const guess of [20, 24, 24.5, 25, 26, 28, 30, 36, 42, 43])
    expect(cost(guess)).toBeGreaterThanOrEqual(cost(best));
});

test('at 20 the stray dart pulls 20 of its 91.5, and the other four pull 8.5 + 6.5 + 3.5 + 1.5 back', () => {
  const { ropes, together, stray } = at(20);
  expect(ropes.map(({ pull }) => pull)).toEqual([-8.5, -6.5, -3.5, -1.5, 20]);
  expect([stray.miss, together]).toEqual([91.5, -20]);
  expect(widget.live(start)).toMatchObject({ best: '28.5', pull: '20', together: '20', miss: '91.5', excess: '71.5' });
});

test('in every state all pulls cancel out, and none is above the ring', () => {
  for (const last of [18, 25, 31, 60, 120])
    for (const delta of [0.5, 2, 3.3, 9.9, 20, 77.2, 100]) {
      const pulls = at(delta, last).ropes.map(({ pull }) => pull);
      expect(sum(pulls)).toBeCloseTo(0, 3);
      for (const pull of pulls) expect(Math.abs(pull)).toBeLessThanOrEqual(delta);
    }
});

test('with 31 in place of 120 the mean and the median are 25, and so is the best guess of the widest ring', () => {
  expect(at(20, 31)).toMatchObject({ mean: 25, median: 25, best: 25 });
});

test('the goal is a ring just under 10: at 10 the guess is 26, and with 31 there is nothing to win', () => {
  const [goal] = widget.goals ?? [];
  const reached = (patch: object): boolean => goal?.reached({ ...start, ...patch }, 1) ?? false;
  expect([9.9, 9.5, 9.1].map((delta) => reached({ delta }))).toEqual([true, true, true]);
  expect([10, 10.1, 8.9, 5, 20].map((delta) => reached({ delta }))).toEqual([false, false, false, false, false]);
  expect(reached({ delta: 9.5, last: 31 })).toBe(false);
});

test('either edge can be taken, while it is on the board; voices and keys know one handle', () => {
  const drawn = (delta: number): string =>
    renderToStaticMarkup(
      createElement(widget.Stage, {
        id: 'ring',
        widget: 'huber-ring',
        form: 'wide',
        state: { ...start, delta },
        description: '',
        set: () => undefined,
        commit: () => undefined,
        cancel: () => undefined,
        focused: '',
      }),
    );
  const handles = (delta: number): number => drawn(delta).split('class="handle ').length - 1;
  expect([20, 60].map(handles)).toEqual([3, 2]);
  expect(drawn(20).match(/data-handle="\w+"/g)).toEqual(['data-handle="last"', 'data-handle="delta"']);
});

test('an edge that is dragged stays under the finger, though the guess moves with it', () => {
  for (const delta of [0.5, 2, 9.5, 20, 60, 100])
    for (const side of [1, -1] as const) expect(ringTo(at(delta).best + side * delta, side, 120)).toBe(delta);
  expect(ringTo(500, 1, 120)).toBe(100);
});

test('words follow the ring', () => {
  expect(widget.describe(start)).toBe(
    'The stray dart pulls 20, the ring’s limit. The other four pull 20 back. Best guess: 28.5.',
  );
  expect(widget.twoForms?.headline({ ...start, delta: 100 })).toContain('round them all');
  expect(widget.describe({ ...start, last: 31 })).toContain('pulls as hard as it’s far off: 6.');
});
