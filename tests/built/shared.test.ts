/** What the site says of itself to those who list it, preview a link to it, or put it among their programs. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, htmlOf, lessons, pages, slugOf, textOf, unescaped } from './files.ts';

const found = (html: string, pattern: RegExp): string | undefined => {
  const text = pattern.exec(html)?.[1];
  return text === undefined ? undefined : unescaped(text);
};
const canonical = (html: string): string | undefined => found(html, /<link rel="canonical" href="([^"]*)"/);
const meta = (html: string, name: string): string | undefined =>
  found(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));

const isListed = ({ html }: { html: string }): boolean => !html.includes('<meta name="robots" content="noindex"');
const listed = pages.filter(isListed);
const { origin } = new URL(canonical(htmlOf('/')) ?? '');
const local = (address = ''): string => {
  expect(address).toMatch(new RegExp(`^${origin}/`));
  return address.slice(origin.length);
};

/** Width and height, from the head of a PNG. */
function sizeOf(path: string): string {
  const bytes = readFileSync(fileOf(path));
  expect(bytes.toString('latin1', 0, 16), path).toBe('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('every page that may be listed names itself, and no other does', () => {
  expect(listed.length).toBeGreaterThan(30);
  for (const { path, html } of listed) {
    expect(canonical(html), path).toBe(origin + path);
    expect(meta(html, 'og:url'), path).toBe(origin + path);
  }
  const hidden = pages.filter((page) => !isListed(page));
  expect(hidden.length).toBeGreaterThan(10);
  expect(hidden.filter(({ html }) => canonical(html) !== undefined || meta(html, 'og:url') !== undefined)).toEqual([]);
});

test('every page has a description of its own, as long as a list of results shows', () => {
  const said = pages.map(({ path, html }) => ({ path, text: meta(html, 'description') ?? '' }));
  expect(said.filter(({ text }) => text.length < 50 || text.length > 160)).toEqual([]);
  expect(said.filter(({ text }, i) => said.findIndex((other) => other.text === text) !== i)).toEqual([]);
});

test('a link is previewed with a picture, which says what it shows', () => {
  for (const { path, html } of listed) {
    expect(sizeOf(local(meta(html, 'og:image'))), path).toBe('1200x630');
    expect(`${meta(html, 'og:image:width')}x${meta(html, 'og:image:height')}`, path).toBe('1200x630');
    expect(meta(html, 'og:image:alt'), path).toMatch(/^“.+”, beside a figure: \S.+\.$/);
    expect(meta(html, 'twitter:card'), path).toBe('summary_large_image');
  }
});

test('every lesson has a picture of its own, which its plan and its handout show, too', () => {
  const pictures = lessons.map(({ path, html }) => ({ path, picture: local(meta(html, 'og:image')) }));
  for (const { path, picture } of pictures) {
    expect(picture).toBe(`/shared/${slugOf(path)}.png`);
    for (const beside of [`/teach/${slugOf(path)}/`, `/teach/${slugOf(path)}/handout/`])
      expect(local(meta(htmlOf(beside), 'og:image')), beside).toBe(picture);
  }
  const all = [...pictures.map(({ picture }) => picture), local(meta(htmlOf('/'), 'og:image'))];
  const different = new Set(all.map((picture) => readFileSync(fileOf(picture)).toString('base64')));
  expect(different.size).toBe(lessons.length + 1);
});

interface Told {
  readonly '@type': string;
  readonly '@id': string;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly timeRequired: string;
  readonly teaches: readonly string[];
  readonly hasPart: readonly Told[];
  readonly isPartOf: Told;
}
const told = (html: string): Told[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => JSON.parse(text) as Told,
  );

test('structured data tells of every lesson what its page says', () => {
  const [course] = told(htmlOf('/lessons/'));
  expect(told(htmlOf('/'))[0]?.['@id']).toBe(course?.['@id']);
  const minutes = new Map<string, number>();
  for (const { path, html } of lessons) {
    const [lesson, ...more] = told(html);
    expect(more).toEqual([]);
    expect(lesson?.['@type']).toBe('LearningResource');
    expect(local(lesson?.url)).toBe(path);
    expect(lesson?.name).toBe(unescaped(found(html, /<h1[^>]*>([^<]*)/) ?? '').trim());
    expect(lesson?.description).toBe(meta(html, 'description'));
    const [, number = ''] = /Lesson \d+ · (\d+) min/.exec(textOf(html)) ?? [];
    expect(lesson?.timeRequired).toBe(`PT${number}M`);
    minutes.set(path, Number(number));
    expect(lesson?.teaches.length).toBeGreaterThan(1);
    for (const outcome of lesson?.teaches ?? []) expect(textOf(html), path).toContain(outcome);
    expect(lesson?.isPartOf['@id']).toBe(course?.['@id']);
  }
  for (const page of ['/', '/lessons/']) {
    const [data] = told(htmlOf(page));
    expect(data?.['@type']).toBe('Course');
    expect(new Map(data?.hasPart.map((part) => [local(part.url), part.timeRequired]))).toEqual(
      new Map([...minutes].map(([path, number]) => [path, `PT${number}M`])),
    );
    expect(data?.timeRequired).toBe(`PT${[...minutes.values()].reduce((sum, number) => sum + number, 0)}M`);
  }
});

test('robots.txt names the sitemap, which lists the pages that may be listed, and no other', () => {
  const indexed = local(/^Sitemap: (\S+)$/m.exec(htmlOf('/robots.txt'))?.[1]);
  const located = (path: string): string[] =>
    [...htmlOf(path).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => local(address));
  expect(located(indexed).flatMap(located).sort()).toEqual(listed.map(({ path }) => path).sort());
});

interface Manifest {
  readonly start_url: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

test('the site can be put among the programs of a device: every page leads to icons that have their sizes', () => {
  for (const { path, html } of pages)
    expect(found(html, /<link rel="manifest" href="([^"]*)"/), path).toBe('/manifest.webmanifest');
  const { icons, start_url } = JSON.parse(htmlOf('/manifest.webmanifest')) as Manifest;
  expect(existsSync(fileOf(start_url))).toBe(true);
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type } of icons)
    if (type === 'image/png') expect(sizeOf(src), src).toBe(sizes);
    else expect(htmlOf(src)).toContain('<svg');
  expect(sizeOf(found(htmlOf('/'), /<link rel="apple-touch-icon" href="([^"]*)"/) ?? '')).toBe('180x180');
});

test('nothing of it is fetched for a reader who has no network', () => {
  expect(htmlOf('/offline-worker.js')).not.toMatch(/\/shared\/|\/icons\/|sitemap|robots\.txt/);
});
