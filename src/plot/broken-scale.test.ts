import { expect, test } from 'vitest';
import { brokenScale, zigzag } from './broken-scale.ts';
import { linearScale } from './frame.ts';

const scale = brokenScale(linearScale([16, 46], [54, 366]), 500, [386, 466]);

test('both pieces invert, and the order is kept across the cut', () => {
  for (const value of [16, 20, 46, 47, 120, 500]) expect(scale.invert(scale.at(value))).toBeCloseTo(value, 9);
  expect(scale.at(46)).toBe(366);
  expect(scale.at(46.001)).toBeGreaterThanOrEqual(386);
});

test('inside the cut a pixel means the closer side', () => {
  expect(scale.invert(370)).toBe(46);
  expect(scale.invert(382)).toBe(46);
  expect(scale.invert(390)).toBeGreaterThan(46);
});

test('a zigzag reaches from top to bottom', () => {
  expect(zigzag(10, 0, 14)).toBe('M7.0 0.0L13.0 7.0L7.0 14.0');
});
