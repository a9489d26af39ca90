import { crossEntropy } from '~/losses/index.ts';
import type { State } from '~/state/field.ts';
import { NEXT, type Word, WORDS } from '~/widgets/next-words.ts';
import { knowsNothing } from '~/widgets/photos.ts';
import { CHIPS, type fields } from './fields.ts';

const NEXT_AT = WORDS.indexOf(NEXT);

/** What knowing nothing costs: the same share, 12.5 chips, on each word. */
export const nothing = knowsNothing(WORDS.length);

/** Everything that the picture, the sentence and the numbers need. */
export function betOf(state: State<typeof fields>) {
  const chips = WORDS.map((word) => state[word]);
  const shares = chips.map((count) => count / CHIPS);
  /** What each word would cost if it came next, in nats; Infinity without a chip. */
  const bills = WORDS.map((_, k) => crossEntropy.value(shares, k));
  const loss = bills[NEXT_AT] as number;
  const most = Math.max(...chips);
  const tallest = WORDS.filter((_, k) => chips[k] === most);
  return {
    chips,
    bills,
    /** Chips on the word that comes next. */
    onNext: state[NEXT],
    loss,
    /** e to the loss: among so many equally likely words one is as unsure. */
    perplexity: Math.exp(loss),
    most,
    /** The bill if a word with the most chips comes next. */
    best: Math.min(...bills),
    /** The one word with the most chips; undefined where several share the lead. */
    favourite: tallest.length === 1 ? tallest[0] : undefined,
    /** The word is out. */
    done: state.done,
  };
}
export type Bet = ReturnType<typeof betOf>;

/** All chips on one word. */
export const allOn = (chosen: Word): Readonly<Record<Word, number>> =>
  Object.fromEntries(WORDS.map((word) => [word, word === chosen ? CHIPS : 0])) as Record<Word, number>;
