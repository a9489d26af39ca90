import { expect, test } from 'vitest';
import { CLEAN, leastAbsolute, leastSquares, type Line } from '~/widgets/delivery-lines.ts';
import {
  deliveries,
  fitOf,
  isPulled,
  maeOf,
  mseOf,
  nearest,
  oddOne,
  type Scene,
  type SceneState,
  USUAL,
} from './model.ts';

const start = { which: 7, raised: 45, farX: 30, farY: 5 };
const inScene = (scene: Scene, patch: Partial<SceneState> = {}) => deliveries({ scene, ...start, ...patch });

test.each([
  ['clean', '1.98', '1.93'],
  ['raised', '3.76', '1.93'],
  ['far', '-0.05', '-0.15'],
] as const)('slopes of the scene %s: MSE %s, MAE %s', (scene, mse, mae) => {
  expect(leastSquares(inScene(scene)).slope.toFixed(2)).toBe(mse);
  expect(leastAbsolute(inScene(scene)).slope.toFixed(2)).toBe(mae);
});

/** Knows nothing of closed forms or of corners: shrinks a grid of lines round the best one found. The costs are convex. */
function bruteForce(cost: (line: Line) => number): Line {
  let best: Line = { slope: 0, intercept: 10 };
  for (let reach = 40; reach > 1e-7; reach *= 0.8) {
    const centre = best;
    for (let i = -10; i <= 10; i++) {
      for (let j = -10; j <= 10; j++) {
        const line = { slope: centre.slope + (i / 10) * reach * 0.25, intercept: centre.intercept + (j / 10) * reach };
        if (cost(line) < cost(best)) best = line;
      }
    }
  }
  return best;
}

const odd: readonly (readonly [Scene, Partial<SceneState>])[] = [
  ['clean', {}],
  ['raised', {}],
  ['far', {}],
  ['raised', { raised: 0 }],
  ['raised', { raised: 30 }],
  ['far', { farX: 9, farY: 60 }],
  ['far', { farX: 20, farY: 41 }],
];

test.each(odd)('both lines of %s %o are as cheap as a brute-force search finds', (scene, patch) => {
  const points = inScene(scene, patch);
  const mse = bruteForce((line) => mseOf(line, points));
  expect(leastSquares(points).slope).toBeCloseTo(mse.slope, 4);
  expect(mseOf(leastSquares(points), points)).toBeLessThanOrEqual(mseOf(mse, points) + 1e-9);
  const mae = bruteForce((line) => maeOf(line, points));
  const exact = maeOf(leastAbsolute(points), points);
  expect(exact).toBeLessThanOrEqual(maeOf(mae, points) + 1e-9);
  expect(maeOf(mae, points) - exact).toBeLessThan(0.02);
});

test('the MAE line does not move at all when the point at 7 km rises', () => {
  const lines = [16, 25, 45, 50].map((raised) => leastAbsolute(inScene('raised', { raised })));
  for (const line of lines) expect(line).toEqual(lines[0]);
});

test('a point far out takes hold of the MAE line too: it passes through it', () => {
  const { slope, intercept } = leastAbsolute(inScene('far'));
  expect(slope * 30 + intercept).toBeCloseTo(5, 9);
});

test('of tied lines the one with the smaller slope, then the smaller intercept', () => {
  expect(
    leastAbsolute([
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 2],
    ]),
  ).toEqual({ slope: -2, intercept: 2 });
  expect(
    leastAbsolute([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toEqual({ slope: 1, intercept: 0 });
});

test('points on one vertical line have no fit', () => {
  expect(() =>
    leastAbsolute([
      [1, 1],
      [1, 2],
    ]),
  ).toThrow(RangeError);
});

test('any of the eight can be the odd one, and they stand at 1 to 8 km', () => {
  expect(CLEAN.map(([km]) => km)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [km] of CLEAN) {
    expect(oddOne({ scene: 'raised', ...start, which: km })).toEqual([km, 45]);
    expect(inScene('raised', { which: km }).filter(([, minutes]) => minutes === 45)).toEqual([[km, 45]]);
  }
  expect([-2, 1.4, 3.6, 20].map(nearest)).toEqual([1, 1, 4, 8]);
});

test('an odd one in the middle lifts the squared line and hardly turns it; one at the end turns it', () => {
  const middle = fitOf({ scene: 'raised', ...start, which: 4 });
  expect(Math.abs(middle.mse.slope - USUAL.mse.slope)).toBeLessThan(0.45);
  expect(isPulled(middle, 'mse')).toBe(true);
  expect(isPulled(middle, 'mae')).toBe(false);
  expect(fitOf({ scene: 'raised', ...start, which: 8 }).mse.slope).toBeGreaterThan(4.2);
  expect(fitOf({ scene: 'raised', ...start, which: 1 }).mse.slope).toBeLessThan(-1.4);
});

test('only the scenes with an odd point have one to drag', () => {
  expect(oddOne({ scene: 'clean', ...start })).toBeUndefined();
  expect(oddOne({ scene: 'raised', ...start })).toEqual([7, 45]);
  expect(oddOne({ scene: 'far', ...start })).toEqual([30, 5]);
  expect(inScene('clean')).toBe(CLEAN);
});
