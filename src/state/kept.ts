/**
 * What the reader did, and the text form in which a browser keeps it. Whatever the text is, reading it gives a shelf. An older
 * version is brought up to this one; a newer one is not understood, and must not be written over.
 */
export const VERSION = 3;

/** When a question comes back: how often it was right in a row, and the day (counted from 1970) from which it is asked. */
export interface Card {
  readonly box: number;
  readonly due: number;
}

/** Where the reader was last: a lesson, a heading in it (its id and its words). */
export interface Place {
  readonly slug: string;
  readonly heading: string;
  readonly words: string;
}

/**
 * What was answered: the index of the chosen option, or the number that was said; −1 for "just let me play". What was put on a card before
 * a figure is a list: a number, the places of markers, the heights of a curve at its columns, the order of cards.
 */
export type Given = number | readonly number[];

export interface Shelf {
  readonly version: typeof VERSION;
  /** Slugs of finished lessons. */
  readonly finished: readonly string[];
  /** Question, "<lesson>.<id>" → answer. Versions 1 and 2 had no lists. */
  readonly answers: Readonly<Record<string, Given>>;
  /** Question → when it comes back. Version 1 had none. */
  readonly review: Readonly<Record<string, Card>>;
  readonly place?: Place | undefined;
}

export const empty: Shelf = { version: VERSION, finished: [], answers: {}, review: {} };

const slug = /^[a-z0-9-]{1,80}$/;
const question = /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/;
const LONGEST_WORDS = 120;
/** More than a course of twenty lessons can fill: what is beyond was not put there by this site. */
const MOST = 500;
/** No card has more places than this. */
const LONGEST_LIST = 24;

type Raw = Readonly<Record<string, unknown>>;
const record = (raw: unknown): Raw =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Raw) : {};
const isDay = (raw: unknown): raw is number => Number.isInteger(raw) && Math.abs(raw as number) < 1e6;

const entries = <T>(raw: unknown, read: (value: unknown) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record(raw))
      .flatMap(([key, value]) => {
        const kept = question.test(key) ? read(value) : undefined;
        return kept === undefined ? [] : [[key, kept] as const];
      })
      .slice(0, MOST),
  );

const isNumber = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw);
const givenOf = (raw: unknown): Given | undefined =>
  isNumber(raw) || (Array.isArray(raw) && raw.length > 0 && raw.length <= LONGEST_LIST && raw.every(isNumber))
    ? raw
    : undefined;

const cardOf = (raw: unknown): Card | undefined => {
  const { box, due } = record(raw);
  return isDay(box) && isDay(due) && box >= 0 ? { box, due } : undefined;
};

const placeOf = (raw: unknown): Place | undefined => {
  const { slug: lesson, heading, words } = record(raw);
  return typeof lesson === 'string' && slug.test(lesson) && typeof heading === 'string' && typeof words === 'string'
    ? { slug: lesson, heading: heading.slice(0, LONGEST_WORDS), words: words.slice(0, LONGEST_WORDS) }
    : undefined;
};

/** The shelf in a text, or undefined where there is none to be found; `newer` where a later release wrote it. */
export function parseShelf(text: string | null): Shelf | 'newer' | undefined {
  try {
    const raw = record(JSON.parse(text ?? ''));
    const { version, finished, answers, review, place } = raw;
    if (typeof version === 'number' && version > VERSION) return 'newer';
    if (!Array.isArray(finished) && answers === undefined) return undefined;
    return {
      version: VERSION,
      finished: (Array.isArray(finished) ? [...new Set<unknown>(finished)] : [])
        .filter((one): one is string => typeof one === 'string' && slug.test(one))
        .slice(0, MOST),
      answers: entries(answers, givenOf),
      review: entries(review, cardOf),
      place: placeOf(place),
    };
  } catch {
    return undefined;
  }
}

export type Renamed = Readonly<Record<string, string>>;

/** The lines "old-slug: new-slug" of content/renamed.yaml. */
export const parseRenamed = (text: string): Renamed =>
  Object.fromEntries(
    [...text.matchAll(/^([a-z0-9-]+): *([a-z0-9-]+)\s*$/gm)].map(([, old = '', now = '']) => [old, now]),
  );

/** A shelf in today's slugs. Where both the old and the new are there, the new one stays. */
export function rename(shelf: Shelf, renamed: Renamed): Shelf {
  const now = (name: string): string => (Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name);
  const moved = <T>(kept: Readonly<Record<string, T>>): Record<string, T> => ({
    ...Object.fromEntries(
      Object.entries(kept).map(([key, value]) => [now(key.split('.')[0] ?? '') + key.slice(key.indexOf('.')), value]),
    ),
    ...Object.fromEntries(Object.entries(kept).filter(([key]) => now(key.split('.')[0] ?? '') === key.split('.')[0])),
  });
  return {
    ...shelf,
    finished: [...new Set(shelf.finished.map(now))],
    answers: moved(shelf.answers),
    review: moved(shelf.review),
    place: shelf.place && { ...shelf.place, slug: now(shelf.place.slug) },
  };
}
