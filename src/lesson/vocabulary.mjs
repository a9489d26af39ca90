import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * The words by which a lesson may mean a term of the glossary: its name, what its name has in brackets ("MSE"), and their plurals, unless the
 * glossary's `words` says otherwise. `except` are phrases in which the word means something else ("a bit").
 * @typedef {{ term: string, words?: readonly string[] | undefined, except?: readonly string[] | undefined }} Named
 */

const plural = (/** @type {string} */ word) =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** @param {Named} named @returns {readonly string[]} */
export function wordsOf({ term, words }) {
  if (words) return words;
  const name = term.replace(/\s*\(.*\)$/, '');
  const short = /\(([\p{L}]+)\)$/u.exec(term)?.[1];
  return [name, plural(name), ...(short && short === short.toUpperCase() ? [short] : [])];
}

const source = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Finds terms in a text by the words that mean them. The longest wins, whole words only, whatever the case.
 * @param {ReadonlyMap<string, Named>} terms by id
 * @returns {(text: string) => { id: string, start: number, end: number }[]}
 */
export function finder(terms) {
  const meant = new Map();
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

/**
 * @typedef {object} Known what a reader of a lesson may be reminded of
 * @property {ReadonlyMap<string, Named>} before terms of earlier lessons
 * @property {ReadonlyMap<string, Named>} here terms that this lesson teaches
 * @property {ReadonlySet<string>} basic terms of the very first lesson, which nearly every sentence uses
 */

const folder = (/** @type {string} */ name) => new URL(`../../content/${name}/`, import.meta.url);
const top = (/** @type {URL} */ file) =>
  parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '') ?? {};

/** Read anew for each lesson, so that the site that is being written follows. @param {string} slug @returns {Known} */
export function knownIn(slug) {
  const lessons = readdirSync(folder('lessons'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ slug: name.replace(/\.mdx$/, ''), ...top(new URL(name, folder('lessons'))) }))
    .sort((a, b) => a.order - b.order);
  const place = lessons.findIndex((lesson) => lesson.slug === slug);
  const named = (/** @type {readonly any[]} */ taughtBy) =>
    new Map(
      taughtBy
        .flatMap(({ introduces = [] }) => introduces)
        .map((/** @type {string} */ id) => [id, top(new URL(`${id}.md`, folder('glossary')))]),
    );
  return {
    before: named(lessons.slice(0, Math.max(place, 0))),
    here: named(lessons.slice(place, place + 1)),
    basic: new Set(lessons[0]?.introduces ?? []),
  };
}
