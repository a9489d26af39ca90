import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { missingIn } from '~/course/characters.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';
import { readerText } from './reader-text.ts';

/** Whether the text's own font has a character, before it is cut. Asked for a fault only: it takes some milliseconds. */
function textFontHas(character: string): boolean {
  const name = 'atkinson-hyperlegible-next';
  const file = `${process.cwd()}/node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  const font = create(readFileSync(file));
  return 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

const LIST = 'add it to src/course/characters.ts and run npm run fonts';

/** What to do about a character that the cut fonts lack. */
const adviceOn = (character: string): string =>
  textFontHas(character)
    ? LIST
    : `another character, or a formula: the fonts of the text never had it. Where each reader’s own system may draw it, ${LIST}`;

/** Every character of the content, and of the words of figures and losses, is in the site's fonts, which are cut down to a list. */
export const checkCharacters = ({ texts }: Content): string[] =>
  Object.entries(texts).flatMap(([file, text]) =>
    readerText(file, text)
      .split('\n')
      .flatMap((line, i) =>
        missingIn(line).map((bad) =>
          problem({
            file,
            line: i + 1,
            what: 'the character',
            bad,
            why: `in “${line.trim().slice(0, 60)}” is missing in the site’s fonts`,
            legal: adviceOn(bad),
          }),
        ),
      ),
  );
