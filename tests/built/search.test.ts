/** What the search knows, and what it takes people's words for. */
import { expect, test } from 'vitest';
import { type Entry, prepare, search } from '~/reader/search/match.ts';
import { filesBelow } from '../project.ts';
import { htmlOf, pages } from './files.ts';

const entries = JSON.parse(htmlOf('/search.json')) as Entry[];

test('every lesson, loss and plan can be found, and every address leads somewhere', () => {
  const found = new Set(entries.map(({ href }) => href));
  expect(
    pages
      .map(({ path }) => path)
      .filter((path) => /^\/(lessons|losses|teach)\/[^/]+\/$/.test(path) && !found.has(path)),
  ).toEqual([]);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['lesson', 'section', 'term', 'loss', 'question', 'teach']),
  );
  const lost = entries.filter(({ href }) => {
    const [path = '', id] = href.split('#');
    const html = pages.find((page) => page.path === path)?.html;
    return html === undefined || (id !== undefined && !html.includes(`id="${id}"`));
  });
  expect(lost.map(({ title, href }) => `${title}: ${href}`)).toEqual([]);
});

test('so can every term and every question', () => {
  const found = new Set(entries.map(({ href }) => href));
  const wanted = ['glossary', 'faq'].flatMap((room) =>
    filesBelow(`content/${room}`).map((file) => `/${room}/#${file.replace(/^.*\/|\.\w+$/g, '')}`),
  );
  expect(wanted.filter((href) => !found.has(href))).toEqual([]);
});

test.each([
  ['L1Loss', '/losses/absolute/'],
  ['log loss', '/losses/'],
  ['MAE', '/glossary/#mean-absolute-error'],
  ['gardient', '/glossary/#gradient'],
  ['BCEWithLogitsLoss', '/losses/binary-cross-entropy-with-logits/'],
  ['is a loss over 1 bad', '/faq/#over-one'],
  ['why nan', '/faq/#nan'],
  ['tug-of-war', '/lessons/mean-absolute-error/'],
  ['training loop', '/glossary/#training-loop'],
  ['teach mean squared', '/teach/mean-squared-error/'],
  ['huber', '/losses/huber/'],
  ['cross-entropy', '/lessons/cross-entropy/'],
])('“%s” leads to %s', (query, href) => {
  const [first] = search(prepare(entries), query);
  expect(first?.href.slice(0, href.length)).toBe(href);
});
