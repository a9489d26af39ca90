/** The gallery: a picture of every figure, lesson by lesson, and nothing that a page of pictures has no use for. */
import { expect, test } from 'vitest';
import { verbs } from '~/prose/verbs.ts';
import { htmlOf, lessons, widgets } from './files.ts';

const html = htmlOf('/gallery/');

test('every figure stands under its lesson, in the order of the lesson, with a way to it alone and there', () => {
  const ways = [...html.matchAll(/<a href="(\/embed\/[^"]+|\/lessons\/[^"#]+#[^"]+)"/g)].map(([, way]) => way);
  const wanted = [...html.matchAll(/<h2[^>]*>.*?<a href="(\/lessons\/[^"]+)"/g)].flatMap(([, path = '']) =>
    [...(lessons.find((lesson) => lesson.path === path)?.html ?? '').matchAll(/data-widget="([^"]+)"/g)].flatMap(
      ([, widget = '']) => [`/embed/${widget}/`, `${path}#${widget}`],
    ),
  );
  expect(ways).toEqual(wanted);
  expect(wanted).toHaveLength(2 * widgets.length);
  expect(html.match(/<div class="stage still" aria-hidden="true"[^>]*><svg/g)).toHaveLength(widgets.length);
});

test('every picture has its verb, which is what one does there', () => {
  const said = [...html.matchAll(/<strong[^>]*>\s*(\S+)\s*<span/g)].map(([, verb]) => verb);
  expect(said).toHaveLength(widgets.length);
  expect([...said].sort()).toEqual(
    Object.values(verbs)
      .map(({ verb }) => verb)
      .sort(),
  );
});

test('it is light: pictures alone, nothing to wake', () => {
  // So much a picture: every lesson brings its own.
  expect(html.length / widgets.length).toBeLessThan(5_800);
  expect(html).not.toContain('<astro-island');
});
