import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = process.cwd();

/** Every file below a folder of the project, by its path from the root, with `/` on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
