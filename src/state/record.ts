import type { Field, Fields, State, Value } from './field.ts';
import { withPatch } from './wholes.ts';

/** Every field at its default. */
export const defaults = <F extends Fields>(fields: F): State<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default])) as State<F>;

/** Text form of one value. The field knows its own type; the cast is the price of a heterogeneous record. */
export const textOf = (field: Field, value: Value): string => (field.format as (value: Value) => string)(value);

export const sameValue = (field: Field, a: Value, b: Value): boolean => textOf(field, a) === textOf(field, b);

/**
 * Only the fields that differ from their defaults, in their text form: what a link has to carry. A page on which the figure has another
 * `start` takes silence for that start, so a link to it also carries the fields that differ there.
 */
export function toText(fields: Fields, state: State, start = state): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => [state, start].some((one) => !sameValue(field, one[name] as Value, field.default)))
      .map(([name, field]) => [name, textOf(field, state[name] as Value)]),
  );
}

/** What could not be read, with the legal values, for the reader of a link or the author of a lesson. */
export interface Problem {
  readonly field: string;
  readonly text: string;
  readonly legal: string;
}

/**
 * The state that text asks for. Unknown fields and unreadable values fall back to the default and are reported;
 * numbers out of bounds are brought into them, and shares that do not add up to their whole.
 */
export function fromText<F extends Fields>(
  fields: F,
  text: Readonly<Record<string, string>>,
): { state: State<F>; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: Record<string, Value> = {};
  for (const [name, raw] of Object.entries(text)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = field?.parse(raw);
    if (field === undefined) problems.push({ field: name, text: raw, legal: Object.keys(fields).join(', ') });
    else if (value === undefined) problems.push({ field: name, text: raw, legal: field.legal });
    else read[name] = value;
  }
  return { state: withPatch(fields, defaults(fields), read as Partial<State>) as State<F>, problems };
}

/** The short form that a lesson writes: "guess1=350 unit=dollars". */
export const parseShort = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const cut = pair.indexOf('=');
        return cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
      }),
  );
