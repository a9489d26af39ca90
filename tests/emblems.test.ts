import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { frontmatterText } from '~/course/frontmatter.ts';
import { settled } from '~/sharing/light.ts';
import { EMBLEM_NAMES, EMBLEMS, type EmblemName, emblemParts, groundOf } from '~/emblems/emblems.ts';

const folder = `${process.cwd()}/content/lessons`;
const worn = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => /^emblem: (\S+)$/m.exec(frontmatterText(readFileSync(`${folder}/${name}`, 'utf8')))?.[1]);

test('each lesson wears an emblem of its own, and every emblem is worn', () => {
  expect([...worn].sort()).toEqual([...EMBLEM_NAMES].sort());
});

/** Relative luminance of #rrggbb, as WCAG 2 has it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const tokens = readFileSync(`${process.cwd()}/src/styles/tokens.css`, 'utf8');
const quiet = /--color-muted: var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\)/.exec(tokens);

test.each(EMBLEM_NAMES)('%s has a ground of its own, on which even quiet text can be read', (name) => {
  const { ground } = EMBLEMS[name];
  expect(contrast(ground.light, quiet?.[1] ?? ''), 'light').toBeGreaterThanOrEqual(4.5);
  expect(contrast(ground.dark, quiet?.[2] ?? ''), 'dark').toBeGreaterThanOrEqual(4.5);
  const grounds = EMBLEM_NAMES.map((other) => groundOf(other));
  expect(grounds.filter((other) => other === groundOf(name))).toHaveLength(1);
});

/** How much of the picture is not its ground, as a share of its points. */
function drawn(name: EmblemName, sizePx: number): number {
  const parts = settled(emblemParts(name).replaceAll('var(--ground)', EMBLEMS[name].ground.light), {});
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" viewBox="0 0 120 120">${parts}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const middle = 4 * (Math.round(0.5 * sizePx) * sizePx + 1);
  const ground = [...pixels.subarray(middle, middle + 3)];
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4)
    if ((pixels[i + 3] ?? 0) > 250 && ground.some((value, part) => Math.abs((pixels[i + part] ?? 0) - value) > 40))
      count++;
  return count / (pixels.length / 4);
}

test.each(EMBLEM_NAMES)('%s says something without words, in every size that it is shown in', (name) => {
  expect(emblemParts(name)).not.toMatch(/<text|NaN|undefined|style=|class=/);
  for (const sizePx of [32, 72, 200]) {
    expect(drawn(name, sizePx), `${sizePx} px`).toBeGreaterThan(0.08);
    expect(drawn(name, sizePx), `${sizePx} px`).toBeLessThan(0.9);
  }
});
