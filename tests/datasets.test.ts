import { describe, expect, test } from 'vitest';
import { quotePlace } from '~/data/quote.ts';
import { type Dataset, type Row } from '~/data/dataset.ts';
import { readDatasets } from '~/data/read-datasets.ts';
import { plainCode } from '~/prose/code.ts';
import { allWidgets } from '~/figure/registry.ts';
import { contentFiles } from '~/course/files.ts';
import { readContent } from '~/course/rules/read.ts';
import { walk } from '~/course/tree.ts';
import { filesBelow, textOf } from './project.ts';

/** The datasets of the course, and that everything that shows their numbers has them from there. */
const { lessons, quizzes, texts } = readContent(contentFiles);
const { datasets, faults } = readDatasets(texts);
const modules = import.meta.glob<readonly Row[]>('/content/datasets/*.csv', { eager: true, import: 'rows' });

/** Every Python block of the lessons and of the figures, as its author wrote it. */
const blocks: readonly (readonly [string, string])[] = [
  ...lessons.flatMap(({ file, tree }) =>
    [...(tree ? walk(tree) : [])].flatMap((node) =>
      node.lang === 'python' ? [[file, node.value ?? ''] as const] : [],
    ),
  ),
  ...[...allWidgets].flatMap(([id, { code }]) => (code === undefined ? [] : [[id, code] as const])),
];

/** Columns of numbers that are long enough to be known by their look: four in a row are no chance. */
const columns = datasets.flatMap(({ name, columns: all, rows }) =>
  all.flatMap((column) =>
    column.type === 'number' && rows.length >= 4
      ? [{ of: `${name}.csv:${column.name}`, values: rows.map((row) => row[column.name] as number) }]
      : [],
  ),
);
/** The columns of which a text lists four values in their order, whatever stands between them. */
function listedIn(text: string): string[] {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
  return columns.flatMap(({ of, values }) => {
    const first = values.slice(0, 4);
    // A column that counts 1, 2, 3, 4 looks like any other count.
    if (first.every((value, i) => value === i + 1)) return [];
    return numbers.some((_, at) => first.every((value, i) => numbers[at + i] === value)) ? [of] : [];
  });
}

test('all of them can be read, and are the modules that figures get', () => {
  expect(faults).toEqual([]);
  expect(datasets.length).toBeGreaterThan(9);
  expect(modules).toEqual(
    Object.fromEntries(
      datasets.map(({ name, rows }): [string, Dataset['rows']] => [`/content/datasets/${name}.csv`, rows]),
    ),
  );
});

test.each(datasets.map(({ name }) => name))('%s is used by a figure, a page or a lesson', (name) => {
  const users = ['src', 'content/lessons'].flatMap(filesBelow).filter((path) => !/\.test\.tsx?$/.test(path));
  expect(
    users.filter((path) => textOf(path).includes(`${name}.csv`)),
    `content/datasets/${name}.csv: import it in a figure, or quote {{${name}.csv:<column>}} in a lesson`,
  ).not.toEqual([]);
});

describe('no code types out numbers that stand in a dataset', () => {
  test.each(blocks)('%s', (_where, code) => {
    expect(listedIn(code), 'say {{name.csv:column}}, or {{name.csv:column[:-1]}} for all but the last').toEqual([]);
  });

  test('the search would find them', () => {
    expect(listedIn('times = [20, 22, 25, 27, {{best-guess.last}}]')).toEqual(['deliveries.csv:minutes']);
    expect(listedIn('points = [(1, 3.3), (2, 4.6)]')).toEqual([]);
    expect(listedIn('guesses = [300, 210, 270, 400]')).toEqual(['houses.csv:guess']);
  });

  test('some code quotes data, and as it is printed it lists them', () => {
    const quoting = blocks.filter(([, code]) => [...code.matchAll(quotePlace)].length > 0);
    expect(quoting.length).toBeGreaterThan(5);
    const [, code = ''] = quoting.find(([, text]) => text.includes('{{deliveries.csv:minutes}}')) ?? [];
    expect(listedIn(plainCode(code, 'here', 'power-dial'))).toContain('deliveries.csv:minutes');
  });
});

test('the dots of a question are those of a dataset', () => {
  const dots = quizzes.flatMap(({ file, data }) =>
    Object.entries(data.asks ?? {}).flatMap(([id, { marker }]) =>
      marker?.scale.dots === undefined ? [] : [{ where: `${file} ${id}`, values: marker.scale.dots }],
    ),
  );
  expect(dots.length).toBeGreaterThan(1);
  for (const { where, values } of dots)
    expect(
      columns.filter((column) => column.values.join() === values.join()).map(({ of }) => of),
      where,
    ).not.toEqual([]);
});
