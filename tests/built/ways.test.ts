/** The ways through the course: from the front page on through every lesson, and back. */
import { expect, test } from 'vitest';
import { htmlOf, lessons } from './files.ts';

const addressOf = (html: string, link: RegExp): string | undefined =>
  /\shref="([^"]+)"/.exec(
    [...html.matchAll(/<a\s[^>]*>/g)].map(([tag]) => tag).find((tag) => link.test(tag)) ?? '',
  )?.[1];

test('lessons lead on and back, through all of them', () => {
  const met: string[] = [];
  let next = addressOf(htmlOf('/'), /class="[^"]*\bonward-button\b/);
  while (next !== undefined && !met.includes(next)) {
    met.push(next);
    next = addressOf(htmlOf(next), /\srel="next"/);
  }
  expect(next, 'the last one leads nowhere').toBeUndefined();
  expect([...met].sort()).toEqual(lessons.map(({ path }) => path).sort());
  expect(met.map((path) => addressOf(htmlOf(path), /\srel="prev"/))).toEqual([undefined, ...met.slice(0, -1)]);
});
