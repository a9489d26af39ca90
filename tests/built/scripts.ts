/** Which scripts a page loads, and when, read from the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './files.ts';

const read = (address: string): string => readFileSync(join(dist, address), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Scripts that the page itself asks for. */
export const entryScripts = (html: string): string[] => all(html, /<script[^>]*\ssrc="([^"]+)"/g);

/** What the first figure in view brings: React and the host of the figures. */
export const islandScripts = (html: string): string[] => [
  ...new Set([...all(html, /component-url="([^"]+)"/g), ...all(html, /renderer-url="([^"]+)"/g)]),
];

const host = readdirSync(join(dist, '_astro'))
  .map((name) => `/_astro/${name}`)
  .find((address) => address.endsWith('.js') && read(address).includes('/widget.tsx"'));
if (!host) throw new Error('No built script names the widgets: has src/figure/registry.ts changed?');
const registry = new Map(
  [...read(host).matchAll(/"\/src\/widgets\/([^/]+)\/widget\.tsx":.*?import\(`\.\/([^`]+)`\)/g)].map(([, id, file]) => [
    id,
    `/_astro/${file}`,
  ]),
);

/** The script of one widget. */
export function widgetScripts(widget: string): string[] {
  const script = registry.get(widget);
  if (!script) throw new Error(`No built script belongs to the widget ${widget}.`);
  return [script];
}

/** Scripts with everything that they import at once (what they fetch later is not counted). */
export function withImports(addresses: readonly string[], found = new Set<string>()): Set<string> {
  for (const address of addresses) {
    if (found.has(address)) continue;
    found.add(address);
    const imported = all(read(address), /(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g).map(
      (name) => `/_astro/${name}`,
    );
    withImports(imported, found);
  }
  return found;
}
