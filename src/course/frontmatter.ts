import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';

const pattern = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The YAML on top of a Markdown file, as text: empty where there is none. It begins on line 2 of the file. */
export const frontmatterText = (text: string): string => pattern.exec(text)?.[1] ?? '';

const read = new Map<string, { readonly changed: number; readonly data: Readonly<Record<string, unknown>> }>();

/**
 * The values on top of a Markdown file, not checked by any schema. Parsed again only when the file has changed: the
 * build of each lesson asks for all of them. Throws where the file or its YAML cannot be read.
 */
export function frontmatterOf(file: URL): Readonly<Record<string, unknown>> {
  const changed = statSync(file).mtimeMs;
  const known = read.get(file.href);
  if (known?.changed === changed) return known.data;
  const data = (parse(frontmatterText(readFileSync(file, 'utf8'))) ?? {}) as Record<string, unknown>;
  read.set(file.href, { changed, data });
  return data;
}
