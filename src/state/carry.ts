import { parseShelf, type Renamed, rename, type Shelf } from './kept.ts';

/** Taking what is kept from one browser to another, as a file. */
export const exportText = (shelf: Shelf): string => `${JSON.stringify({ site: 'Bullseye', ...shelf }, null, 2)}\n`;

/** More than a full shelf needs. */
export const LARGEST_FILE = 500_000;

export interface Taken {
  readonly shelf: Shelf;
  readonly lessons: number;
  readonly answers: number;
  readonly cards: number;
}

/**
 * What a file adds to a shelf. Nothing of the shelf is lost: a lesson is finished if it is in either; of an answer, and of the place
 * where the reader left, the shelf's own stays; a question comes back on the earlier of the two days. A text says why it is not taken.
 */
export function takeOver(mine: Shelf, text: string, renamed: Renamed = {}): Taken | string {
  if (text.length > LARGEST_FILE) return 'That file’s far too large to be one of ours. Nothing was loaded.';
  const read = parseShelf(text);
  if (read === 'newer') return 'That file is from a newer version of Bullseye. Nothing was loaded.';
  if (read === undefined) return 'Bullseye didn’t write that file. Nothing was loaded.';
  const theirs = rename(read, renamed);
  const finished = [...new Set([...mine.finished, ...theirs.finished])];
  const answers = { ...theirs.answers, ...mine.answers };
  const earlier = Object.entries(theirs.review).filter(([key, { due }]) => due < (mine.review[key]?.due ?? Infinity));
  return {
    shelf: {
      ...mine,
      finished,
      answers,
      review: { ...mine.review, ...Object.fromEntries(earlier) },
      place: mine.place ?? theirs.place,
    },
    lessons: finished.length - mine.finished.length,
    answers: Object.keys(answers).length - Object.keys(mine.answers).length,
    cards: earlier.length,
  };
}
