import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserFiles, buildRooms, rooms } from '../floors.mjs';
import { roomsTable, tableIn } from '../scripts/rooms-table.mjs';
import { browserScriptsOf, circleIn, faultsOf, importsOf, resolve, valuesImported } from './imports.ts';
import { filesBelow, root, textOf } from './project.ts';

const sources = filesBelow('src').filter((path) => /\.(ts|tsx|astro)$/.test(path));
/** Files that an import means: one, or all that a pattern of import.meta.glob fits. */
const filesMeant = (path: string, specifier: string): string[] => {
  const target = resolve(path, specifier);
  if (target === undefined) return [];
  return /[*{]/.test(target) ? globSync(target, { cwd: root }).map((match) => match.replaceAll('\\', '/')) : [target];
};
const targets = (path: string): string[] =>
  importsOf(path, textOf(path)).flatMap((specifier) => filesMeant(path, specifier));

/** Where a browser begins: the scripts of pages, the one island, its directive, and the worker that trains. */
const entries = [
  ...sources.filter((path) => path.endsWith('.astro')),
  'src/figure/Host.tsx',
  'src/figure/after-paint.ts',
  'src/training/worker.ts',
];

/** Every file that a browser may come to from these, with the way to it. */
function reached(from: readonly string[]): Map<string, string> {
  const ways = new Map(from.map((path) => [path, path]));
  for (const [path, way] of ways) {
    for (const script of browserScriptsOf(path, textOf(path))) {
      for (const target of valuesImported(script).flatMap((specifier) => filesMeant(path, specifier))) {
        if (!ways.has(target) && /\.tsx?$/.test(target)) ways.set(target, `${way} > ${target}`);
      }
    }
  }
  return ways;
}

test('the walk finds the house', () => {
  expect(sources.length).toBeGreaterThan(60);
  for (const room of Object.keys(rooms).filter((name) => name !== 'styles')) {
    expect(
      sources.some((path) => path.startsWith(`src/${room}/`)),
      room,
    ).toBe(true);
  }
  expect(targets('src/figure/registry.ts')).toContain('src/widgets/dart-throw/widget.tsx');
  expect(targets('src/layouts/Lesson.astro')).toContain('src/reader/client.ts');
});

test('no file breaks the floor plan', () => {
  expect(sources.flatMap((path) => faultsOf(path, textOf(path)))).toEqual([]);
});

test('what exists only when the site is built never reaches a browser', () => {
  const ways = reached(entries);
  expect(ways.has('src/widgets/dart-throw/model.ts'), 'the walk finds what a figure needs').toBe(true);
  expect(ways.has('src/questions/judge.ts'), 'and what a card needs').toBe(true);
  const leaked = [...ways].filter(([path]) => buildRooms.some((room) => path.startsWith(`src/${room}/`)));
  expect(leaked.map(([, way]) => way)).toEqual([]);
});

test('every import is a file', () => {
  const missing = sources.flatMap((path) =>
    targets(path)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(missing).toEqual([]);
});

test('no file imports itself in a circle', () => {
  expect(circleIn(new Map(sources.map((path) => [path, targets(path)])))).toBeUndefined();
});

test('the floor plan itself has no circle, and names only files and rooms that exist', () => {
  expect(circleIn(new Map(Object.entries(rooms).map(([room, { from }]) => [room, from])))).toBeUndefined();
  expect(
    Object.values(rooms)
      .flatMap(({ from }) => from as readonly string[])
      .filter((room) => !(room in rooms)),
  ).toEqual([]);
  expect(
    [...browserFiles, ...Object.keys(rooms).map((room) => `src/${room}`)].filter(
      (path) => !existsSync(join(root, path)),
    ),
  ).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  const drawers = ['src', 'tests', 'scripts', 'content'].flatMap(filesBelow).filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => /^(utils?|helpers?|common|lib|hooks|misc)$/i.test(folder)),
  );
  expect(drawers).toEqual([]);
});

test('no style sheet or data file is longer than 250 lines; for code, lint says so', () => {
  const long = ['src', 'tests']
    .flatMap(filesBelow)
    .filter((path) => /\.(css|json|md)$/.test(path))
    .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('CONTRIBUTING.md has the table of rooms that floors.mjs gives; if not: node scripts/rooms-table.mjs', () => {
  expect(tableIn(textOf('CONTRIBUTING.md'))).toBe(roomsTable());
});

describe('the check can fail', () => {
  const plants: readonly (readonly [path: string, text: string, fault: string])[] = [
    [
      'src/math/x.ts',
      "import { number } from '~/state/field.ts';",
      '~/state/field.ts is in state; math may import from nothing',
    ],
    [
      'src/plot/x.tsx',
      "export * from '~/losses/index.ts';",
      '~/losses/index.ts is in losses; plot may import from math, styles',
    ],
    [
      'src/state/x.ts',
      "const late = import('~/plot/frame.ts');",
      '~/plot/frame.ts is in plot; state may import from math',
    ],
    ['src/widgets/a/widget.tsx', "import b from '~/widgets/b/model.ts';", '~/widgets/b/model.ts is another widget'],
    [
      'src/widgets/a/widget.tsx',
      "import { b } from '../b/model.ts';",
      '../b/model.ts climbs out of its folder: say ~/room/file.ts',
    ],
    [
      'src/controls/x.tsx',
      "const all = import.meta.glob<X>('/src/widgets/*/widget.tsx');",
      '/src/widgets/*/widget.tsx is in widgets; controls may import from training, state, math',
    ],
    ['src/losses/x.ts', "import { useState } from 'react';", 'react is React, which losses does without'],
    ['src/widgets/a/widget.tsx', "import { ticks } from 'd3-array';", 'd3-array is d3, which computes in plot only'],
    [
      'src/prose/X.astro',
      "---\nimport Y from '~/layouts/Base.astro';\n---\n<p></p>",
      '~/layouts/Base.astro is in layouts; prose may import from figure, course, widgets, data, state, math, styles',
    ],
    [
      'src/layouts/X.astro',
      "---\n---\n<script>import '~/widgets/define-widget.ts';</script>",
      '~/widgets/define-widget.ts is in widgets; layouts may import from sharing, teach, reader, questions, prose, course, emblems, figure, controls, plot, losses, data, state, math, styles',
    ],
    [
      'src/losses/x.ts',
      "import { rows } from '/content/datasets/houses.csv';",
      '/content/datasets/houses.csv is in data; losses may import from math, styles',
    ],
    ['src/prose/x.ts', "const text = import.meta.glob('/content/*/*.mdx');", '/content/*/*.mdx is in no room'],
    [
      'src/math/x.ts',
      'export const width = window.innerWidth;',
      'window belongs to a browser, which math does without',
    ],
    ['src/state/x.ts', 'localStorage.clear();', 'localStorage belongs to a browser, which state does without'],
    ['src/plot/x.ts', 'export const x = Math.random();', 'Math.random is not seeded'],
    ['src/plot/x.ts', "export const x = Math['random']();", 'Math.random is not seeded'],
  ];
  test.each(plants)('%s: %s', (path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([`${path}: ${fault}`]);
  });

  test('what is allowed stays allowed', () => {
    expect(
      faultsOf(
        'src/widgets/a/widget.tsx',
        "import { x } from './model.ts'; import y from '~/plot/Plot.tsx'; import 'react';",
      ),
    ).toEqual([]);
    expect(faultsOf('src/state/address.ts', 'history.back();')).toEqual([]);
    expect(faultsOf('src/widgets/a/model.ts', "import { rows } from '/content/datasets/houses.csv';")).toEqual([]);
    expect(faultsOf('src/state/x.ts', 'export const at = (x: { history: number }) => x.history;')).toEqual([]);
    expect(
      faultsOf('src/math/x.ts', '// Math.random() and window are only words here\nexport const x = "Math.random()";'),
    ).toEqual([]);
  });

  test('a circle is found, with its way', () => {
    expect(
      circleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', []],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b', 'd', 'b']);
    expect(
      circleIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeUndefined();
  });
});
