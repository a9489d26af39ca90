import type { Card, Shelf } from '~/state/kept.ts';

/** Days until a question comes back: after a miss, and after each right answer in a row. The last one repeats. */
export const DAYS = [1, 3, 7, 21, 63] as const;

/** What was right at once is asked again, but not soon. */
const RIGHT_AT_ONCE = 3;

const cardIn = (box: number, today: number): Card => ({ box, due: today + (DAYS[box] ?? 0) });

/** The day of the reader's own calendar, counted from 1970. Only a browser asks it: a build has no today. */
export const dayOf = (now: Date): number => Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);

export const firstCard = (right: boolean, today: number): Card => cardIn(right ? RIGHT_AT_ONCE : 0, today);

export const nextCard = ({ box }: Card, right: boolean, today: number): Card =>
  cardIn(right ? Math.min(Math.max(box, 0) + 1, DAYS.length - 1) : 0, today);

/** When a card comes, as if no clock had ever been wrong: never further off than its box allows. */
export const dueDay = ({ box, due }: Card, today: number): number =>
  Math.min(due, today + (DAYS[Math.min(box, DAYS.length - 1)] ?? 0));

/** Questions that wait now. */
export const waiting = ({ review }: Shelf, today: number): string[] =>
  Object.entries(review)
    .filter(([, card]) => dueDay(card, today) <= today)
    .map(([key]) => key);
