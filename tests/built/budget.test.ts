/** Bytes do not vary from run to run, so they are checked here, from the built files; `npm run bench` measures the rest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytes as budget } from '../../scripts/bench/budget.mjs';
import { missingIn, missingInPage } from '~/course/characters.ts';
import { benches, dist, pages } from './files.ts';
import { entryScripts, islandScripts, widgetScripts, withImports } from './scripts.ts';

const gzipped = (address: string): number => gzipSync(readFileSync(join(dist, address)), { level: 9 }).length;
const weight = (addresses: Iterable<string>): number =>
  [...addresses].reduce((sum, address) => sum + gzipped(address), 0);
const assets = readdirSync(join(dist, '_astro'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `/_astro/${name}`,
);

for (const { path, html } of pages) {
  test(`the scripts and styles of ${path} keep their budget`, () => {
    const loaded = withImports(entryScripts(html));
    expect.soft(weight(loaded), 'scripts before any figure is in view').toBeLessThanOrEqual(budget.noFigure);

    const widgets = [...new Set([...html.matchAll(/data-widget="([^"]+)"/g)].map(([, id]) => id ?? ''))];
    widgets.forEach((widget, i) => {
      const before = new Set(loaded);
      for (const script of withImports([...islandScripts(html), ...widgetScripts(widget)])) loaded.add(script);
      const more = weight([...loaded].filter((script) => !before.has(script)));
      if (i === 0)
        expect
          .soft(weight(loaded), `all scripts with the first figure, ${widget}`)
          .toBeLessThanOrEqual(budget.firstFigure);
      else expect.soft(more, `what ${widget} adds`).toBeLessThanOrEqual(budget.eachMore);
    });

    expect
      .soft(html, 'a style sheet that stands between the reader and the first paint')
      .not.toContain('rel="stylesheet"');
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '').join('');
    expect.soft(styles.length, 'styles stand in the page').toBeGreaterThan(5000);
    expect.soft(gzipSync(styles, { level: 9 }).length, 'styles').toBeLessThanOrEqual(budget.css);

    const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(([, address]) => address ?? '');
    const own = fonts.filter((address) => address.startsWith('/_astro/fonts/'));
    expect
      .soft(
        own.reduce((sum, address) => sum + statSync(join(dist, address)).size, 0),
        'preloaded text fonts',
      )
      .toBeLessThanOrEqual(budget.preloadedFonts);
  });
}

test('every character of the site is in its fonts', () => {
  const scripts = assets.filter((address) => address.endsWith('.js'));
  const missing = new Set([
    ...[...pages, ...benches].flatMap(({ html }) => missingInPage(html)),
    ...scripts.flatMap((address) => missingIn(readFileSync(join(dist, address), 'utf8'))),
  ]);
  expect([...missing], 'add them to src/course/characters.ts and run npm run fonts').toEqual([]);
});

test('no formula is set in the browser', () => {
  const typesetting = assets.filter(
    (address) => address.endsWith('.js') && /katex/i.test(readFileSync(join(dist, address), 'utf8')),
  );
  expect(typesetting, 'scripts with KaTeX in them').toEqual([]);
});

test('fonts are few, and in the one format that every browser reads', () => {
  const fonts = assets.filter((address) => /\.(woff2?|ttf|otf|eot)$/.test(address));
  expect(fonts.filter((address) => !address.endsWith('.woff2'))).toEqual([]);
  const text = fonts.filter((address) => address.startsWith('/_astro/fonts/'));
  expect(
    text.reduce((sum, address) => sum + statSync(join(dist, address)).size, 0),
    'text fonts',
  ).toBeLessThanOrEqual(budget.textFonts);
  const inlined = assets.filter(
    (address) => address.endsWith('.css') && readFileSync(join(dist, address), 'utf8').includes('url(data:'),
  );
  expect(inlined, 'styles with a file written into them, which the content security policy refuses').toEqual([]);
});
