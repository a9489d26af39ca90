/** In which manner a curve goes, in a word that authors write and in words that readers hear. */
export const manners = [
  'level',
  'turns',
  'falls early',
  'falls evenly',
  'falls late',
  'rises early',
  'rises evenly',
  'rises late',
] as const;
export type Manner = (typeof manners)[number];

/** Less of a change than this share of the box is none. */
const LEVEL = 0.08;
/** A curve that goes back by more than this share of the box has turned on its way: a shaky hand has not. */
const TURNS = 0.12;
/** Half of the way is made within the first third: early; in the last third: late. */
const EARLY = 0.36;
const LATE = 0.64;

/** How values at evenly spaced places go; `span` is the height of the box, in the same unit. */
export function mannerOf(values: readonly number[], span: number): Manner {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const change = last - first;
  let furthest = -Infinity;
  let back = 0;
  for (const value of values) {
    const along = change < 0 ? -value : value;
    furthest = Math.max(furthest, along);
    back = Math.max(back, furthest - along);
  }
  if (Math.max(...values) - Math.min(...values) < LEVEL * span) return 'level';
  if (Math.abs(change) < LEVEL * span || back > TURNS * span) return 'turns';
  const way = change < 0 ? 'falls' : 'rises';
  const done = values.map((value) => (value - first) / change);
  const half = done.findIndex((share) => share >= 0.5);
  const before = done[half - 1] ?? 0;
  const at = (half - 1 + (0.5 - before) / ((done[half] ?? 1) - before)) / (values.length - 1);
  return `${way} ${at < EARLY ? 'early' : at > LATE ? 'late' : 'evenly'}`;
}

/** What the reader let it do, and what it does. */
const words: Record<Manner, readonly [you: string, it: string]> = {
  level: ['stay level', 'stays level'],
  turns: ['turn round on its way', 'turns round on its way'],
  'falls early': ['drop sharply first and flatten later', 'drops sharply first and flattens later'],
  'falls evenly': ['fall evenly', 'falls evenly'],
  'falls late': ['fall slowly first and sharply later', 'falls slowly first and sharply later'],
  'rises early': ['rise sharply first and flatten later', 'rises sharply first and flattens later'],
  'rises evenly': ['rise evenly', 'rises evenly'],
  'rises late': ['rise slowly first and sharply later', 'rises slowly first and sharply later'],
};

/** "You let it fall evenly; it drops sharply first and flattens later." */
export const compareManners = (mine: Manner, real: Manner): string =>
  mine === real
    ? `Your curve goes the right way: it ${words[real][1]}.`
    : `You let it ${words[mine][0]}; it ${words[real][1]}.`;
