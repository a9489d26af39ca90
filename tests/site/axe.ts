/** axe's judgement of a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** A third of what the readable one takes to arrive and to be compiled. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Asked {
  /** Rules to go by: all of them where none is named. */
  readonly rules?: readonly string[];
  /** Rules that are judged elsewhere. */
  readonly without?: readonly string[];
  /** The part of the page that is judged. */
  readonly within?: string;
}

/**
 * Every violation, as a soft failure. axe runs in the page itself, which has no frames to put together: the way through a second page that
 * its own driver for Playwright takes costs three times as much.
 */
export async function axe(
  page: Page,
  where: string,
  { rules, without = [], within = 'html' }: Asked = {},
): Promise<void> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async ({ only, no, part }) => {
      const { axe: judge } = window as unknown as { axe: typeof axeCore };
      const contrast = 'color-contrast';
      const run = async (options: axeCore.RunOptions): Promise<string[]> => {
        const { violations } = await judge.run(part, { resultTypes: ['violations'], ...options });
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(
            ({ target, any, all, none }) =>
              `${id}: ${help}: ${target.join(' ')} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
          ),
        );
      };
      const wanted = (rule: string): boolean => !no.includes(rule) && (only?.includes(rule) ?? true);
      const rest = only?.filter((rule) => rule !== contrast && wanted(rule));
      const all: string[] = [];
      if (!rest)
        all.push(
          ...(await run({ rules: Object.fromEntries([contrast, ...no].map((rule) => [rule, { enabled: false }])) })),
        );
      else if (rest.length > 0) all.push(...(await run({ runOnly: { type: 'rule', values: rest } })));
      if (wanted(contrast)) {
        // axe takes the letters of a picture to have their `color`, which is not what fills them, and half of its time for their places.
        // What does fill them is tested in src/styles/tones.test.ts.
        const blank = new CSSStyleSheet();
        blank.replaceSync('svg > * { display: none !important }');
        document.adoptedStyleSheets.push(blank);
        all.push(...(await run({ runOnly: { type: 'rule', values: [contrast] } })));
        document.adoptedStyleSheets.pop();
      }
      return all;
    },
    { only: rules, no: without, part: within },
  );
  expect.soft([...new Set(found)], `axe, ${where}`).toEqual([]);
}
