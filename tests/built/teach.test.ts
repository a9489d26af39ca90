/** Plans, handouts and answer sheets as they are served. */
import { expect, test } from 'vitest';
import { LEAST_ANSWERS } from '~/course/rules/teach.ts';
import { unknownOptions } from '~/figure/embed-code.ts';
import { widgetNow } from '~/figure/registry.ts';
import { readAddress } from '~/state/address.ts';
import { fromText } from '~/state/record.ts';
import { htmlOf, lessons, pages, slugOf, textOf, unescaped } from './files.ts';

const slugs = lessons.map(({ path }) => slugOf(path));

test.each(slugs)('%s leads to its plan, and the plan to the rest', (slug) => {
  expect(htmlOf(`/lessons/${slug}/`)).toContain(`href="/teach/${slug}/"`);
  for (const part of ['', 'handout/', 'answers/']) {
    expect(pages.map(({ path }) => path)).toContain(`/teach/${slug}/${part}`);
    if (part !== '') expect(htmlOf(`/teach/${slug}/`)).toContain(`href="/teach/${slug}/${part}"`);
    expect(htmlOf('/teach/')).toContain(`href="/teach/${slug}/${part}"`);
  }
  expect(htmlOf(`/teach/${slug}/answers/`)).toContain('name="robots" content="noindex"');
});

test.each(slugs)('neither plan nor handout of %s gives an answer away', (slug) => {
  const answers = [...htmlOf(`/teach/${slug}/answers/`).matchAll(/<p class="answer">([\s\S]*?)<\/p>/g)].map(
    ([, html = '']) => textOf(html).replace('A good answer:', '').trim(),
  );
  expect(answers.length).toBeGreaterThanOrEqual(LEAST_ANSWERS);
  for (const page of [`/teach/${slug}/`, `/teach/${slug}/handout/`]) {
    const text = textOf(htmlOf(page));
    expect(
      answers.filter((answer) => text.includes(answer)),
      page,
    ).toEqual([]);
  }
});

test('plans and index bring no figure’s script', () => {
  for (const path of ['/teach/', ...slugs.map((slug) => `/teach/${slug}/`)])
    expect(htmlOf(path), path).not.toContain('<astro-island');
});

test.each(slugs)('every telling state of %s is one that its figure has, with parts that there are', (slug) => {
  const links = [...htmlOf(`/teach/${slug}/`).matchAll(/href="(\/embed\/[^"]+)"/g)].map(([, link = '']) =>
    unescaped(link),
  );
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) {
    const { pathname, search, searchParams } = new URL(link, 'http://localhost');
    const id = pathname.split('/')[2] ?? '';
    const widget = widgetNow(id);
    expect(fromText(widget?.fields ?? {}, readAddress(id, search).text).problems, link).toEqual([]);
    expect(unknownOptions(search), link).toEqual([]);
    expect(searchParams.get('hide')?.split(','), link).toContain('code');
  }
});
