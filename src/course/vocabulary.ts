import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { frontmatterOf } from './frontmatter.ts';

/**
 * The words by which a lesson may mean a term of the glossary: its name, what its name has in brackets ("MSE"), and
 * their plurals, unless the glossary's `words` says otherwise. `except` are phrases in which the word means something
 * else ("a bit").
 */
export interface Named {
  readonly term: string;
  readonly words?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** A place in a text that means a term. */
export interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

export function wordsOf({ term, words }: Named): readonly string[] {
  if (words) return words;
  const name = term.replace(/\s*\(.*\)$/, '');
  const short = /\(([\p{L}]+)\)$/u.exec(term)?.[1];
  return [name, plural(name), ...(short && short === short.toUpperCase() ? [short] : [])];
}

const source = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Finds terms (by id) in a text by the words that mean them. The longest wins, whole words only, whatever the case. */
export function finder(terms: ReadonlyMap<string, Named>): (text: string) => Found[] {
  const meant = new Map<string, string | undefined>();
  for (const [id, named] of terms) for (const word of wordsOf(named)) meant.set(word.toLowerCase(), id);
  for (const { except = [] } of terms.values()) for (const phrase of except) meant.set(phrase.toLowerCase(), undefined);
  if (meant.size === 0) return () => [];
  const longestFirst = [...meant.keys()].sort((a, b) => b.length - a.length).map(source);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_‑-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_]|[‑-]\\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = meant.get(found.toLowerCase().replace(/\s+/g, ' '));
      return id === undefined ? [] : [{ id, start: index, end: index + found.length }];
    });
}

/** What a reader of a lesson may be reminded of. */
export interface Known {
  /** Terms of earlier lessons. */
  readonly before: ReadonlyMap<string, Named>;
  /** Terms that this lesson teaches. */
  readonly here: ReadonlyMap<string, Named>;
  /** Terms of the very first lesson, which nearly every sentence uses. */
  readonly basic: ReadonlySet<string>;
}

interface Taught {
  readonly slug: string;
  readonly order: number;
  readonly introduces?: readonly string[];
}

// This file is bundled with the configuration, so its own address says nothing: content is below the project's root.
const folder = (name: string): URL => pathToFileURL(`${process.cwd()}/content/${name}/`);

/** Read again for each lesson, so that `npm run dev` follows what an author writes. */
export function knownIn(slug: string): Known {
  const lessons = readdirSync(folder('lessons'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ ...frontmatterOf(new URL(name, folder('lessons'))), slug: name.replace(/\.mdx$/, '') }) as Taught)
    .sort((a, b) => a.order - b.order);
  const place = lessons.findIndex((lesson) => lesson.slug === slug);
  const named = (taughtBy: readonly Taught[]): ReadonlyMap<string, Named> =>
    new Map(
      taughtBy
        .flatMap(({ introduces = [] }) => introduces)
        .map((id) => [id, frontmatterOf(new URL(`${id}.md`, folder('glossary'))) as unknown as Named]),
    );
  return {
    before: named(lessons.slice(0, Math.max(place, 0))),
    here: named(lessons.slice(place, place + 1)),
    basic: new Set(lessons[0]?.introduces ?? []),
  };
}
