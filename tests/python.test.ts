import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row } from '~/data/dataset.ts';
import { plainCode } from '~/prose/code.ts';
import { allWidgets } from '~/figure/registry.ts';
import { libraries, libraryNames } from '~/course/libraries.ts';
import { contentFiles } from '~/course/files.ts';
import { readContent } from '~/course/rules/read.ts';
import { attributeOf, lineOf, startsOf, walk } from '~/course/tree.ts';
import type { State } from '~/state/field.ts';
import { defaults, toText } from '~/state/record.ts';
import { findPython, noPython } from '../scripts/find-python.mjs';

const anyPython = findPython();
const onDebian12 = existsSync('/etc/debian_version') && readFileSync('/etc/debian_version', 'utf8').startsWith('12.');

function python(
  args: readonly string[],
  input = '',
  command = anyPython,
): { status: number | null; out: string; err: string } {
  if (command === undefined) throw new Error(`The lessons' code is run with Python. ${noPython}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (error) throw error;
  return { status, out: stdout.replaceAll('\r\n', '\n'), err: stderr };
}

test('Python is here', () => {
  expect(python(['--version']).out).toMatch(/^Python 3\.\d+/);
});

interface Block {
  readonly where: string;
  readonly code: string;
  readonly output: string;
  /** Undefined where the lines need nothing but Python. */
  readonly library: string | undefined;
}

/** Every Python block of every lesson with the output that stands under it. The content rules see to it that there is one. */
const allBlocks = readContent(contentFiles).lessons.flatMap(({ file, tree }): Block[] => {
  if (!tree) return [];
  const starts = startsOf(tree);
  return [...walk(tree)].flatMap((parent) =>
    (parent.children ?? []).flatMap((node, i, all) => {
      const next = all[i + 1];
      return node.type === 'code' && node.lang === 'python' && next?.lang === 'output'
        ? [`${file}:${lineOf(node)}`].map((where) => ({
            where,
            code: plainCode(node.value ?? '', where, '', starts),
            output: plainCode(next.value ?? '', where, '', starts).trimEnd(),
            library: parent.name === 'Library' ? attributeOf(parent, 'name') : undefined,
          }))
        : [];
    }),
  );
});

describe('the code of the lessons prints what the page says', () => {
  test.each(allBlocks.filter(({ library }) => library === undefined))('$where', ({ code, output }) => {
    const { status, out, err } = python(['-I', '-'], code);
    expect(err).toBe('');
    expect(out.trimEnd()).toBe(output);
    expect(status).toBe(0);
  });
});

/** Runs all snippets, each from nothing, and gives what each printed: a library takes seconds to load, and is loaded once. */
const printAll = `import contextlib, io, json, sys
printed = []
for code in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(code, 'lesson', 'exec'), {})
    printed.append(out.getvalue().rstrip())
print(json.dumps(printed))
`;

describe.each(
  libraryNames.flatMap((name) => {
    const { version, run } = libraries[name];
    return 'module' in run ? [{ name, version, ...run }] : [];
  }),
)('the lines with $name', ({ name, version, module, package: debian }) => {
  const command = findPython(`import ${module}; assert ${module}.__version__.startswith('${version}.')`);
  const blocks = allBlocks.filter(({ library }) => library === name);
  const missing =
    command === undefined ? ` (NOT RUN: no ${name} ${version}; Debian 12: apt-get install ${debian})` : '';

  // Debian 12 has that very version, and there nothing is let off.
  test.skipIf(command === undefined && !onDebian12)(`print what the page says${missing}`, { timeout: 60_000 }, () => {
    expect(command, missing).toBeDefined();
    const { out, err } = python(['-I', '-c', printAll], JSON.stringify(blocks.map(({ code }) => code)), command);
    expect(err).toBe('');
    expect((JSON.parse(out) as string[]).map((printed, i) => [blocks[i]?.where, printed])).toEqual(
      blocks.map(({ where, output }) => [where, output]),
    );
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
