/** The front page as it is sent: a board that says its number, and for every lesson a card and an emblem. */
import { expect, test } from 'vitest';
import { htmlOf, lessons } from './files.ts';

const html = htmlOf('/');
const cards = [...html.matchAll(/<li data-lesson-slug="[^"]+" style="--ground: ([^"]+)"[\s\S]*?<\/li>/g)];

test('every lesson has a card on a ground of its own, with the picture of its first figure', () => {
  expect(cards).toHaveLength(lessons.length);
  expect(new Set(cards.map(([, ground]) => ground)).size).toBe(lessons.length);
  for (const [card] of cards) {
    const path = /href="([^"]+)"/.exec(card)?.[1] ?? '';
    const first = /data-widget="([^"]+)"/.exec(lessons.find((lesson) => lesson.path === path)?.html ?? '')?.[1];
    expect(card, path).toMatch(/<div class="stage still" aria-hidden="true"[^>]*><svg/);
    expect(card, path).toContain(`"card-${first}-`);
  }
});

test('nothing has to wake before a dart can be thrown', () => {
  expect(html).not.toContain('<astro-island');
  // Every lesson brings a card with a picture, and its emblem; the rest of the page stays as it is.
  const emblems = [...html.matchAll(/<symbol id="emblem-[\s\S]*?<\/symbol>/g)];
  expect(emblems).toHaveLength(lessons.length);
  const weightOf = (parts: readonly RegExpMatchArray[]): number => parts.reduce((sum, [part]) => sum + part.length, 0);
  expect(weightOf(cards) / lessons.length, 'a card').toBeLessThan(9_500);
  expect(weightOf(emblems) / lessons.length, 'an emblem').toBeLessThan(2_500);
  expect(html.length - weightOf(cards) - weightOf(emblems), 'everything else').toBeLessThan(93_000);
  expect(html, 'the dart that is in the board without script').toMatch(/data-live="dart-throw\.distance"[^>]*>14\.2</);
});
