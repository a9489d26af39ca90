import type { Given } from '~/state/kept.ts';
import { compareManners, mannerOf } from '~/math/manner.ts';
import { compareOrders, isNear, isOrder } from './order.ts';
import { decimals } from '~/math/format.ts';
import { place, withUnit, written } from './written.ts';
import type { CurveSheet, MarkerSheet, NumberSheet, QuestionSheet, SortSheet, Told } from '~/course/sheet.ts';

export type Mark = 'right' | 'wrong';

/** What a reader hears: one word, what they said beside what it is, and the reply with its figure. */
export interface Verdict {
  readonly head: string;
  /** The mark that goes with the word; none where nothing is right or wrong. */
  readonly mark?: Mark;
  readonly said: string;
  readonly told: Told;
  /** What each option is seen to be: the right one, and the one that was chosen and is wrong. */
  readonly marks?: readonly (Mark | undefined)[];
}

const close = (off: number, tolerance: number): boolean => off <= tolerance * (1 + 1e-9) + 1e-12;
const YES = { head: 'Yes.', mark: 'right' } as const;
const NO = { head: 'Not quite.', mark: 'wrong' } as const;

function judgeNumber(
  { is, text, tolerance, unit, right, otherwise, typical }: NumberSheet['number'],
  given: number,
): Verdict {
  const off = (value: number): number => Math.abs(given - value);
  const within = (value: number): boolean => close(off(value), tolerance);
  const digits = Math.max(decimals(text), Math.min(4, decimals(String(given))));
  const mine = written(given, digits);
  const truth = withUnit(text, unit);
  if (within(is))
    return {
      ...YES,
      said: written(given, 9) === text ? `${truth}: right.` : `You said ${mine}, close enough. It’s ${truth}.`,
      told: right,
    };
  return {
    ...NO,
    said: `You said ${mine}, ${written(off(is), digits)} too ${given < is ? 'low' : 'high'}. It’s ${truth}.`,
    told: typical.find(({ when }) => within(when)) ?? otherwise,
  };
}

function judgeMarkers(
  { marks, tolerance, unit, digits, right, otherwise, typical }: MarkerSheet['marker'],
  given: readonly number[],
): Verdict {
  const off = (i: number): number => (given[i] ?? 0) - (marks[i]?.is ?? 0);
  const said = marks
    .map(({ name, text }, i) => {
      const precise = Math.max(digits, decimals(text));
      const mine = written(given[i] ?? 0, digits);
      const you = marks.length > 1 ? `${name}: you said` : 'You said';
      const far = `${written(Math.abs(off(i)), precise)} too ${off(i) < 0 ? 'low' : 'high'}`;
      if (mine === text) return `${you} ${withUnit(mine, unit)}: right.`;
      return `${you} ${withUnit(mine, unit)}, ${close(Math.abs(off(i)), tolerance) ? 'close enough' : far}. It’s ${text}.`;
    })
    .join(' ');
  if (marks.every((_, i) => close(Math.abs(off(i)), tolerance))) return { ...YES, said, told: right };
  return {
    ...NO,
    said,
    told:
      typical.find(({ when }) =>
        when.every(([from, to], i) => (given[i] ?? NaN) >= from - 1e-9 && (given[i] ?? NaN) <= to + 1e-9),
      ) ?? otherwise,
  };
}

function judgeCurve(
  { columns, is, known, tolerance, unit, digits, name, span, right, otherwise, typical }: CurveSheet['curve'],
  given: readonly number[],
): Verdict {
  const offs = is.map((value, i) => Math.abs((given[i] ?? 0) - value));
  const asked = offs.slice(known);
  const average = asked.reduce((sum, off) => sum + off, 0) / asked.length;
  const most = offs.reduce((best, off, i) => (i >= known && off > (offs[best] ?? 0) ? i : best), known);
  const number = (value: number): string => written(value, digits);
  const manners = [mannerOf(given, span), mannerOf(is, span)] as const;
  const where =
    (offs[most] ?? 0) <= tolerance / 2
      ? ''
      : ` Furthest at ${name} ${written(columns[most] ?? 0, 6)}: you drew ${number(given[most] ?? 0)}, it’s ${number(is[most] ?? 0)}.`;
  const said = `On average you’re ${withUnit(number(average), unit)} off.${where} ${compareManners(...manners)}`;
  if (close(average, tolerance)) return { ...YES, said, told: right };
  return { ...NO, said, told: typical.find(({ when }) => when === manners[0]) ?? otherwise };
}

function judgeOrder(
  { texts, order, first, right, near, far, typical }: SortSheet['sort'],
  given: readonly number[],
): Verdict {
  const compared = compareOrders(given, order);
  const { inPlace, furthest, swapped, pairs } = compared;
  if (!furthest) return { ...YES, said: `All ${order.length} are in place.`, told: right };
  if (swapped === pairs)
    return {
      ...NO,
      said: `The right order, but the wrong way round: it begins with ${quoted(first)}.`,
      told: far,
    };
  const count = `${inPlace === 0 ? 'None' : `${inPlace} of ${order.length}`} ${inPlace > 1 ? 'are' : 'is'} in place`;
  const confused = typical.find(({ before, after }) => given.indexOf(before) < given.indexOf(after));
  return {
    ...NO,
    said: `${count}. ${quoted(texts[furthest.card] ?? '')} is furthest off: you put it ${place(furthest.mine + 1)}, it comes ${place(furthest.right + 1)}.`,
    told: confused ?? (isNear(compared) ? near : far),
  };
}

const quoted = (text: string): string => `“${text.replace(/^“|”$|\.$/g, '')}”`;

/**
 * The verdict on an answer: the index of an option, a number, or a list (markers, the columns of a curve, an order of cards); undefined
 * for one that does not fit the question. A wrong choice hears what is right; only the first one counts for when the question comes back.
 */
export function judge(sheet: QuestionSheet, given: Given): Verdict | undefined {
  const list = [given].flat();
  const [first = NaN] = list;
  if ('number' in sheet) return list.length === 1 ? judgeNumber(sheet.number, first) : undefined;
  if ('marker' in sheet)
    return list.length === sheet.marker.marks.length ? judgeMarkers(sheet.marker, list) : undefined;
  if ('curve' in sheet) return list.length === sheet.curve.is.length ? judgeCurve(sheet.curve, list) : undefined;
  if ('sort' in sheet) return isOrder(list, sheet.sort.order.length) ? judgeOrder(sheet.sort, list) : undefined;
  const { options } = sheet;
  const told = list.length === 1 ? options[first] : undefined;
  if (!told) return undefined;
  const right = options.find((option) => option.right);
  const mine = quoted(told.text);
  return {
    told,
    ...(told.right ? YES : right ? NO : { head: 'Noted.' }),
    said: told.right ? `${mine}: right.` : `You said ${mine}.${right ? ` It’s ${quoted(right.text)}.` : ''}`,
    marks: options.map((option) => (option.right ? 'right' : right && option === told ? 'wrong' : undefined)),
  };
}
