import { expect, test } from 'vitest';
import { blindDarts, isIn, sector, spot, spreadTurns, turnedBy, wedgesOf } from './belief-board.ts';

const board = { xPx: 100, yPx: 100, radiusPx: 50 };

test('wedges are as wide as their shares and follow each other round the board', () => {
  expect(wedgesOf([0.5, 0.25, 0.25], 0.1)).toEqual([
    { from: 0.1, to: 0.6 },
    { from: 0.6, to: 0.85 },
    { from: 0.85, to: 1.1 },
  ]);
});

test('turns go clockwise from the top, and a point knows the short way to one', () => {
  expect(spot(board, 0, 1)).toEqual({ xPx: 100, yPx: 50 });
  expect(spot(board, 0.25, 1).xPx).toBeCloseTo(150, 9);
  expect(turnedBy(board, { xPx: 150, yPx: 100 }, 0)).toBeCloseTo(0.25, 9);
  expect(turnedBy(board, { xPx: 50, yPx: 100 }, 0)).toBeCloseTo(-0.25, 9);
  expect(turnedBy(board, { xPx: 100, yPx: 50 }, 0.99)).toBeCloseTo(0.01, 9);
});

test('a hundred blind darts hit a wedge of whole per cent as often as it has per cent, wherever it begins', () => {
  const darts = blindDarts(board, 0.52);
  for (const dog of [0, 1, 2, 34, 47, 70, 99, 100])
    for (const cat of [0, 1, 20, 33].filter((percent) => percent <= 100 - dog)) {
      const shares = [dog, cat, 100 - dog - cat];
      const wedges = wedgesOf(
        shares.map((percent) => percent / 100),
        0.52 - dog / 200,
      );
      expect(wedges.map((wedge) => darts.filter(({ turn }) => isIn(wedge, turn)).length)).toEqual(shares);
    }
});

test('and they are even over the board: half of it lies inside 0.71 of its radius', () => {
  const near = blindDarts(board, 0).filter(
    ({ xPx, yPx }) => Math.hypot(xPx - 100, yPx - 100) < 50 * 0.86 * 0.97 * Math.SQRT1_2,
  );
  expect(near).toHaveLength(50);
});

test('a whole turn is a disc, and no share is a line', () => {
  expect(sector(board, { from: 0, to: 1 }, 1)).toBe(
    'M100.0 50.0A50.0 50.0 0 0 1 100.0 150.0A50.0 50.0 0 0 1 100.0 50.0Z',
  );
  expect(sector(board, { from: 0, to: 0 }, 1)).toContain('M100 100L100.0 50.0A');
});

test('names that are too near each other move apart, also across the top, and others stay', () => {
  const gaps = (turns: readonly number[]): number[] =>
    turns.map((turn, i) => ((turns[(i + 1) % turns.length] as number) - turn + 10) % 1);
  for (const turns of [
    [0.5, 0.01, 0.02],
    [0.5, 0.99, 0.01],
    [0.5, 0.5, 0.5],
  ])
    for (const gap of gaps(spreadTurns(turns, 0.17))) expect(gap).toBeGreaterThan(0.169);
  expect(spreadTurns([0.5, 0.9, 0.2], 0.17)).toEqual([0.5, 0.9, 0.2]);
});
