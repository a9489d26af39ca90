import { expect, test } from 'vitest';
import widget from './widget.tsx';

test('the sentence speaks of cancelling only where two errors pull against each other', () => {
  const at = (first: number, second: number): string => widget.describe({ first, second });
  expect(at(3, -3)).toContain('Errors of +3 and −3 cancel');
  expect(at(5, -1)).toContain('what is left of the plain average is +2');
  expect(at(5, 3)).toContain('nothing cancels');
  expect(at(0, -3)).toBe(
    'One dart is in the bull, the other has an error of −3: the plain average is −1.5, the average square 4.5.',
  );
  expect(at(0, 0)).toContain('Only now are both averages 0');
});
