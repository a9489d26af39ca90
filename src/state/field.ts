import { type Bounds, snap } from '~/math/bounds.ts';
import { decimals, formatNumber, type NumberStyle } from '~/math/format.ts';

/**
 * One thing that a widget remembers. The URL, the slider, the handle, the lesson tag and the tests all read it.
 * `parse` gives undefined for text that means nothing; what it gives is always legal (numbers are brought into bounds).
 */
interface FieldBase<T> {
  /** What the reader calls it, as a slider's label: "guess for house 1". */
  readonly label: string;
  readonly default: T;
  /** Text form, as in the URL. `parse(format(value))` gives the value back. */
  format(value: T): string;
  parse(text: string): T | undefined;
  /** Legal values worth looking at; the bench and the contract tests visit each. */
  readonly samples: readonly T[];
  /** What a wrong value is told: "a number from 0 to 500 in steps of 5". */
  readonly legal: string;
}

export interface NumberField extends FieldBase<number>, Bounds {
  readonly kind: 'number';
  /** How the value is written for a reader, with its unit: "$300k". */
  words(value: number): string;
  /** The values have names, which `words` says: there is no number to type. */
  readonly named?: true;
  /** Fields that are shares of the same whole, by this name, always add up to their max: when one moves, the others give way. */
  readonly shareOf?: string;
}

export interface ChoiceField<C extends string = string> extends FieldBase<C> {
  readonly kind: 'choice';
  readonly options: Readonly<Record<C, string>>;
}

export interface FlagField extends FieldBase<boolean> {
  readonly kind: 'flag';
}

/** A list of numbers of one kind, such as the throws of a game: x1, y1, x2, y2… It has no slider. */
export interface ListField extends FieldBase<readonly number[]> {
  readonly kind: 'list';
}

export type Field = NumberField | ChoiceField | FlagField | ListField;
export type Fields = Readonly<Record<string, Field>>;
export type Value = number | string | boolean | readonly number[];
export type State<F extends Fields = Fields> = { readonly [K in keyof F]: F[K]['default'] };

type NumberOptions = Bounds & {
  label: string;
  default: number;
  samples?: readonly number[];
  /** Written after the number, with a space if it needs one: " cm". A leading "$" goes in front. */
  unit?: string;
  style?: NumberStyle;
  shareOf?: string;
};

/** At most 32 characters are read as a number: longer text is junk, and Number() on it would only cost time. */
const readNumber = (text: string): number | undefined => {
  const trimmed = text.trim();
  const value = trimmed.length > 0 && trimmed.length <= 32 ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value : undefined;
};

/** " minutes" of one is " minute". Thousand dollars stay thousand dollars. */
const unitOf = (value: number, unit: string): string =>
  Math.abs(value) === 1 ? unit.replace(/^ (minute|hour|chip)s$/, ' $1') : unit;

const plain = (value: number): string => String(Number(value.toPrecision(12)));

export function number({
  label,
  default: start,
  min,
  max,
  step,
  unit = '',
  style,
  shareOf,
  samples = [],
}: NumberOptions): NumberField {
  const bounds = { min, max, step };
  const digits = { digits: decimals(plain(step)), ...style };
  const [before, after] = unit.startsWith('$') ? ['$', unit.slice(1)] : ['', unit];
  return {
    kind: 'number',
    label,
    default: start,
    ...bounds,
    ...(shareOf !== undefined && { shareOf }),
    samples: [start, min, max, ...samples],
    format: plain,
    parse: (text) => {
      const value = readNumber(text);
      return value === undefined ? undefined : snap(value, bounds);
    },
    words: (value) => `${before}${formatNumber(value, digits)}${unitOf(value, after)}`,
    legal: `a number from ${plain(min)} to ${plain(max)} in steps of ${plain(step)}`,
  };
}

export function choice<const C extends string>({
  label,
  default: start,
  options,
}: {
  label: string;
  default: NoInfer<C>;
  options: Readonly<Record<C, string>>;
}): ChoiceField<C> {
  const ids = Object.keys(options) as C[];
  return {
    kind: 'choice',
    label,
    default: start,
    options,
    samples: ids,
    format: (value) => value,
    parse: (text) => ids.find((id) => id === text),
    legal: ids.join(', '),
  };
}

export function flag({ label, default: start }: { label: string; default: boolean }): FlagField {
  return {
    kind: 'flag',
    label,
    default: start,
    samples: [true, false],
    format: (value) => (value ? 'yes' : 'no'),
    parse: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
    legal: 'yes, no',
  };
}

type ListOptions = Bounds & {
  label: string;
  default: readonly number[];
  maxLength: number;
  samples?: readonly (readonly number[])[];
};

export function list({ label, default: start, min, max, step, maxLength, samples = [] }: ListOptions): ListField {
  return {
    kind: 'list',
    label,
    default: start,
    samples: [start, ...samples],
    format: (values) => values.map(plain).join('_'),
    parse: (text) => {
      if (text === '') return [];
      const values = text.split('_', maxLength + 1).map(readNumber);
      return values.length > maxLength || values.includes(undefined)
        ? undefined
        : values.map((value) => snap(value as number, { min, max, step }));
    },
    legal: `at most ${maxLength} numbers from ${plain(min)} to ${plain(max)}, joined by _`,
  };
}
