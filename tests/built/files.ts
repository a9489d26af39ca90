/** What the build wrote, read as files. Pages, lessons and widgets are found there, so that a new one is tested without a new test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A file of the built site, by its address. */
export const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);

if (!existsSync(join(dist, 'bench')))
  throw new Error('There is no built site to test, or it lacks its bench pages. Run: npm test -- build');

export interface SitePage {
  readonly path: string;
  readonly html: string;
}

const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .sort();
const read = (ending: RegExp): ReadonlyMap<string, string> =>
  new Map(names.filter((name) => ending.test(name)).map((name) => [name, readFileSync(fileOf(name), 'utf8')]));

const built: readonly SitePage[] = [...read(/\.html$/)].map(([name, html]) => ({
  path: name.replace(/index\.html$/, ''),
  html,
}));
/** Texts by their address. */
export const scripts = read(/\.m?js$/);
export const lists = read(/\.json$/);

const isBench = ({ path }: SitePage): boolean => path.startsWith('/bench/');
/** Every page that a reader can meet. */
export const pages = built.filter((page) => !isBench(page));
/** Every widget in all its sample states, a page each: built for the tests alone. */
export const benches = built.filter(isBench);

export const lessons = pages.filter(({ path }) => /^\/lessons\/[^/]+\/$/.test(path));
export const slugOf = (path: string): string => path.split('/')[2] ?? '';
export const widgets = pages.flatMap(({ path }) => /^\/embed\/([^/]+)\/$/.exec(path)?.[1] ?? []);
export const embed = (widget: string): string => `/embed/${widget}/`;
export const htmlOf = (path: string): string => readFileSync(fileOf(path), 'utf8');

/** What stands between the tags of one name, over all pages: each text once, with the page that it was first met on. */
export function standingIn(tag: 'style' | 'script'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, html } of pages)
    for (const [, attributes = '', text = ''] of html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g')))
      if (text !== '' && !/type="application\//.test(attributes) && !found.has(text)) found.set(text, path);
  return found;
}

/** What is written into HTML as entities. */
export const unescaped = (text: string): string =>
  text
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll(/&#39;|&#x27;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&amp;|&#38;/g, '&');

/** What HTML says to a reader, without what is written a second time for machines. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<(script|style|math|title)[\s>][\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(
    /\s+/g,
    ' ',
  );

interface Reply {
  readonly reply: string;
  readonly right?: true;
  readonly show?: readonly [string, string, string];
}
interface Replies {
  readonly right: Reply;
  readonly otherwise: Reply;
}
export interface QuestionSheet {
  readonly question: string;
  readonly options?: readonly (Reply & { readonly text: string })[];
  readonly number?: Replies & {
    readonly is: number;
    readonly text: string;
    readonly typical: readonly (Reply & { readonly when: number })[];
  };
  readonly marker?: Replies & {
    readonly marks: readonly { readonly name: string; readonly is: number; readonly text: string }[];
    readonly typical: readonly Reply[];
  };
  readonly curve?: Replies & {
    readonly columns: readonly number[];
    readonly is: readonly number[];
    readonly known: number;
    readonly typical: readonly Reply[];
  };
  readonly sort?: {
    readonly texts: readonly string[];
    readonly order: readonly number[];
    readonly values: readonly string[];
    readonly right: Reply;
    readonly near: Reply;
    readonly far: Reply;
    readonly typical: readonly Reply[];
  };
}

/** What the questions of a lesson answer, by their id. */
export const sheetOf = (slug: string): Readonly<Record<string, QuestionSheet>> =>
  JSON.parse(htmlOf(`/answers/${slug}.json`)) as Readonly<Record<string, QuestionSheet>>;

/** Every reply of a question. */
export const repliesOf = ({ options = [], number, marker, curve, sort }: QuestionSheet): readonly Reply[] => [
  ...options,
  ...[number, marker, curve].flatMap((kind) => (kind ? [kind.right, ...kind.typical, kind.otherwise] : [])),
  ...(sort ? [sort.right, ...sort.typical, sort.near, sort.far] : []),
];
