/** Lessons as they are served, before any script runs: one number everywhere, and no answer for whoever looks at the source. */
import { expect, test } from 'vitest';
import { frontmatterOf } from '~/course/frontmatter.ts';
import { plainNumber } from '~/math/format.ts';
import { textOf as sourceOf } from '../project.ts';
import { htmlOf, lessons, pages, repliesOf, sheetOf, slugOf, textOf, unescaped } from './files.ts';

/** Words alone, to find a sentence whatever marks stand in it. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase();

test.each(lessons)('$path says one number everywhere before any script runs', ({ html }) => {
  const said = new Map<string, Set<string>>();
  for (const [, name = '', rest = '', text = ''] of html.matchAll(/data-live="([^"]+)"([^>]*)>([^<]*)</g)) {
    const plain = unescaped(text);
    said.set(name, (said.get(name) ?? new Set()).add(rest.includes('data-form="code"') ? plain : plainNumber(plain)));
  }
  // The numbers of its own figures stand in its text: what no figure shows is a number that nobody can try.
  const figures = [...html.matchAll(/data-widget="([^"]+)"/g)].map(([, id]) => id);
  expect([...said.keys()].filter((name) => !figures.includes(name.split('.')[0] ?? ''))).toEqual([]);
  expect(figures.filter((id) => ![...said.keys()].some((name) => name.startsWith(`${id}.`)))).toEqual([]);
  expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
});

test.each(lessons)('no answer is in the markup of $path', ({ path, html }) => {
  const page = wordsOf(html);
  for (const [id, sheet] of Object.entries(sheetOf(slugOf(path)))) {
    expect(repliesOf(sheet).length, id).toBeGreaterThan(1);
    for (const { reply } of repliesOf(sheet)) expect(page, `a reply of ${id}`).not.toContain(wordsOf(reply).trim());
  }
  for (const [question] of html.matchAll(
    /<section class="ask"[\s\S]*?<\/section>|<quiz-question[\s\S]*?<\/quiz-question>/g,
  )) {
    expect(question).not.toMatch(
      /class="[^"]*\bright\b|\sright=|data-right|data-reply|data-show|class="verdict|data-answer/,
    );
  }
  expect(html.split('<quiz-question').length - 1).toBe(3);
});

test.each(lessons)('no card of $path has its answer in the page', ({ path, html }) => {
  for (const [id, { marker, curve, sort }] of Object.entries(sheetOf(slugOf(path)))) {
    if (!marker && !curve && !sort) continue;
    expect(html).toContain(`id="ask-${id}"`);
    const card = html.slice(html.indexOf(`id="ask-${id}"`)).split('</section>')[0] ?? '';
    for (const { text } of marker?.marks ?? [])
      expect(card.replace(/data-spec="[^"]*"|aria-label="[^"]*"/g, ''), id).not.toContain(`>${text}<`);
    if (marker) expect(card).not.toMatch(/&quot;is&quot;|M\d+ \d/);
    for (const is of curve?.is.slice(curve.known) ?? []) expect(card).not.toContain(`${is},`);
    if (sort) {
      expect([...card.matchAll(/data-card="(\d)"/g)].map(([, shown]) => Number(shown))).toEqual(
        sort.texts.map((_, i) => i),
      );
      for (const value of sort.values) expect(card).not.toContain(value);
    }
  }
});

test('the course asks in every way there is', () => {
  const sheets = lessons.flatMap(({ path }) => Object.values(sheetOf(slugOf(path))));
  const kinds = sheets.flatMap((sheet) =>
    Object.keys(sheet).filter((key) => ['options', 'number', 'marker', 'curve', 'sort'].includes(key)),
  );
  expect([...new Set(kinds)].sort()).toEqual(['curve', 'marker', 'number', 'options', 'sort']);
  expect(sheets.some(({ marker }) => marker?.marks.length === 2)).toBe(true);
});

test('what a card ships comes when it is in view: none of it with the page', () => {
  for (const { html } of pages) expect(html).not.toMatch(/src="[^"]*\/(marker|curve|sort|play)\.[\w-]+\.js"/);
});

test.each(lessons)('$path explains its terms, each of them once', ({ path, html }) => {
  const linked = new Set([...html.matchAll(/data-word="([^"]+)"/g)].map(([, id = '']) => id));
  const introduced = frontmatterOf(new URL(`../../content/lessons/${slugOf(path)}.mdx`, import.meta.url))['introduces'];
  expect((introduced as string[]).filter((id) => !linked.has(id))).toEqual([]);
  for (const id of linked) {
    const [, explained = '', ...again] = html.split(`id="about-${id}"`);
    expect(again, `${id} is explained once`).toEqual([]);
    const [meaning = ''] = explained.split('</p>');
    expect(textOf(`<p${meaning}`).trim(), id).toMatch(/^\S.{15,}[.)]$/);
    expect(htmlOf('/glossary/'), `${id} in the glossary`).toContain(`id="${id}"`);
  }
});

test.each(lessons)('every word of $path that lights or sets a figure can be pressed', ({ path, html }) => {
  const source = sourceOf(`content/lessons/${slugOf(path)}.mdx`);
  const folded = [...html.matchAll(/<details class="faq[\s\S]*?<\/details>/g)].map(([fold]) => fold).join('');
  expect(html.split('class="part"')).toHaveLength(source.split('<Part ').length);
  expect(html.split('data-show-widget=').length - folded.split('data-show-widget=').length).toBe(
    source.split('<Show ').length - 1,
  );
});

test.each(pages.filter(({ html }) => html.includes('<math ')))('formulas of $path can be spoken', ({ html }) => {
  for (const [tag] of html.matchAll(/<math [^>]*>/g)) {
    const [, sentence = ''] = /aria-label="([^"]+)"/.exec(tag) ?? [];
    expect(sentence, tag).not.toBe('');
    expect(sentence, tag).not.toMatch(/902100|[{}\\]/);
  }
});

test.each(pages)('$path sets the remembered theme before anything is painted, without a request', ({ html }) => {
  expect(html.slice(0, html.indexOf('<body'))).toMatch(/<script>[^<]*bullseye-theme/);
});
