/** The front page as it is sent: a board that says its number, and a card for every lesson. */
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
  // Every lesson brings a card with a picture; the rest of the page stays as it is.
  const weights = cards.map(([card]) => card.length);
  const inCards = weights.reduce((sum, weight) => sum + weight, 0);
  expect(inCards / cards.length, 'a card').toBeLessThan(12_500);
  expect(html.length - inCards, 'everything else').toBeLessThan(112_000);
  expect(html, 'the dart that is in the board without script').toMatch(/data-live="dart-throw\.distance"[^>]*>14\.2</);
});
