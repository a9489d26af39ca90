import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { EMBLEM_NAMES, EMBLEMS } from '~/emblems/emblems.ts';
import { allWidgets } from '~/figure/registry.ts';
import { requireState, requireWidget } from '~/prose/words.ts';
import { cardSvg } from './card.ts';
import { light, plotStyles } from './light.ts';
import { families } from './paint.ts';

const foot = 'Lesson 1 · 9 minutes';

/** How many points are black. The darkest colour of the site is not. */
function blackIn(svg: string): number {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) if (pixels[i] === 0 && pixels[i + 1] === 0 && pixels[i + 2] === 0) count++;
  return count;
}

test.each([...allWidgets])('%s has all of its colours on a picture for links', (id, widget) => {
  const figure = { id, widget, state: requireState(id, '', id) };
  const svg = cardSvg({ title: 'A title', subtitle: 'and more', foot, figure });
  expect(blackIn(svg)).toBe(0);
  expect(
    blackIn(svg.replace(light('--color-paper'), 'var(--color-paper)')),
    'the check sees what has no colour',
  ).not.toBe(0);
});

test.each(EMBLEM_NAMES)('the card of a lesson wears %s, and its figure lies on that ground', (emblem) => {
  const id = 'dart-throw';
  const figure = { id, widget: requireWidget(id, ''), state: requireState(id, '', '') };
  const svg = cardSvg({ title: 'A title', subtitle: '', foot, emblem, figure });
  expect(blackIn(svg), 'no colour is missing').toBe(0);
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const at = (x: number, y: number): string =>
    `#${[...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  expect(at(700, 48), 'behind the figure').toBe(EMBLEMS[emblem].ground.light);
  expect(at(472, 42), 'at the upper edge of the emblem').toBe(EMBLEMS[emblem].ground.light);
});

test('the styles of a picture are such as resvg knows', () => {
  const css = plotStyles(300, families);
  expect(css).not.toMatch(/var\(|clamp\(|:is\(|:has\(|:hover|@/);
  expect(css, 'choices are written out').toContain('.wedge.dark.double, .wedge.dark.treble');
  expect(css, 'tones are inherited as colour').toContain(`.tone-truth {\n  color: ${light('--color-truth')};`);
  expect(css, 'letters are those of a narrow place').toContain('font-size: 19.04px');
  expect(plotStyles(1000, families)).not.toContain('font-size: 19.04px');
});

test('a title is broken into lines that fit, and one that cannot fit is refused', () => {
  const id = 'dart-throw';
  const figure = { id, widget: requireWidget(id, ''), state: requireState(id, '', '') };
  const linesOf = (title: string, subtitle = ''): string[] =>
    [...cardSvg({ title, subtitle, foot, figure }).matchAll(/<text class="heading"[^>]*>([^<]*)/g)]
      .map(([, line = '']) => line)
      .slice(1);
  expect(linesOf('How does a model know it’s wrong?')).toEqual(['How does a', 'model know', 'it’s wrong?']);
  expect(linesOf('A & B', 'every minute costs the same'), 'no last word alone').toEqual([
    'A &amp; B',
    'every minute',
    'costs the same',
  ]);
  expect(() => linesOf('Supercalifragilisticexpialidocious')).toThrow(/does not fit/);
});
