import { afterEach, expect, test, vi } from 'vitest';
import { type FaceRule, facesInside } from './picture-fonts.ts';

const PAGE = 'https://bullseye.test/lessons/a/';
const rule = (family: string, src: string, from: string | null = null): FaceRule => ({
  cssText: `@font-face { font-family: "${family}"; src: ${src}; font-display: optional; font-weight: 400 700; }`,
  style: { getPropertyValue: (name) => (name === 'font-family' ? `"${family}"` : '') },
  from,
});

let fetched: string[] = [];
const serve = (status: number): void => {
  fetched = [];
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return Promise.resolve(new Response(status === 200 ? 'wOF2' : 'gone', { status }));
  });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the faces that the labels name are there with their fonts inside, and no other', async () => {
  serve(200);
  const rules = [
    rule('Text-1', 'url("/_astro/fonts/text.woff2") format("woff2")'),
    rule('Text-1 fallback: Arial', 'local("Arial")'),
    rule('Display-1', 'url(display.woff2) format("woff2")', 'https://bullseye.test/_astro/fonts/sheet.css'),
    rule('KaTeX_Main', 'url("/_astro/main.woff2") format("woff2")'),
  ];
  const faces = await facesInside(
    rules,
    ['"Text-1", "Text-1 fallback: Arial", sans-serif', '"Text-1", "Text-1 fallback: Arial", sans-serif', 'Display-1'],
    PAGE,
  );
  expect(fetched.sort()).toEqual([
    'https://bullseye.test/_astro/fonts/display.woff2',
    'https://bullseye.test/_astro/fonts/text.woff2',
  ]);
  const inside = `url("data:font/woff2;base64,${btoa('wOF2')}") format("woff2")`;
  expect(faces).toBe(
    ['Text-1', 'Display-1']
      .map((family) => `@font-face { font-family: "${family}"; src: ${inside};  font-weight: 400 700; }`)
      .join(''),
  );
});

test('a font that answers with a status is no font', async () => {
  serve(404);
  await expect(facesInside([rule('Text-1', 'url("/text.woff2")')], ['Text-1'], PAGE)).rejects.toThrow('404');
});
