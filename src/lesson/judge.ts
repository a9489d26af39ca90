import type { NumberSheet, QuestionSheet, Told } from './sheet.ts';

/** What a reader hears: one word, what they said beside what it is, and the reply with its figure. */
export interface Verdict { readonly head: string; readonly said: string; readonly told: Told }

/** No more decimals than either number has, and the minus of print. */
const written = (value: number, digits: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace('-', '−');
const decimals = (text: string): number => (text.split('.')[1] ?? '').length;

function judgeNumber({ is, text, tolerance, unit, right, otherwise, typical }: NumberSheet['number'], given: number): Verdict {
  const off = (value: number): number => Math.abs(given - value);
  const within = (value: number): boolean => off(value) <= tolerance * (1 + 1e-9) + 1e-12;
  const digits = Math.max(decimals(text), Math.min(4, decimals(String(given))));
  const [mine, truth] = [written(given, digits), unit === '' ? text : `${text} ${unit}`];
  if (within(is)) return { head: 'Yes.', said: written(given, 9) === text ? `You said ${truth}, and it is.` : `You said ${mine}, it is ${truth}: close enough.`, told: right };
  return {
    head: 'Not quite.', said: `You said ${mine}, it is ${truth}: ${written(off(is), digits)} too ${given < is ? 'low' : 'high'}.`,
    told: typical.find(({ when }) => within(when)) ?? otherwise,
  };
}

const quoted = (text: string): string => `“${text.replace(/^“|”$|\.$/g, '')}”`;

/**
 * The verdict on an answer: the index of an option, or a number. With `reveal` a wrong choice hears what is right, as before a figure,
 * which shows it anyway; at the end of a lesson it may be tried again.
 */
export function judge(sheet: QuestionSheet, given: number, reveal: boolean): Verdict | undefined {
  if ('number' in sheet) return judgeNumber(sheet.number, given);
  const { options } = sheet;
  const told = options[given];
  if (!told) return undefined;
  const right = options.find((option) => option.right);
  const mine = `You said ${quoted(told.text)}`;
  return {
    told, head: told.right ? 'Yes.' : right ? 'Not quite.' : 'Noted.',
    said: !reveal ? '' : told.right ? `${mine}, and so it is.` : right ? `${mine}; it is ${quoted(right.text)}.` : `${mine}.`,
  };
}
