import { empty, parseRenamed, parseShelf, rename, type Shelf } from './kept.ts';

/**
 * The reader's shelf, kept in this browser and nowhere else: finished lessons, guesses, answers, what comes back and when. Storage may
 * be full, forbidden, hold rubbish or what a later release wrote; then the shelf lasts as long as the page, and nothing else changes.
 */
const KEY = 'bullseye';
/** Lessons that have another slug today: what was kept under the old one is the new one’s. */
export const renamed = parseRenamed(
  Object.values(
    import.meta.glob<string>('/content/renamed.yaml', { query: '?raw', import: 'default', eager: true }),
  ).join('\n'),
);

let inMemory: Shelf | undefined;
let newer = false;

export function readShelf(): Shelf {
  if (inMemory) return inMemory;
  try {
    const kept = parseShelf(localStorage.getItem(KEY));
    newer = kept === 'newer';
    return kept === undefined || kept === 'newer' ? empty : rename(kept, renamed);
  } catch {
    return empty;
  }
}

/** Shows something of what is kept, now and whenever it has changed behind the page (layouts/first-theme.js tells). */
export function showKept(show: () => void): void {
  show();
  document.addEventListener('bullseye:kept', show);
}

/** Changes the shelf; true if the browser will remember it, false if it lasts only as long as this page. */
export function changeShelf(change: (shelf: Shelf) => Partial<Shelf>): boolean {
  const now = readShelf();
  inMemory = { ...now, ...change(now) };
  if (newer) return false;
  try {
    localStorage.setItem(KEY, JSON.stringify(inMemory));
    inMemory = undefined;
    return true;
  } catch {
    return false;
  }
}

let said = false;

/** Why nothing is remembered: in words the first time on a page, and nothing after that. */
export function whyForgotten(): string {
  if (said) return '';
  said = true;
  return newer
    ? 'What was kept here comes from a newer version of Bullseye. It is left as it is, and nothing more is remembered.'
    : 'This browser does not let pages remember. Everything works, and is forgotten when you leave.';
}

/** Where something of ours may be: for good, and until the tab is closed. Asking for either may throw. */
const stores = (): Storage[] => [localStorage, sessionStorage];

/** Everything of ours that this browser keeps, by name: what erasing removes. */
export function keptNames(): string[] {
  try {
    return stores()
      .flatMap((store) => Object.keys(store))
      .filter((name) => name === KEY || name.startsWith(`${KEY}-`));
  } catch {
    return [];
  }
}

/** Erases all of it; false where the browser does not let us. */
export function eraseShelf(): boolean {
  inMemory = undefined;
  newer = false;
  try {
    for (const name of keptNames()) for (const store of stores()) store.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
