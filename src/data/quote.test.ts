import { expect, test } from 'vitest';
import { quoted, quotePlace } from './quote.ts';

test.each([
  ['deliveries.csv:minutes', '20, 22, 25, 27, 120'],
  ['deliveries.csv:minutes[:-1]', '20, 22, 25, 27'],
  ['deliveries.csv:minutes[1:3]', '22, 25'],
  ['deliveries.csv:minutes[-1:]', '120'],
  ['doubles.csv:(x, y)', '(1, 2), (2, 4), (3, 6), (4, 8)'],
  ['doubles.csv:(x, y)[:1]', '(1, 2)'],
  ['late-deliveries.csv:late[1:2]', '-6.1'],
  ['photos.csv:shows[4:6]', '"dog", "cat"'],
])('%s in Python', (quote, python) => {
  expect(quoted(quote)).toEqual({ python });
});

test.each([
  ['parcels.csv:minutes', /^answers, asked-for, /],
  ['houses.csv:prize', /^houses\.csv:price, houses\.csv:guess$/],
  ['houses.csv:(price, gues)', /^houses\.csv:price, houses\.csv:guess$/],
  ['houses.csv:price[2]', /^name\.csv:column, /],
  ['houses.csv:', /^name\.csv:column, /],
])('%s is refused, with what would be legal', (quote, legal) => {
  expect(quoted(quote)).toEqual({ legal: expect.stringMatching(legal) as unknown });
});

test('only what names a file is a quote of data', () => {
  const code = 'times = [{{deliveries.csv:minutes[:-1]}}, {{best-guess.last}}][:{{count}}]';
  expect([...code.matchAll(quotePlace)].map(([, quote]) => quote)).toEqual(['deliveries.csv:minutes[:-1]']);
});
