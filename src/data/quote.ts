import type { Row } from './dataset.ts';

const tables: Readonly<Record<string, readonly Row[]>> = import.meta.glob<readonly Row[]>('/content/datasets/*.csv', {
  eager: true,
  import: 'rows',
});
const pathOf = (name: string): string => `/content/datasets/${name}.csv`;
const nameOf = (path: string): string => path.slice(pathOf('').lastIndexOf('/') + 1, -'.csv'.length);

/** A place in Python code where a dataset is quoted: `{{deliveries.csv:minutes}}`, without the other places that follow a figure. */
export const quotePlace = /\{\{([^{}]*\.csv:[^{}]*)\}\}/g;

/** A column, or several of which each row makes a tuple, and of the rows all or a slice as Python writes it. */
const form = /^([\w-]+)\.csv:(?:(\w+)|\((\w+(?:, \w+)+)\))(?:\[(-?\d+)?:(-?\d+)?\])?$/;

/**
 * What stands in Python where a dataset is quoted, between the brackets of a list: `deliveries.csv:minutes[:-1]` is “20, 22, 25, 27”, and
 * `doubles.csv:(x, y)` “(1, 2), (2, 4), …”. Or what would be legal there.
 */
export function quoted(quote: string): { readonly python: string } | { readonly legal: string } {
  const parts = form.exec(quote);
  if (!parts) return { legal: 'name.csv:column, name.csv:(column, column), and then a slice such as [:-1]' };
  const [, name = '', column, tuple, from, to] = parts;
  const rows = tables[pathOf(name)];
  if (!rows) return { legal: Object.keys(tables).map(nameOf).join(', ') };
  const columns = tuple === undefined ? [column ?? ''] : tuple.split(', ');
  const known = Object.keys(rows[0] ?? {});
  if (columns.some((one) => !known.includes(one)))
    return { legal: known.map((one) => `${name}.csv:${one}`).join(', ') };
  const wanted = rows.slice(from === undefined ? undefined : Number(from), to === undefined ? undefined : Number(to));
  const texts = wanted.map((row) => columns.map((one) => JSON.stringify(row[one])).join(', '));
  return { python: texts.map((text) => (tuple === undefined ? text : `(${text})`)).join(', ') };
}
