import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { termPictures } from './term-pictures.ts';
import { HEIGHT_PX, type Shape, WIDTH_PX } from './term-shapes.ts';

const terms = readdirSync('content/glossary').map((name) => name.replace(/\.md$/, ''));

const numbersOf = (shape: Shape): number[] =>
  'dot' in shape
    ? [...shape.dot]
    : 'line' in shape
      ? [...shape.line]
      : [...shape.path.matchAll(/-?[\d.]+|NaN|Infinity/g)].map(([number]) => Number(number));

test('a picture belongs to a term', () => {
  expect(Object.keys(termPictures).filter((id) => !terms.includes(id))).toEqual([]);
});

describe.each(Object.entries(termPictures))('the picture of %s', (_, shapes) => {
  test('has numbers for places', () => {
    expect(shapes.flatMap(numbersOf).filter((number) => !Number.isFinite(number))).toEqual([]);
  });
  test('keeps its dots inside', () => {
    for (const shape of shapes)
      if ('dot' in shape) {
        const [x, y] = shape.dot;
        expect(x > 4 && x < WIDTH_PX - 4 && y > 4 && y < HEIGHT_PX - 4, `${x}, ${y}`).toBe(true);
      }
  });
});

test('the mean stands right of the median, as one of the five lies far off on the right', () => {
  const footAt = (id: string): number => {
    const foot = termPictures[id]?.find((shape) => 'path' in shape);
    if (!foot || !('path' in foot)) throw new Error(`${id} has no foot.`);
    return parseFloat(foot.path.slice(1));
  };
  const dots = (termPictures['mean'] ?? []).flatMap((shape) => ('dot' in shape ? [shape.dot[0]] : []));
  expect(footAt('mean')).toBeCloseTo(dots.reduce((total, x) => total + x, 0) / dots.length, 9);
  expect(footAt('median')).toBeCloseTo([...dots].sort((a, b) => a - b)[2] ?? NaN, 9);
});
