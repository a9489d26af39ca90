import type { Column, Dataset } from './dataset.ts';

/** The module that stands for the CSV, so that a figure gets numbers and no parser: `import { rows } from '/content/datasets/houses.csv'`. */
export const moduleOf = ({ rows }: Dataset): string => `export const rows = ${JSON.stringify(rows)};\n`;

const typeOf = (column: Column): string =>
  column.type === 'number' ? 'number' : column.values.map((value) => JSON.stringify(value)).join(' | ');
const unitOf = (column: Column): string =>
  column.type === 'number' && column.unit !== 'none' ? ` In ${column.unit}.` : '';
const comment = (text: string): string => `/** ${text.replaceAll('*/', '* /')} */`;

/** Types of all those modules: a misspelt column is a type error. The `*` stands for nothing; TypeScript takes no path from the root without it. */
export const typesOf = (datasets: readonly Dataset[]): string =>
  datasets
    .map(
      ({ name, title, columns }) => `declare module '*/content/datasets/${name}.csv' {
  ${comment(title)}
  export const rows: readonly {
${columns.map((column) => `    ${comment(`${column.meaning}${unitOf(column)}`)}\n    readonly ${column.name}: ${typeOf(column)};`).join('\n')}
  }[];
}
`,
    )
    .join('');
