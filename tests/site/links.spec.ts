/** Every address that a page names leads somewhere, down to the fragment. Read from the files; no browser is needed. */
import { existsSync } from 'node:fs';
import { expect, fileOf, pages, test } from './site.ts';

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&');
const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id ?? '')));
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));

/** Schemes that leave the site on a click, which is the reader's business. */
const outward = /^(https?:|mailto:)/;

for (const { path, html } of pages) {
  test(`every link of ${path} leads somewhere`, () => {
    const broken = [...html.matchAll(/\s(href|src|component-url|renderer-url)="([^"]*)"/g)].flatMap(
      ([, attribute, raw = '']) => {
        const address = decode(raw);
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
