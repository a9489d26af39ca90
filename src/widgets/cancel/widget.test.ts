import { expect, test } from 'vitest';
import { judge } from './model.ts';
import widget from './widget.tsx';
import { ghost, headline } from './words.ts';

test('the headline speaks of cancelling only where two errors pull against each other', () => {
  const at = (first: number, second: number): string => headline({ first, second }, judge({ first, second }));
  expect(at(3, -3)).toBe('The misses cancel. The squares don’t.');
  expect(at(5, -1)).toContain('in part');
  expect(at(5, 3)).toBe('Nothing cancels here.');
  expect(at(0, -3)).toBe('Nothing cancels here.');
  expect(at(0, 0)).toContain('Two bulls');
});

test('the sentence gives both averages; nobody threw the bull that two misses average to', () => {
  expect(widget.describe({ first: 3, second: -3 })).toBe('−3 and +3 average to 0. Their squares average to 9.');
  expect(widget.describe({ first: 0, second: 0 })).toContain('Only now are both averages 0');
  expect(ghost(judge({ first: 1, second: -1 }))).toBe('average 0: a bull that nobody threw');
  expect(ghost(judge({ first: 0, second: 0 }))).toBe('average 0');
});
