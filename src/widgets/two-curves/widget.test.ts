import { expect, test } from 'vitest';
import widget from './widget.tsx';

const at = (error: number, axis: 'near' | 'far' | 'hours' = 'near'): string => widget.describe({ error, axis });

test('the sentence puts the two numbers in order, each in its own unit, and never calls one so many times the other', () => {
  expect(at(2.4)).toBe(
    'The dart is 2.4 minutes off. Absolute error charges 2.4 minutes, squared error 5.76 squared minutes. Beyond 1 minute the square is the larger number.',
  );
  expect(at(30, 'hours')).toBe(
    '30 minutes off is 0.5 hours. Absolute error charges 0.5 hours, squared error 0.25 squared hours. Inside 1 hour the square is the smaller number.',
  );
  for (const axis of ['near', 'far', 'hours'] as const)
    for (let tenths = -600; tenths <= 600; tenths++) expect(at(tenths / 10, axis)).not.toContain('times');
});

test('at 0 and at the crossing', () => {
  expect(at(0)).toContain('kink');
  expect(at(-1, 'far')).toContain('exactly 1: here the curves cross');
  expect(at(-60, 'hours')).toContain('exactly 1: here the curves cross');
});
