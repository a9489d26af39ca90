import { expect, test } from 'vitest';
import { csv } from './download.ts';

const line = (...cells: string[]): string | undefined =>
  csv({ columns: cells.map((_, i) => `c${i}`), rows: [cells] }).split('\r\n')[1];

test('numbers are written as programs read them, words as they are', () => {
  expect(line('the throw', '−6', '1,495.8', '+3', '88.5')).toBe('the throw,-6,1495.8,3,88.5');
  expect(line('1', '−1.20e+56', '1.20e+56')).toBe('1,-1.20e+56,1.20e+56');
  expect(line('1', '7.1 cm off, mostly too high', 'none', '“−3”')).toBe('1,"7.1 cm off, mostly too high",none,“−3”');
});

test('what would break a line or a cell is quoted, quotes are doubled', () => {
  expect(line('a "b"', 'c,d', 'plain')).toBe('"a ""b""","c,d",plain');
  expect(csv({ columns: ['x', 'two\nlines'], rows: [] })).toBe('x,"two\nlines"');
});

test('the first column names the row, even where it looks like a number', () => {
  expect(line('1,000', '1,000')).toBe('"1,000",1000');
});
