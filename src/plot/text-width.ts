/**
 * How wide a text is in the site's letters, worked out from their advance widths: the same in the browser, on the server and in a test. What
 * pairs of letters save is left out, so a text is never wider than this says.
 */

const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~−×÷½∞–’“”…';

/** In hundredths of the size, letter by letter; text-width.test.ts compares them with the fonts. */
const WIDTHS = {
  /** Bricolage Grotesque, bold: large numbers and headlines. */
  display:
    '23 29 36 63 64 98 76 18 32 32 44 53 20 35 23 36 67 35 60 61 62 61 66 51 66 65 24 22 53 53 53 42 99 70 68 68 70 62 59 72 72 29 37 69 51 94 78 72 65 72 68 65 57 73 67 99 70 64 57 32 36 32 57 56 28 59 64 56 64 58 40 60 63 28 28 59 27 95 63 61 64 64 43 54 40 62 57 86 57 60 53 35 27 34 53 53 53 53 94 66 54 20 40 40 77',
  /** Atkinson Hyperlegible Next: names and axes. */
  text: '28 29 30 65 59 92 73 16 30 30 49 61 21 36 21 39 65 41 55 58 61 59 60 51 62 60 21 21 55 63 55 48 78 63 61 65 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 57 61 32 39 34 55 37 24 53 57 49 56 54 31 56 55 25 25 49 26 85 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 56 61 53 61 82 53 50 24 40 40 67',
  /** The same, bold. */
  strong:
    '31 30 39 77 61 97 73 21 34 34 49 60 27 37 27 44 66 44 58 60 62 61 63 54 62 57 27 27 57 61 57 55 78 68 64 66 69 60 57 72 70 42 56 66 55 86 72 75 63 76 65 61 61 69 64 89 69 65 62 34 44 34 58 40 29 55 60 51 60 56 37 59 57 30 26 56 32 88 57 58 60 60 38 51 38 57 53 74 54 52 51 38 25 38 54 60 54 60 85 53 50 27 48 48 78',
} as const;
export type Face = keyof typeof WIDTHS;

const tables = new Map<Face, ReadonlyMap<string, number>>();
function tableOf(face: Face): ReadonlyMap<string, number> {
  const before = tables.get(face);
  if (before) return before;
  const widths = WIDTHS[face].split(' ');
  const table = new Map(Array.from(LETTERS, (letter, i) => [letter, Number(widths[i]) / 100]));
  tables.set(face, table);
  return table;
}

/** In the unit of `sizePx`. A letter that is not in the table counts as an m. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  const table = tableOf(face);
  const most = table.get('m') ?? 1;
  let width = 0;
  for (const letter of text) width += table.get(letter) ?? most;
  return width * sizePx;
}
