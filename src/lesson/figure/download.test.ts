import { expect, test } from 'vitest';
import { csv } from './download.ts';

test('numbers are as a spreadsheet reads them, the names of rows stay as they are', () => {
  expect(csv({ columns: ['house', 'error', 'square'], rows: [['house 1', '−50', '2,500'], ['house 2', '+10', '100']] }))
    .toBe('house,error,square\r\nhouse 1,-50,2500\r\nhouse 2,10,100');
});

test('commas, quotes and line breaks are quoted, as RFC 4180 wants it', () => {
  expect(csv({ columns: ['a, b', 'say "c"'], rows: [['one\ntwo', '3']] })).toBe('"a, b","say ""c"""\r\n"one\ntwo",3');
});

test('the name of a row keeps its comma and its typographic minus', () => {
  expect(csv({ columns: ['p'], rows: [['−1, or so']] })).toBe('p\r\n"−1, or so"');
});
