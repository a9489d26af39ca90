import { describe, expect, test } from 'vitest';
import { moduleOf, typesOf } from './module.ts';
import { readDatasets } from './read-datasets.ts';

const sheet = `title: Two houses
source: Made up for a test.
licence: CC0-1.0
date: 2026-11-29
columns:
  - name: price
    type: number
    unit: thousand dollars
    meaning: What it was sold for.
    min: 0
  - name: town
    type: text
    values: [Ulm, Bonn]
    meaning: Where it stands.
`;
const table = 'price,town\n350,Ulm\n2.5e2,Bonn\n';
const read = (csv: string, yaml = sheet) =>
  readDatasets({ 'content/datasets/houses.csv': csv, 'content/datasets/houses.yaml': yaml });

test('a table with its description, in any of the ways in which paths are written', () => {
  const { datasets, faults } = read(table);
  expect(faults).toEqual([]);
  expect(datasets).toEqual([
    expect.objectContaining({
      name: 'houses',
      title: 'Two houses',
      licence: 'CC0-1.0',
      rows: [
        { price: 350, town: 'Ulm' },
        { price: 250, town: 'Bonn' },
      ],
    }),
  ]);
  expect(
    readDatasets({
      '/content/datasets/houses.csv': table,
      '/content/datasets/houses.yaml': sheet,
      '/content/x.yaml': '',
    }).datasets,
  ).toEqual(datasets);
});

test('a byte-order mark, other line ends and quotes are CSV, too', () => {
  const [houses] = read('\uFEFFprice,town\r\n"350","Ulm"\r\n').datasets;
  expect(houses?.rows).toEqual([{ price: 350, town: 'Ulm' }]);
});

const refused: readonly (readonly [what: string, csv: string, yaml: string, ...faults: string[]])[] = [
  [
    'numbers that are none, all at once and with their lines',
    'price,town\n35O,Ulm\n,Bonn\n-1,Ulm\n 5,Ulm\nInfinity,Ulm\n',
    sheet,
    'content/datasets/houses.csv:2: price “35O” is refused. Legal: a number such as 350 or -2.5, at least 0.',
    'content/datasets/houses.csv:3: price “” is refused. Legal: a number such as 350 or -2.5, at least 0.',
    'content/datasets/houses.csv:4: price “-1” is refused. Legal: a number such as 350 or -2.5, at least 0.',
    'content/datasets/houses.csv:5: price “ 5” is refused. Legal: a number such as 350 or -2.5, at least 0.',
    'content/datasets/houses.csv:6: price “Infinity” is refused. Legal: a number such as 350 or -2.5, at least 0.',
  ],
  [
    'a text that the description does not list',
    'price,town\n350,Köln\n',
    sheet,
    'content/datasets/houses.csv:2: town “Köln” is refused. Legal: Ulm, Bonn.',
  ],
  [
    'rows of another length, and an empty line',
    'price,town\n350\n\n350,Ulm,x\n',
    sheet,
    'content/datasets/houses.csv:2: the row “350” has 1 cell. Legal: 2: price, town.',
    'content/datasets/houses.csv:3: the row “” has 1 cell. Legal: 2: price, town.',
    'content/datasets/houses.csv:4: the row “350,Ulm,x” has 3 cells. Legal: 2: price, town.',
  ],
  [
    'columns of another name',
    'prize,town\n350,Ulm\n',
    sheet,
    'content/datasets/houses.csv:1: the columns “prize, town” are not those of the YAML. Legal: price, town.',
  ],
  ['no row', 'price,town\n', sheet, 'content/datasets/houses.csv:2: the table has no row. Legal: a row at least.'],
  [
    'what is no CSV',
    'price,town\n"350,Ulm\n',
    sheet,
    'content/datasets/houses.csv:2: the file is no CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2. Legal: RFC 4180.',
  ],
  [
    'what the schema refuses, all at once, with the legal values',
    table,
    sheet
      .replace('title: Two houses\n', '')
      .replace('CC0-1.0', 'mine')
      .replace('2026-11-29', '29 November')
      .replace('    unit: thousand dollars\n', '')
      .replace('    min: 0', '    least: 0'),
    'content/datasets/houses.yaml:1: title is missing. Legal: a phrase in words.',
    'content/datasets/houses.yaml:2: licence “mine” is refused. Legal: CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, ODC-By-1.0, PDDL-1.0.',
    'content/datasets/houses.yaml:3: date “29 November” is refused. Legal: a day such as 2026-11-29.',
    'content/datasets/houses.yaml:5: columns.0.unit is missing. Legal: a unit such as minutes, or none.',
    'content/datasets/houses.yaml:8: the key “least” is not known. Legal: the keys of src/data/dataset.ts.',
  ],
  [
    'a column of no known type',
    table,
    sheet.replace('type: text', 'type: words'),
    'content/datasets/houses.yaml:12: columns.1.type “words” is refused. Legal: a type: number or text.',
  ],
  [
    'what is no YAML',
    table,
    'title: [',
    'content/datasets/houses.yaml:1: the file is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Legal: YAML.',
  ],
];

describe('refuses, with file and line, the bad value and the legal ones', () => {
  test.each(refused)('%s', (_what, csv, yaml, ...faults) => {
    expect(read(csv, yaml)).toEqual({ datasets: [], faults });
  });

  test('one file without the other, and a name that no address could have', () => {
    expect(readDatasets({ 'content/datasets/Houses.csv': table, 'content/datasets/towns.yaml': sheet }).faults).toEqual(
      [
        'content/datasets/Houses:1: the name “Houses” is refused. Legal: lower-case letters and digits, words joined by -.',
        'content/datasets/Houses.yaml:1: the file is missing. Legal: a .csv and a .yaml of one name.',
        'content/datasets/towns.csv:1: the file is missing. Legal: a .csv and a .yaml of one name.',
      ],
    );
  });
});

test('a figure gets a plain module, and TypeScript its columns with their units', () => {
  const { datasets } = read(table);
  expect(datasets.map(moduleOf)).toEqual([
    'export const rows = [{"price":350,"town":"Ulm"},{"price":250,"town":"Bonn"}];\n',
  ]);
  expect(typesOf(datasets)).toBe(`declare module '*/content/datasets/houses.csv' {
  /** Two houses */
  export const rows: readonly {
    /** What it was sold for. In thousand dollars. */
    readonly price: number;
    /** Where it stands. */
    readonly town: "Ulm" | "Bonn";
  }[];
}
`);
});
