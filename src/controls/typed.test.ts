import { expect, test } from 'vitest';
import { number } from '~/state/field.ts';
import { readTyped } from './typed.ts';

const minutes = number({ label: 'error', default: 2.4, min: -60, max: 60, step: 0.1, unit: ' minutes' });
const dollars = number({ label: 'guess', default: 300, min: 250, max: 450, step: 5, unit: ' thousand dollars' });
const share = number({ label: 'belief', default: 20, min: 0, max: 100, step: 1, unit: '%' });
const belief = number({ label: 'belief', default: 0.8, min: 0.001, max: 1, step: 0.001 });
const ride = number({ label: 'step', default: 600, min: 0, max: 200_000, step: 1 });

test.each([
  [minutes, '1,5', 1.5],
  [minutes, '2,25', 2.3],
  [minutes, '−2', -2],
  [minutes, '2.', 2],
  [minutes, '.5', 0.5],
  [minutes, '+3', 3],
  [minutes, '1e1', 10],
  [dollars, '$350', 350],
  [dollars, '450.', 450],
  [share, '50 %', 50],
  [belief, '50 %', 0.5],
  [belief, '0,5', 0.5],
  [ride, '1 000', 1000],
  [ride, '1,000', 1000],
  [ride, '1.000', 1000],
  [ride, '1\u202f000', 1000],
])('in “$label” “%s” is understood', (field, text, value) => {
  expect(readTyped(text, field, field.default, false)).toEqual({ value, said: '' });
  expect(readTyped(text, field, field.default, true).value).toBe(value);
});

test('too much or too little moves nothing while it is typed, and goes to the limit with a word about it', () => {
  expect(readTyped('999999', minutes, 2.4, false)).toEqual({ said: '60.0 minutes at most.' });
  expect(readTyped('999999', minutes, 2.4, true)).toEqual({
    value: 60,
    said: '60.0 minutes at most, so that’s what the figure shows.',
  });
  expect(readTyped('−61', minutes, 2.4, false).said).toBe('−60.0 minutes at least.');
  expect(readTyped('-61', minutes, 2.4, true).value).toBe(-60);
  expect(readTyped('1,000', minutes, 2.4, true).said, 'a thousand, not one').toContain('at most');
  expect(readTyped('150', share, 20, true).said).toContain('100% at most');
});

test('half a number is not complained of as long as more may come', () => {
  for (const [field, text] of [
    [dollars, '3'],
    [dollars, '30'],
    [minutes, '−'],
    [minutes, ''],
    [ride, '1 0'],
    [dollars, '$'],
  ] as const)
    expect(readTyped(text, field, field.default, false), text).toEqual({ said: '' });
  expect(readTyped('3', dollars, 300, true)).toEqual({
    value: 250,
    said: '250 thousand dollars at least, so that’s what the figure shows.',
  });
});

test('what is no number is told, and moves nothing', () => {
  for (const text of ['abc', '12 apples and 3', 'x'])
    expect(readTyped(text, minutes, 2.4, false)).toEqual({
      said: 'I cannot read that as a number. Digits will do, like 2.4.',
    });
  for (const text of ['−', '1 0', '1/2']) expect(readTyped(text, minutes, 2.4, true).value).toBeUndefined();
  expect(readTyped('−', minutes, 2.4, true).said).toContain('I cannot read that');
  expect(readTyped(' ', minutes, 2.4, true), 'nothing typed, nothing said').toEqual({ said: '' });
});

test('a number between two steps is told where it goes', () => {
  expect(readTyped('303', dollars, 300, false)).toEqual({ value: 305, said: '' });
  expect(readTyped('303', dollars, 300, true)).toEqual({
    value: 305,
    said: 'In steps of 5: 305 thousand dollars.',
  });
  expect(readTyped('0.3', minutes, 2.4, true), 'binary dust is no step').toEqual({ value: 0.3, said: '' });
});
