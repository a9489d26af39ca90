import { CsvError, parse } from 'csv-parse/sync';
import { LineCounter, parseDocument } from 'yaml';
import { counted } from '~/math/format.ts';
import { type Column, type Dataset, datasetSchema, type Row } from './dataset.ts';

/** A fault in the one form that every check of content uses: where, what, why, and what would be right. */
const fault = (file: string, line: number, what: string, why: string, legal: string | readonly string[]): string =>
  `${file}:${line}: ${what} ${why}. Legal: ${typeof legal === 'string' ? legal : legal.join(', ')}.`;

/** A table and its description from raw texts, or all that is wrong with the two. */
type Reading<What> = { readonly read: What } | { readonly faults: readonly string[] };

/** The description, checked by its schema. */
function readSheet(file: string, source: string): Reading<Omit<Dataset, 'name' | 'rows'>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    return {
      faults: [
        fault(
          file,
          error.linePos?.[0].line ?? 1,
          'the file',
          `is no YAML: ${error.message.split(' at line')[0] ?? ''}`,
          'YAML',
        ),
      ],
    };
  const found = datasetSchema.safeParse(document.toJS());
  if (found.success) return { read: found.data };
  /** Of the value, or of the nearest thing around it that is there. */
  const lineOf = (path: readonly unknown[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node)
        return lines.linePos((node.range as readonly number[])[0] ?? 0).line;
    }
    return 1;
  };
  return {
    faults: found.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) =>
          fault(
            file,
            lineOf([...issue.path, key]),
            `the key “${key}”`,
            'is not known',
            'the keys of src/data/dataset.ts',
          ),
        );
      const value: unknown = issue.path.length === 0 ? document.toJS() : document.getIn(issue.path);
      const name = issue.path.join('.') || 'the file';
      const legal = issue.code === 'invalid_value' ? issue.values.map(String) : issue.message;
      return [
        value === undefined || value === null
          ? fault(file, lineOf(issue.path), name, 'is missing', legal)
          : fault(file, lineOf(issue.path), `${name} “${String(value)}”`, 'is refused', legal),
      ];
    }),
  };
}

/** A cell as its column has it, or what would be legal there. */
function readCell(cell: string, column: Column): { readonly value: number | string } | { readonly legal: string } {
  if (column.type === 'text')
    return column.values.includes(cell) ? { value: cell } : { legal: column.values.join(', ') };
  const { min = -Infinity, max = Infinity } = column;
  const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell) ? Number(cell) : NaN;
  if (Number.isFinite(value) && value >= min && value <= max) return { value };
  const bounds = [...(min > -Infinity ? [`at least ${min}`] : []), ...(max < Infinity ? [`at most ${max}`] : [])].join(
    ' and ',
  );
  return { legal: `a number such as 350 or -2.5${bounds && `, ${bounds}`}` };
}

function readRows(file: string, source: string, columns: readonly Column[]): Reading<readonly Row[]> {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(source, { info: true, bom: true, relax_column_count: true }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      faults: [fault(file, Number(error['lines'] ?? 1), 'the file', `is no CSV: ${error.message}`, 'RFC 4180')],
    };
  }
  const names = columns.map(({ name }) => name);
  const [head, ...body] = records;
  if (head?.record.join() !== names.join())
    return {
      faults: [fault(file, 1, `the columns “${head?.record.join(', ') ?? ''}”`, 'are not those of the YAML', names)],
    };
  if (body.length === 0) return { faults: [fault(file, 2, 'the table', 'has no row', 'a row at least')] };
  const faults: string[] = [];
  const rows = body.map(({ record, info: { lines } }): Row => {
    if (record.length !== columns.length) {
      faults.push(
        fault(
          file,
          lines,
          `the row “${record.join()}”`,
          `has ${counted(record.length, 'cell')}`,
          `${columns.length}: ${names.join(', ')}`,
        ),
      );
      return {};
    }
    return Object.fromEntries(
      columns.map((column, i) => {
        const cell = readCell(record[i] ?? '', column);
        if ('value' in cell) return [column.name, cell.value];
        faults.push(fault(file, lines, `${column.name} “${record[i] ?? ''}”`, 'is refused', cell.legal));
        return [column.name, NaN];
      }),
    );
  });
  return faults.length > 0 ? { faults } : { read: rows };
}

/**
 * Datasets from raw texts by path ("content/datasets/houses.csv"), in the order of their names; other files are passed over. Never throws
 * for what an author wrote: everything that is wrong is among the faults, and a dataset with a fault is left out.
 */
export function readDatasets(files: Readonly<Record<string, string>>): {
  readonly datasets: readonly Dataset[];
  readonly faults: readonly string[];
} {
  const found = Object.keys(files).flatMap((path) => {
    const [, folder = '', name = ''] = /^\/?(.*datasets\/)([^/]+)\.(?:csv|yaml)$/.exec(path) ?? [];
    return name === '' ? [] : [`${folder}${name}`];
  });
  const datasets: Dataset[] = [];
  const faults: string[] = [];
  for (const base of [...new Set(found)].sort()) {
    const name = base.split('/').at(-1) ?? '';
    const textOf = (ending: string): string | undefined => files[`${base}.${ending}`] ?? files[`/${base}.${ending}`];
    const csv = textOf('csv');
    const yaml = textOf('yaml');
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
      faults.push(
        fault(base, 1, `the name “${name}”`, 'is refused', 'lower-case letters and digits, words joined by -'),
      );
    if (csv === undefined || yaml === undefined) {
      const missing = csv === undefined ? 'csv' : 'yaml';
      faults.push(fault(`${base}.${missing}`, 1, 'the file', 'is missing', 'a .csv and a .yaml of one name'));
      continue;
    }
    const sheet = readSheet(`${base}.yaml`, yaml);
    if ('faults' in sheet) {
      faults.push(...sheet.faults);
      continue;
    }
    const rows = readRows(`${base}.csv`, csv, sheet.read.columns);
    if ('faults' in rows) faults.push(...rows.faults);
    else datasets.push({ name, ...sheet.read, rows: rows.read });
  }
  return { datasets, faults };
}
