/** Every address that a page names leads somewhere, down to the fragment; ids and headings are in order. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benches, fileOf, pages, unescaped } from './files.ts';

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id)));
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));

/** Schemes that leave the site on a click, which is the reader's business. */
const outward = /^(https?:|mailto:)/;

for (const { path, html } of [...pages, ...benches]) {
  test(`every link of ${path} leads somewhere`, () => {
    const broken = [...html.matchAll(/\s(href|src|component-url|renderer-url)="([^"]*)"/g)].flatMap(
      ([, attribute, raw = '']) => {
        const address = unescaped(raw);
        if (outward.test(address) || address.startsWith('data:')) return [];
        const { pathname, hash } = new URL(address, `http://localhost${path}`);
        const file = decodeURIComponent(pathname);
        if (!existsSync(fileOf(file))) return [`${attribute}="${address}": no such file`];
        const known = ids.get(file);
        return hash === '' || hash === '#' || !known || known.has(decodeURIComponent(hash.slice(1)))
          ? []
          : [`${attribute}="${address}": no such place on that page`];
      },
    );
    expect(broken).toEqual([]);
  });

  test(`no id stands twice on ${path}, and every reference to one resolves`, () => {
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(
      all.filter((id, i) => all.indexOf(id) !== i),
      'ids that stand twice',
    ).toEqual([]);
    const asked = [...html.matchAll(/\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]+)"/g)].flatMap(
      ([, list = '']) => list.split(' '),
    );
    expect(
      asked.filter((id) => !all.includes(id)),
      'references to nothing',
    ).toEqual([]);
    // A fragment of an SVG: clip-path="url(#…)".
    const painted = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(
      painted.filter((id) => !all.includes(id)),
      'clips and fills from nothing',
    ).toEqual([]);
  });

  test(`${path} has one h1, and skips no level below it`, () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(
      levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
      levels.join(' '),
    ).toEqual([]);
  });
}

/** Shown in the place of other pages: where there is none, and where there is no network. */
const standIns = ['/404.html', '/offline/'];

test('every page is linked from somewhere, but for those that stand in for others', () => {
  const linked = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/\shref="(\/[^"#?]*)/g)].map(([, path]) => path)),
  );
  const lost = pages.map(({ path }) => path).filter((path) => !linked.has(path) && !standIns.includes(path));
  expect(lost).toEqual([]);
});
