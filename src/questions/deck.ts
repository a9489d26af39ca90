import type { Shelf } from '~/state/kept.ts';
import { dueDay, waiting } from './schedule.ts';

/** A lesson as the deck knows it. */
export interface DeckLesson {
  readonly slug: string;
  readonly title: string;
  readonly questions: readonly string[];
}

const lessonOf = (key: string): string => key.slice(0, key.indexOf('.'));

/**
 * Mixes questions of many lessons: the same every time, and no two of one lesson in a row where that can be. The lesson with most left
 * goes first, unless it has just been.
 */
export function mix(keys: readonly string[]): string[] {
  const left = new Map<string, string[]>();
  for (const key of keys) left.set(lessonOf(key), [...(left.get(lessonOf(key)) ?? []), key]);
  const mixed: string[] = [];
  while (mixed.length < keys.length) {
    const before = lessonOf(mixed.at(-1) ?? '.');
    const piles = [...left].filter(([, pile]) => pile.length > 0).sort(([, a], [, b]) => b.length - a.length);
    const [, pile = []] = piles.find(([slug]) => slug !== before) ?? piles[0] ?? [];
    mixed.push(pile.shift() ?? '');
  }
  return mixed;
}

export interface Deck {
  /** Questions to ask now, in order. */
  readonly now: readonly string[];
  /** Questions that come later, the soonest first. */
  readonly later: readonly string[];
  /** Days until the next of those comes. */
  readonly days: number;
}

/**
 * What the deck holds today. An answer without a card was given before there was a deck, or while its reply could not be fetched: that
 * is long ago, so it waits now. Questions that the course no longer has are passed over.
 */
export function deckOf(shelf: Shelf, lessons: readonly DeckLesson[], today: number): Deck {
  const known = lessons.flatMap(({ slug, questions }) => questions.map((id) => `${slug}.${id}`));
  const due = new Set(waiting(shelf, today));
  const now = known.filter((key) => due.has(key) || (key in shelf.answers && !(key in shelf.review)));
  const day = (key: string): number => {
    const card = shelf.review[key];
    return card ? dueDay(card, today) : today;
  };
  const later = known.filter((key) => key in shelf.review && !due.has(key)).sort((a, b) => day(a) - day(b));
  return { now: mix(now), later, days: later[0] === undefined ? 0 : day(later[0]) - today };
}

/** A handful from the whole course, for those who have nothing to review; another one each day. */
export const handful = (lessons: readonly DeckLesson[], today: number, count = 5): string[] => {
  const start = ((today % lessons.length) + lessons.length) % lessons.length || 0;
  const turned = [...lessons.slice(start), ...lessons.slice(0, start)];
  return mix(
    turned.slice(0, count).flatMap(({ slug, questions }) =>
      questions
        .slice(today % questions.length)
        .slice(0, 1)
        .map((id) => `${slug}.${id}`),
    ),
  );
};
