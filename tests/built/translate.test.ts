/** Translators are told what is no language, and of nothing else. Read from the built pages. */
import { expect, test } from 'vitest';
import { isNotation } from '~/math/notation.ts';
import { pages } from './files.ts';

const seen = (pattern: RegExp): { path: string; tag: string; text: string }[] =>
  pages.flatMap(({ path, html }) =>
    [...html.matchAll(pattern)].map(({ 0: tag, groups }) => ({ path, tag, text: groups?.['text'] ?? '' })),
  );

test('code and formulas are left alone', () => {
  const code = seen(/<(?:pre|code)(?=[ >])[^>]*>/g).filter(({ tag }) => tag !== '<code>');
  const loose = seen(/(?<!<pre[^>]*>)<code>/g);
  const formulas = seen(/<span class="katex"[^>]*>/g);
  expect([code.length > 100, formulas.length > 100]).toEqual([true, true]);
  expect([...code, ...formulas].filter(({ tag }) => !tag.includes('translate="no"'))).toEqual([]);
  expect(loose).toEqual([]);
});

test('in pictures the numbers of axes, labels that are a number or a letter, and lines of code', () => {
  const texts = seen(/<text(?=[ >])[^>]*>(?<text>[^<]*)<\/text>/g);
  const told = texts.filter(({ tag }) => tag.slice(0, tag.indexOf('>')).includes('notranslate'));
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter(({ tag, text }) => !isNotation(text) && !tag.includes('class="code '))).toEqual([]);
  // Where a figure draws its own, it may go without.
  expect(texts.filter(({ text }) => isNotation(text)).length / told.length).toBeLessThan(2);
});

test('and nothing that is language', () => {
  const marked = seen(/<(?<name>\w+)[^>]*translate="no"[^>]*>(?<text>[^<]*)/g).filter(
    ({ tag }) => !/^<(?:pre|code)|class="katex"|^<a href="[^"]*\/embed\//.test(tag),
  );
  expect(marked.length).toBeGreaterThan(20);
  expect(marked.filter(({ tag, text }) => !tag.includes('data-live=') || !isNotation(text))).toEqual([]);
});
