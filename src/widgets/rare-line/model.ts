import type { State } from '~/state/field.ts';
import { countsAt, fitOf, frauds } from '~/widgets/rare-scores.ts';
import type { fields } from './fields.ts';

/** What the goals ask for, in dollars, at the price at which they ask for it or a higher one. */
const UNDER = 150;
const MISS_PRICE = 50;

/** Everything that the picture, the sentence and the numbers need. */
export function checked({ line, missPrice, alarmPrice, by, weight }: State<typeof fields>) {
  /** What is called fraud begins here: where the reader puts it, or where the weighted fit gives a half. */
  const from = by === 'weight' ? fitOf(weight).boundary : line;
  const counts = countsAt(from);
  const { missed, alarms } = counts;
  return {
    ...counts,
    all: frauds.length,
    line: from,
    by,
    weight,
    missPrice,
    alarmPrice,
    bill: missed * missPrice + alarms * alarmPrice,
  };
}
export type Checked = ReturnType<typeof checked>;

export const isCheap = ({ bill, missPrice }: Checked): boolean => bill < UNDER && missPrice >= MISS_PRICE;
