import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { DARTS, hingeAt, KINKS, mistakesAt, stairsOf, stepped } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('the left team’s last dart strayed to 1.5', () => {
  expect(DARTS.filter(({ side }) => side < 0).map(({ at }) => at)).toEqual([-3, -2, 1.5]);
});

test.each([
  [-4, 3],
  [-2.5, 2],
  [-1.9, 1],
  [0, 1],
  [1.2, 2],
  [1.8, 1],
  [2.5, 2],
  [4, 3],
])('with the line at %s there are %s mistakes', (line, mistakes) => {
  expect(mistakesAt(line)).toBe(mistakes);
});

test('at 0 the stray pays 1.75 and the dart at 1 pays 0.5: on average 0.375', () => {
  expect(hingeAt(0)).toBe(2.25 / 6);
  expect(hingeAt(1.8)).toBeGreaterThan(hingeAt(0));
});

test('hinge is never below the share of mistakes, nor flat beside any kink; the stairs are flat', () => {
  expect(KINKS).toEqual([-1, 0, 1, 3.5]);
  for (let line = -4; line <= 4; line += 0.05) {
    expect(hingeAt(line)).toBeGreaterThanOrEqual(mistakesAt(line) / DARTS.length);
    expect(Math.abs(hingeAt(line + 0.01) - hingeAt(line)), `${line}`).toBeGreaterThan(1e-4);
  }
});

test.each([
  [-2.5, -3 / 12],
  [-0.5, -1 / 12],
  [0, 0],
  [0.5, 1 / 12],
  [1, 1.5 / 12],
  [2, 2 / 12],
  [4, 3 / 12],
])('with the line at %s the slope is %s', (line, slope) => {
  expect(stairsOf({ line }).slope).toBeCloseTo(slope, 5);
});

test('the table has what each dart pays, and adds up to both averages', () => {
  const rows = widget.table?.(start)?.rows ?? [];
  expect(rows.map((row) => row.slice(1).join(' '))).toEqual([
    'left −3 0 0.75',
    'left −2 1 1.25',
    'left 1.5 1 3',
    'right 1 0 0',
    'right 2 0 0',
    'right 3 0 0',
  ]);
  expect(widget.live(start)).toMatchObject({ mistakes: '2', hinge: '0.83' });
});

test('steps against the slope come within reach of the bottom', () => {
  let { line } = start;
  const places = Array.from({ length: 4 }, () => (line = stepped(stairsOf({ line }))));
  expect(places).toEqual([-1.5, -0.5, -0.2, 0.1]);
  expect(widget.actions?.[0]?.run({ line: 0 })).toBeUndefined();
});

test('the goal is the bottom, and words follow the line', () => {
  const [goal] = widget.goals ?? [];
  expect([-0.1, 0, 0.1].map((line) => goal?.reached({ line }, 1))).toEqual([false, true, false]);
  expect(widget.describe({ line: -2.1 })).toBe(
    'Two mistakes, and a nudge changes nothing about that. Average hinge is 0.73, and its slope is −0.25, so down is to the right.',
  );
  expect(widget.describe({ line: 0 })).toContain('this is the bottom');
  expect(widget.describe({ line: 1 })).toContain('the dart on the line among them');
});
