/**
 * Letters that can hardly be read, by WCAG 2: under 4.5 to 1, or 3 to 1 where they are large. axe judges a page once, in the light theme; for the
 * dark theme and for paper this asks the same of every text, a hundred times as fast. Letters in pictures wear tones, which are judged
 * without a browser (src/styles/tones.test.ts).
 */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export async function expectReadable(page: Page, where: string): Promise<void> {
  expect.soft(await faint(page), `${where}: letters that can hardly be read`).toEqual([]);
}

/** Each pair of colours that is too faint, once, with a text that wears it. */
export const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Whatever the notation: `color-mix` comes back as oklab() or color(). */
    const read = (text: string): Colour => {
      const before = known.get(text);
      if (before || !context) return before ?? [0, 0, 0, 0];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      known.set(text, colour);
      return colour;
    };
    const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
      r * a + r2 * (1 - a),
      g * a + g2 * (1 - a),
      b * a + b2 * (1 - a),
      1,
    ];
    const grounds = new Map<Element, Colour>();
    const groundOf = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const before = grounds.get(element);
      if (before) return before;
      const own = read(getComputedStyle(element).backgroundColor);
      const ground = own[3] === 1 ? own : over(own, groundOf(element.parentElement));
      grounds.set(element, ground);
      return ground;
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** How much of a text is there, with all that it stands in. */
    const solid = new Map<Element, number>();
    const solidOf = (element: Element | null): number => {
      if (!element) return 1;
      const before = solid.get(element);
      if (before !== undefined) return before;
      const share = Number(getComputedStyle(element).opacity) * solidOf(element.parentElement);
      solid.set(element, share);
      return share;
    };
    const found = new Map<string, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      /\S/.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        element.closest('svg, math, script, style, noscript, template, [aria-disabled="true"], :disabled')
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = groundOf(element);
      const [red, green, blue, alpha] = read(color);
      const letters = over([red, green, blue, alpha * solidOf(element)], ground);
      const lights = [luminance(letters), luminance(ground)];
      const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
      const px = parseFloat(fontSize);
      const large = px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700);
      if (ratio >= (large ? 3 : 4.5)) continue;
      const pair = `${color} on ${ground.slice(0, 3).map(Math.round).join(' ')}: ${ratio.toFixed(2)}`;
      if (!found.has(pair)) found.set(pair, `“${(node.nodeValue ?? '').trim().slice(0, 40)}” in ${element.className}`);
    }
    return [...found].map(([pair, text]) => `${pair}, ${text}`);
  });
