/**
 * What somebody meant by a few words: whole words, beginnings, and small slips of the hand, in any order. Every word has to be found
 * somewhere in an entry; names weigh more than sentences. A few hundred entries: no index is needed, only the words of each.
 */
export interface Entry {
  readonly kind: 'lesson' | 'section' | 'term' | 'loss' | 'question' | 'teach';
  readonly title: string;
  /** What stands under the title in the list of results. */
  readonly text: string;
  readonly href: string;
  /** Other names, as good as the title. */
  readonly also?: readonly string[];
  /** Words that are found and never shown. */
  readonly words?: string;
}

export interface Prepared {
  readonly entry: Entry;
  /** How much its kind counts. */
  readonly rank: number;
  readonly fields: readonly (readonly [weight: number, words: readonly string[]])[];
  /** Its names, each as one word: "l1loss". */
  readonly names: readonly string[];
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** "cross-entropy" is also meant by "crossentropy", "L1 loss" by "l1loss". */
const named = (text: string): string[] => {
  const words = wordsIn(text);
  return [...words, ...words.slice(1).map((word, i) => (words[i] ?? '') + word)];
};

/** Words of questions that say nothing of their subject. */
const empty = new Set(
  'a an and are be can do does for from how i if in is it me my of on or than that the this to was what when which why with you'.split(
    ' ',
  ),
);

const ranks: Readonly<Record<Entry['kind'], number>> = {
  term: 1.15,
  loss: 1.1,
  lesson: 1.1,
  question: 1,
  section: 0.8,
  teach: 0.75,
};
/** Of a term that is called as a loss is: the page of that loss says what the glossary says, and more, so it comes first. */
const RANK_BELOW_ITS_LOSS = 1.05;

/** A name as it is compared, without the abbreviation behind it. */
const nameOf = ({ title }: Entry): string => wordsIn(title.replace(/\(.*\)/, '')).join(' ');

export function prepare(entries: readonly Entry[]): Prepared[] {
  const losses = new Set(entries.filter(({ kind }) => kind === 'loss').map(nameOf));
  return entries.map((entry) => ({
    entry,
    rank: entry.kind === 'term' && losses.has(nameOf(entry)) ? RANK_BELOW_ITS_LOSS : ranks[entry.kind],
    fields: [
      [10, named(entry.title)],
      [9, (entry.also ?? []).flatMap(named)],
      [3, wordsIn(entry.text)],
      [1, wordsIn(entry.words ?? '')],
    ],
    names: (entry.also ?? []).map((name) => wordsIn(name).join('')),
  }));
}

/** Whether one word becomes the other by at most `limit` slips: a letter too many, too few, another one, or two swapped. */
export function within(limit: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  let older: number[] = [];
  let old: number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (old[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (old[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (older[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > limit) return false;
    older = old;
    old = row;
  }
  return (old[other.length] ?? Infinity) <= limit;
}

/** How well a word of an entry fits what was typed: 1 is the very word, 0 is not at all. */
function fit(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.6 + 0.3 * (typed.length / word.length);
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (slips === 0 || typed[0] !== word[0]) return 0;
  return within(slips, typed, word) || (word.length > typed.length && within(slips, typed, word.slice(0, typed.length)))
    ? 0.4
    : 0;
}

export function search(prepared: readonly Prepared[], query: string, most = 12): Entry[] {
  const all = wordsIn(query);
  const said = all.filter((word) => !empty.has(word));
  const typed = said.length > 0 ? said : all;
  if (typed.length === 0) return [];
  return prepared
    .map(({ entry, rank, fields, names }, place) => {
      const scores = typed.map((word) =>
        Math.max(
          ...fields.map(
            ([weight, words]) => weight * words.reduce((best, other) => Math.max(best, fit(word, other)), 0),
          ),
        ),
      );
      // A title or a name of the very words, and none besides, is what was meant.
      const title = fields[0]?.[1] ?? [];
      const whole = typed.every((word) => title.some((other) => other.startsWith(word)))
        ? 1 + 1 / (1 + title.length)
        : names.includes(typed.join(''))
          ? 1.3
          : 1;
      return {
        entry,
        place,
        score: Math.min(...scores) === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) * rank * whole,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}
