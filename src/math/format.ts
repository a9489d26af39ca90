/** How a number is written for a reader. `digits` is the number of decimals. */
export interface NumberStyle {
  readonly digits?: number;
  /** Write `+` in front of positive numbers. */
  readonly signed?: boolean;
  /** Drop zeros at the end of the decimals: 25.0 becomes 25. */
  readonly trim?: boolean;
}

/** The typographic minus, U+2212: as wide as a plus, and read aloud as "minus". */
export const MINUS = '−';

/**
 * 1234.5 → "1,234.5". Infinity is "∞", not a number is "undefined"; a negative number that rounds to zero is "0".
 * Python and CSV want {@link plainNumber} instead.
 */
export function formatNumber(value: number, { digits = 0, signed = false, trim = false }: NumberStyle = {}): string {
  if (Number.isNaN(value)) return 'undefined';
  const magnitude = Math.abs(value);
  const rounded =
    magnitude === Infinity ? '∞' : magnitude >= 1e15 ? magnitude.toExponential(2) : magnitude.toFixed(digits);
  const [whole = '', fraction = ''] = rounded.split('.');
  const kept = trim ? fraction.replace(/0+$/, '') : fraction;
  const grouped = magnitude < 1e15 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const text = kept === '' ? grouped : `${grouped}.${kept}`;
  if (!/[1-9∞]/.test(text)) return text;
  return value < 0 ? MINUS + text : signed ? `+${text}` : text;
}

/** With so many decimals, none of them left out. */
export const whole = (value: number): string => formatNumber(value);
export const tenths = (value: number): string => formatNumber(value, { digits: 1 });
export const hundredths = (value: number): string => formatNumber(value, { digits: 2 });
export const thousandths = (value: number): string => formatNumber(value, { digits: 3 });
/** With as many of them as are not 0 at the end. */
export const upToTenths = (value: number): string => formatNumber(value, { digits: 1, trim: true });
export const upToHundredths = (value: number): string => formatNumber(value, { digits: 2, trim: true });
export const upToThousandths = (value: number): string => formatNumber(value, { digits: 3, trim: true });

/**
 * Three figures that count, for numbers that run over many sizes, as a loss does while it falls: 30, 25.7, 7.20, 0.0571, 1,072,000. Whole
 * numbers stay whole, four figures stand above a thousand, and less than 0.000005 is 0.
 */
export function threeFigures(value: number): string {
  const magnitude = Math.abs(value);
  if (!(magnitude < 1000)) return formatNumber(Number(value.toPrecision(4)));
  if (magnitude < 5e-6) return '0';
  const digits = Math.min(5, Math.max(0, 2 - Math.floor(Math.log10(magnitude))));
  return formatNumber(value, { digits, trim: Number.isInteger(Number(value.toFixed(9))) });
}

/** How many decimals a number has as it is written. */
export const decimals = (text: string): number => (text.split('.')[1] ?? '').length;

/** A formatted number as code reads it: ASCII minus, no separators. "−1,200" → "-1200"; "∞" → "float('inf')". */
export function plainNumber(text: string): string {
  return text.replaceAll(MINUS, '-').replaceAll(',', '').replace(/^\+/, '').replace('∞', "float('inf')");
}

/** A number as it stands in the text and its noun: "1 minute", "0.1 minutes", "3 minutes". */
export const withNoun = (text: string, one: string, many = `${one}s`): string =>
  `${text} ${/^[+−]?1$/.test(text) ? one : many}`;

/** "1 throw", "3 throws". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return withNoun(formatNumber(count), one, many);
}

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as a sentence says it: "three" up to twelve, "13" beyond. */
export const numberWord = (count: number): string => WORDS[count] ?? formatNumber(count);
