import { expect, test } from 'vitest';
import { shareSegments } from './share-bar.ts';

test('the parts of a bar follow each other and fill it', () => {
  expect(shareSegments([0.5, 0, 0.25, 0.25], 10, 110)).toEqual([
    { xPx: 10, widthPx: 50 },
    { xPx: 60, widthPx: 0 },
    { xPx: 60, widthPx: 25 },
    { xPx: 85, widthPx: 25 },
  ]);
});

test('nothing to share leaves the bar empty', () => {
  expect(shareSegments([0, 0], 0, 100).every(({ widthPx }) => widthPx === 0)).toBe(true);
});
