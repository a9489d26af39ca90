/** Orders are lists of cards, each by the place at which the page shows it. */
import type { SortSheet } from '~/course/sheet.ts';
import { escaped } from './written.ts';

/** The right order, with what was worked out for each card. */
export const drawOrder = ({ order, texts, values }: Pick<SortSheet['sort'], 'order' | 'texts' | 'values'>): string =>
  `<ol>${order
    .map((card) => {
      const value = values[card];
      return `<li>${escaped(texts[card] ?? '')}${value === undefined ? '' : `<strong>${escaped(value)}</strong>`}</li>`;
    })
    .join('')}</ol>`;

/** Whether a list is some order of `count` cards. */
export const isOrder = (list: readonly number[], count: number): boolean =>
  list.length === count &&
  list.every((card) => Number.isInteger(card) && card >= 0 && card < count) &&
  new Set(list).size === count;

export interface Compared {
  readonly inPlace: number;
  /** Pairs that stand the wrong way round, of all pairs. */
  readonly swapped: number;
  readonly pairs: number;
  /** The card that is furthest from its place, and both places, counted from 0; undefined where all are in theirs. */
  readonly furthest?: { readonly card: number; readonly mine: number; readonly right: number };
}

export function compareOrders(mine: readonly number[], right: readonly number[]): Compared {
  const off = mine.map((card, i) => ({ card, mine: i, right: right.indexOf(card) }));
  const swapped = off.reduce(
    (sum, one, i) => sum + off.slice(i + 1).filter((other) => other.right < one.right).length,
    0,
  );
  const worst = off.reduce(
    (most, one) => (Math.abs(one.mine - one.right) > Math.abs(most.mine - most.right) ? one : most),
    off[0] ?? { card: 0, mine: 0, right: 0 },
  );
  return {
    inPlace: off.filter((one) => one.mine === one.right).length,
    swapped,
    pairs: (mine.length * (mine.length - 1)) / 2,
    ...(worst.mine !== worst.right && { furthest: worst }),
  };
}

/** At most a fifth of the pairs the wrong way round, and one is always near. */
export const isNear = ({ swapped, pairs }: Compared): boolean => swapped <= Math.max(1, Math.floor(pairs / 5));
