/**
 * What the reader did, kept in this browser and nowhere else: finished lessons, guesses, answers. Storage may be
 * full, forbidden or hold rubbish; then the shelf lasts as long as the page, and nothing else changes.
 */
const KEY = 'bullseye';

export interface Shelf {
  /** Slugs of finished lessons. */
  readonly finished: readonly string[];
  /** Question id → index of the chosen option; −1 for "just let me play". */
  readonly answers: Readonly<Record<string, number>>;
}

const empty: Shelf = { finished: [], answers: {} };
let inMemory: Shelf | undefined;

/** Reads any text as a shelf, dropping whatever is not one. */
export function parseShelf(text: string | null): Shelf {
  try {
    const raw: unknown = JSON.parse(text ?? '{}');
    if (typeof raw !== 'object' || raw === null) return empty;
    const { finished, answers } = raw as Record<string, unknown>;
    return {
      finished: Array.isArray(finished) ? finished.filter((slug): slug is string => typeof slug === 'string').slice(0, 100) : [],
      answers: Object.fromEntries(
        Object.entries(typeof answers === 'object' && answers !== null ? answers : {})
          .filter((entry): entry is [string, number] => Number.isInteger(entry[1])).slice(0, 500),
      ),
    };
  } catch {
    return empty;
  }
}

export function readShelf(): Shelf {
  if (inMemory) return inMemory;
  try {
    return parseShelf(localStorage.getItem(KEY));
  } catch {
    return empty;
  }
}

/** Changes the shelf; true if the browser will remember it, false if it lasts only as long as this page. */
export function changeShelf(change: (shelf: Shelf) => Partial<Shelf>): boolean {
  const now = readShelf();
  const next = { ...now, ...change(now) };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
    inMemory = undefined;
    return true;
  } catch {
    inMemory = next;
    return false;
  }
}
