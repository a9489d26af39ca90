/** How cards write numbers: no more decimals than asked for, with separators and the minus of print. */
export const written = (value: number, digits: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace(/^-0$/, '0').replace('-', '−');

/** "25 minutes", or the bare number where there is no unit. */
export const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`);

/** A place in an order: 1st, 2nd, 3rd, 4th. Orders have fewer than ten. */
export const place = (count: number): string => `${count}${['th', 'st', 'nd', 'rd'][count] ?? 'th'}`;

/** Text as it may stand inside SVG. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lengths in a drawing that is text: a tenth of a pixel is as fine as anybody sees. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
