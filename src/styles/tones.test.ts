import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TONES } from './tones.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of #rrggbb, and the contrast of two colours, as WCAG 2 has them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

describe.each(TONES)('the tone %s', (tone) => {
  test('has a colour in tokens.css, as --color-<tone>: var(--light, #rrggbb) var(--dark, #rrggbb)', () => {
    expect([...colours.keys()]).toContain(tone);
  });

  test('has a class in tokens.css, .tone-<tone> { --tone: var(--color-<tone>) }', () => {
    expect(css).toMatch(new RegExp(`\\.tone-${tone} \\{\\s*--tone: var\\(--color-${tone}\\);\\s*\\}`));
  });

  test('can be read as text, on paper and on a card, in both themes', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const ground of ['paper', 'card'])
        expect(
          contrast(colours.get(tone)?.[theme] ?? '', colours.get(ground)?.[theme] ?? ''),
          `${theme}, on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
  });
});

test('no class of a tone is left that tones.ts does not have', () => {
  expect([...css.matchAll(/\.tone-([\w-]+)/g)].map(([, tone]) => tone).sort()).toEqual([...TONES].sort());
});

test('contrast is measured as everybody does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
