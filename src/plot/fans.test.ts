import { expect, test } from 'vitest';
import { fans, folded } from './fans.ts';

test('open, an angle is where it was; folded, each half lies on its own half of the line', () => {
  for (const angle of [0, 1, 3]) expect(folded(angle, 0, 'right')).toBeCloseTo(angle);
  for (const angle of [0, 1, 3]) expect(folded(angle, 1, 'right')).toBeCloseTo(Math.PI / 2);
  for (const angle of [3.2, 5, 6]) expect(folded(angle, 1, 'left')).toBeCloseTo((3 * Math.PI) / 2);
  expect(folded(0, 0.5, 'right')).toBeCloseTo(Math.PI / 4);
});

const points = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('every field stays at its distance from the bull and nears the line', () => {
  const open = fans(100, 0);
  const half = fans(100, 0.5);
  const flat = fans(100, 1);
  expect(open.fields.map(({ name }) => name).sort()).toEqual(half.fields.map(({ name }) => name).sort());
  open.fields.forEach(({ path }, i) => {
    const later = points(half.fields[i]?.path ?? '');
    points(path).forEach(([x, y], j) => {
      const [x2 = 0, y2 = 0] = later[j] ?? [];
      expect(Math.hypot(x2, y2)).toBeCloseTo(Math.hypot(x, y), 0);
      expect(Math.abs(y2)).toBeLessThanOrEqual(Math.abs(y) + 0.1);
    });
    for (const [, y] of points(flat.fields[i]?.path ?? '')) expect(Math.abs(y)).toBeLessThan(0.1);
  });
});

test('at half, no point is higher than 45 degrees', () => {
  for (const { path } of fans(100, 0.5).fields)
    for (const [x, y] of points(path)) expect(Math.abs(y)).toBeLessThanOrEqual(Math.abs(x) + 0.2);
});
