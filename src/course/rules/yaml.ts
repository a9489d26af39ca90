import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';

/** The way to a value: names of keys, places in lists. */
export type Path = readonly (string | number)[];

export interface Yaml {
  readonly data: unknown;
  /** The line of a value in its file; of what is around it, where there is no such value. */
  line(...path: Path): number;
  /** Why the text cannot be read: the first reason, as the others mostly follow from it. Then there are no data. */
  readonly broken?: { readonly why: string; readonly line: number };
}

/** A text with “: ” in it is taken for a key of its own: the mistake that a title invites. What to write, where it is that. */
function quotesFor({ code, linePos }: YAMLParseError, text: string): string {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return '';
  const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
  const whole = text.split('\n')[line - 1] ?? '';
  const [key = ''] = /[\w-]+: *$/.exec(whole.slice(0, col - 1)) ?? [];
  // In braces it ends before the next key, or the brace.
  const ending = code === 'BLOCK_IN_FLOW' ? /^(.+?)(?=, [\w-]+: |\s*[}\]]|$)/ : /^(.+)$/;
  const [, value = ''] = ending.exec(whole.slice(col - 1)) ?? [];
  return /^["']|^$/.test(value)
    ? ''
    : `. Put a text that contains “: ” into quotes: ${key}"${value.trim().replaceAll('"', '\\"')}"`;
}

/** YAML with the line of every value. `above` is the number of lines in front of it in the file. */
export function readYaml(text: string, above: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + above;
    const why = `${error.message.split(' at line')[0] ?? ''}${quotesFor(error, text)}`;
    return { data: undefined, line: () => line, broken: { why, line } };
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
