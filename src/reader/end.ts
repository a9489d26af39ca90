/**
 * The end of a lesson for a reader of whom something is kept: how many segments are lit, the way on, and what waits in the deck. Fetched then,
 * and not before. When a segment lights before the reader's eyes the recap becomes a dart and hits its wedge, once; with all of a part lit the
 * way leads out of it.
 */
import { capital } from '~/math/capital.ts';
import { numberWord } from '~/math/format.ts';
import { dayOf, waiting } from '~/questions/schedule.ts';
import type { Shelf } from '~/state/kept.ts';
import css from './end.css?inline';
import { play, settle } from './moment.ts';

const root = document.querySelector<HTMLElement>('.end') as HTMLElement;
const slug = root.dataset['end'] ?? '';
const list = (slugs: string | undefined): readonly string[] => (slugs ?? '').split(' ');
const course = list(document.querySelector<HTMLElement>('[data-lit-count]')?.dataset['litCount']);
const part = list(root.dataset['part']);

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function showWaiting(shelf: Shelf): void {
  const { length } = waiting(shelf, dayOf(new Date()));
  for (const place of document.querySelectorAll('[data-waiting]'))
    place.textContent = length === 0 ? '' : length === 1 ? '1 question waits' : `${length} questions wait`;
}

/** The two lines over a lesson that is done: "Four. Three to go.", or with its part whole "Seven of seven." */
function linesFor(finished: readonly string[], whole: boolean): readonly [string, string] {
  const word = capital(numberWord(whole ? part.length : course.filter((other) => finished.includes(other)).length));
  if (whole) return [word, `of ${word.toLowerCase()}.`];
  return [`${word}.`, `${capital(numberWord(course.filter((other) => !finished.includes(other)).length))} to go.`];
}

let done = false;

/** Shows what follows from the shelf; `now` says that the reader has just finished this lesson, or taken that back. */
export function showEnd(shelf: Shelf, now: boolean): void {
  const { finished } = shelf;
  showWaiting(shelf);
  const before = done;
  done = finished.includes(slug);
  const whole = done && part.every((other) => finished.includes(other));
  settle();
  root.toggleAttribute('data-done', done);
  root.toggleAttribute('data-whole', whole);
  if (!done) return;
  const [first, second] = linesFor(finished, whole);
  root.querySelector('.lit')?.replaceChildren(`${first} `, document.createElement('br'), second);
  if (!now || before) return;
  const heard = document.createElement('span');
  heard.className = 'visually-hidden';
  heard.textContent = ` ${first} ${second}`;
  root.querySelector('.finish-said')?.append(heard);
  play(root, slug, whole ? part : []);
}
