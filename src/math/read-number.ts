import type { Bounds } from './bounds.ts';
import { decimals } from './format.ts';

/** One number that a text may mean, and with how many decimals it was written. */
interface Reading {
  readonly value: number;
  readonly digits: number;
}

const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** A sign and a currency, digits with marks or spaces between them, a power of ten, and whatever is no digit: a unit. */
const pattern =
  /^(?:\p{Sc}\s*)?([-−–+]?)\s*(?:\p{Sc}\s*)?([\d.,]+|\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?)(?:e([-−+]?\d{1,3}))?([^\d]*)$/iu;
/** Longer text is no number that anybody typed. */
const LONGEST = 40;

const ascii = (sign: string): string => sign.replace(/[−–]/, '-');

/**
 * Everything that a text may mean as a number, the English reading first: a point or a comma for the decimals; commas, points, apostrophes or
 * spaces of any width between thousands; a sign, also that of print; 1e3; a currency in front, a unit behind. With `hundredths` a percent
 * sign is one. Empty where there is no number, or more than one.
 */
function readings(text: string, hundredths: boolean): Reading[] {
  const found = text.length <= LONGEST ? pattern.exec(text.trim()) : null;
  if (!found) return [];
  const [, sign = '', typed = '', power = '', unit = ''] = found;
  const tens = Number(ascii(power)) - (hundredths && unit.includes('%') ? 2 : 0);
  const written = typed.replace(/[\s'’]/g, '');
  const swapped = written.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
  return [...new Set([written, swapped])]
    .filter((reading) => plain.test(reading) || grouped.test(reading))
    .map((reading) => ({
      value: Number(`${ascii(sign)}${reading.replaceAll(',', '')}e${tens}`) || 0,
      digits: decimals(reading),
    }))
    .filter(({ value }) => Number.isFinite(value));
}

/** A number that is asked for, and known: of several readings ("1,609", "70%") the one that is nearest to it. Undefined where the text is none. */
export function readNear(text: string, near: number): number | undefined {
  const away = ({ value }: Reading): number => Math.abs(value - near);
  const all = [...readings(text, false), ...readings(text, true)];
  return all.sort((a, b) => away(a) - away(b))[0]?.value;
}

/**
 * A number for a field with bounds, not yet brought into them. A mark with exactly three digits behind it may part thousands or decimals:
 * "1,000", "1.000". That reading counts which the field can hold as it is written, within its bounds and with no more decimals than its
 * step; where both can or neither can, the English one. So "1,000" is a thousand, even where that is too much, and one only where the field
 * counts in thousandths. A percent sign is a hundredth, unless the field is `inPercent` itself. Undefined where the text is no number.
 */
export function readWithin(text: string, { min, max, step }: Bounds, inPercent = false): number | undefined {
  const holds = ({ value, digits }: Reading): boolean =>
    value >= min && value <= max && digits <= decimals(String(step));
  const all = readings(text, !inPercent);
  return (all.find(holds) ?? all[0])?.value;
}

/** What a reader hears whose text is no number. */
export const unreadable = (like: string): string => `I cannot read that as a number. Digits will do, like ${like}.`;
