/** Each item of the article is claimed by a lesson (`sources` in its frontmatter) and found there, in its words, its code, or a figure. */
import { expect, test } from 'vitest';
import { frontmatterOf } from '~/course/frontmatter.ts';
import { sourceItems } from '~/course/source-items.ts';
import { article } from './article.ts';
import { htmlOf, textOf } from './files.ts';

/** Words that stand together in more paragraphs than this would be found though the one that matters were cut. */
const COMMON = 2;

/** The paragraphs of a lesson's own text, in order: without rails, figures, the cards of its terms, libraries, and what sums it up at its end. */
const paragraphsOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<p class="lead">'), html.indexOf('<aside class="recap"'))
    .replace(
      /<figure[\s>][\s\S]*?<\/figure>|<div class="libraries">[\s\S]*?<\/details>|<p id="about-[\s\S]*?<\/p>/g,
      ' ',
    )
    .split(/<\/(?:p|li|h2|h3|pre|tr|summary)>/)
    .map((part) => textOf(part).trim())
    .filter(Boolean);

test('the article has thirty-five items, which the table of all sources has, too', () => {
  expect(Object.keys(article)).toEqual(Array.from({ length: 35 }, (_, i) => `001.${String(i + 1).padStart(2, '0')}`));
  expect(Object.keys(article).filter((tag) => sourceItems[tag] === undefined)).toEqual([]);
});

test.each(Object.entries(article))('%s is claimed and found', (tag, { lesson, evidence }) => {
  const about = sourceItems[tag];
  expect(frontmatterOf(new URL(`../../content/lessons/${lesson}.mdx`, import.meta.url))['sources'], about).toContain(
    tag,
  );
  const html = htmlOf(`/lessons/${lesson}/`);
  const paragraphs = paragraphsOf(html);
  for (const wanted of evidence) {
    if ('figure' in wanted) {
      expect.soft(html, about).toContain(`data-widget="${wanted.figure}"`);
      continue;
    }
    const found = paragraphs.filter((paragraph) => wanted.every((word) => word.test(paragraph)));
    const words = `${about ?? tag}: ${wanted.map(String).join(' ')} in\n${found.join('\n')}\n`;
    expect.soft(found.length, words).toBeGreaterThan(0);
    expect.soft(found.length, words).toBeLessThanOrEqual(COMMON);
  }
});
