/** The built site as files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site to test. Run: npm run build');

const read = (ending: RegExp): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  );

/** Texts by their place below `dist`. */
export const pages = read(/\.html$/);
export const scripts = read(/\.m?js$/);
export const lists = read(/\.json$/);

/** What stands between the tags of one name, over all pages: each text once, with the page that it was first met on. */
export function standingIn(tag: 'style' | 'script'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [page, html] of pages)
    for (const [, attributes = '', text = ''] of html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g')))
      if (text !== '' && !/type="application\//.test(attributes) && !found.has(text)) found.set(text, page);
  return found;
}
