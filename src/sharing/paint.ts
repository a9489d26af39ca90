/** SVG to PNG, with the site's own letters and no others: the same picture on every machine. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';

/** A family in one weight, as a file that resvg can read (scripts/fonts.mjs). */
interface Face {
  readonly file: string;
  readonly font: Font;
}
function face(name: string): Face {
  const file = `${process.cwd()}/src/styles/fonts/${name}.ttf`;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds more than one font.`);
  return { file, font };
}
const faces = {
  display: face('bricolage-grotesque-700'),
  text: face('atkinson-hyperlegible-next-400'),
  strong: face('atkinson-hyperlegible-next-700'),
};

/** What the style sheets' variables for fonts stand for, by the names that the files give their families. */
export const families = {
  '--font-display': `'${faces.display.font.familyName}'`,
  '--font-text': `'${faces.text.font.familyName}'`,
  // A program in a picture for links is too small to be read: letters of another width do.
  '--font-code': `'${faces.text.font.familyName}'`,
};

/** How wide a line is, without what pairs of letters save. */
export function widthOf(line: string, name: keyof typeof faces, sizePx: number): number {
  const { font } = faces[name];
  const widths = Array.from(line, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return (widths.reduce((sum, width) => sum + width, 0) / font.unitsPerEm) * sizePx;
}

export function png(svg: string): Response {
  const fontFiles = Object.values(faces).map(({ file }) => file);
  const picture = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().asPng();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
