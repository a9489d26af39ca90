import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

const files = {
  display: 'bricolage-grotesque-700',
  text: 'atkinson-hyperlegible-next-400',
  strong: 'atkinson-hyperlegible-next-700',
} as const;

describe.each(Object.entries(files))('%s', (face, file) => {
  const font = create(readFileSync(new URL(`../styles/fonts/${file}.ttf`, import.meta.url)));
  if (font.isCollection) throw new Error(`${file} holds more than one font.`);

  test('each letter is as wide as in the font, to a hundredth', () => {
    const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '−×½∞–’“”…';
    const wrong = Array.from(letters).filter((letter) => {
      const advance = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      return Math.abs(textWidth(letter, face as keyof typeof files, 1) - advance) > 0.0051;
    });
    expect(wrong).toEqual([]);
  });
});

test('a text is as wide as its letters, in proportion to its size; what is not known counts as an m', () => {
  expect(textWidth('16', 'display', 10)).toBeCloseTo(textWidth('1', 'display', 10) + textWidth('6', 'display', 10), 9);
  expect(textWidth('abc', 'text', 34)).toBeCloseTo(2 * textWidth('abc', 'text', 17), 9);
  expect(textWidth('語', 'text', 17)).toBe(textWidth('m', 'text', 17));
});
