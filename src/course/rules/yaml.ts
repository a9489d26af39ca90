import { LineCounter, parseDocument } from 'yaml';

/** The way to a value: names of keys, places in lists. */
export type Path = readonly (string | number)[];

export interface Yaml {
  readonly data: unknown;
  /** The line of a value in its file; of what is around it, where there is no such value. */
  line(...path: Path): number;
  /** Why the text cannot be read: the first reason, as the others mostly follow from it. Then there are no data. */
  readonly broken?: { readonly why: string; readonly line: number };
}

/** YAML with the line of every value. `above` is the number of lines in front of it in the file. */
export function readYaml(text: string, above: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + above;
    return { data: undefined, line: () => line, broken: { why: error.message.split(' at line')[0] ?? '', line } };
  }
  const line = (...path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[]) : undefined;
      if (range) return lines.linePos(range[0] ?? 0).line + above;
    }
    return 1 + above;
  };
  return { data: document.toJS() as unknown, line };
}
