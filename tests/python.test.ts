import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Row } from '~/data/dataset.ts';
import { plainCode } from '~/prose/code.ts';
import { allWidgets } from '~/figure/registry.ts';
import { contentFiles } from '~/course/files.ts';
import { readContent } from '~/course/rules/read.ts';
import { lineOf, startsOf, walk } from '~/course/tree.ts';
import type { State } from '~/state/field.ts';
import { defaults, toText } from '~/state/record.ts';
import { findPython, noPython } from '../scripts/find-python.mjs';

const command = findPython();

function python(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  if (command === undefined) throw new Error(`The lessons' code is run with Python. ${noPython}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (error) throw error;
  return { status, out: stdout.replaceAll('\r\n', '\n'), err: stderr };
}

test('Python is here', () => {
  expect(python(['--version']).out).toMatch(/^Python 3\.\d+/);
});

/** Every Python block of every lesson with the output that stands under it. The content rules see to it that there is one. */
const blocks = readContent(contentFiles).lessons.flatMap(({ file, tree }) => {
  if (!tree) return [];
  return [...walk(tree)].flatMap((parent) =>
    (parent.children ?? []).flatMap((node, i, all) => {
      const next = all[i + 1];
      return node.type === 'code' && node.lang === 'python' && next?.lang === 'output'
        ? [[`${file}:${lineOf(node)}`, node.value ?? '', next.value ?? '', startsOf(tree)] as const]
        : [];
    }),
  );
});

describe('the code of the lessons prints what the page says', () => {
  test.each(blocks)('%s', (where, code, output, starts) => {
    const { status, out, err } = python(['-I', '-'], plainCode(code, where, '', starts));
    expect(err).toBe('');
    expect(out.trimEnd()).toBe(plainCode(output, where, '', starts).trimEnd());
    expect(status).toBe(0);
  });
});

/** Reads files as CSV, each as a list of rows, with nothing but Python's own library. */
const readAll = `import csv, json, sys
print(json.dumps([list(csv.DictReader(open(path, encoding='utf-8', newline=''))) for path in json.load(sys.stdin)]))
`;

test('Python finds the same numbers in the files of the datasets as figures and pages have', () => {
  const modules = import.meta.glob<readonly Row[]>('/content/datasets/*.csv', { eager: true, import: 'rows' });
  const paths = Object.keys(modules).map((path) => path.slice(1));
  const { out, err } = python(['-I', '-c', readAll], JSON.stringify(paths));
  expect(err).toBe('');
  const read = JSON.parse(out) as Record<string, string>[][];
  expect(paths.length).toBeGreaterThan(9);
  paths.forEach((path, i) => {
    const rows = modules[`/${path}`] ?? [];
    const found = (read[i] ?? []).map((row, n) =>
      Object.fromEntries(
        Object.entries(row).map(([name, text]) => [name, typeof rows[n]?.[name] === 'number' ? Number(text) : text]),
      ),
    );
    expect(found, path).toEqual(rows);
  });
});

/** Runs all snippets, each from nothing, as a reader who copies them would; names the ones that fail. */
const runAll = `import json, sys
for name, code in json.load(sys.stdin):
    try:
        exec(compile(code, name, 'exec'), {})
    except Exception as error:
        print(f'{name}: {error!r}: {code}')
`;

describe.each([...allWidgets].filter(([, { code }]) => code !== undefined))(
  'the code under %s',
  (id, { fields, samples, presets = [], code = '' }) => {
    test('is Python that runs at the start, in every sample and in every preset', () => {
      const start = defaults(fields);
      const snippets = [{}, ...samples, ...presets.map(({ state }) => state)].map((patch) => {
        const at = Object.entries(toText(fields, { ...start, ...patch } as State))
          .map(([name, text]) => `${name}=${text}`)
          .join(' ');
        return [`${id} ${at || 'start'}`, plainCode(code, id, id, { [id]: at })];
      });
      const { status, out, err } = python(['-I', '-c', runAll], JSON.stringify(snippets));
      expect(err).toBe('');
      expect(out).toBe('');
      expect(status).toBe(0);
    });
  },
);
