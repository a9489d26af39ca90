/** axe's judgement of a page as it stands. */
import axeCore from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

interface Asked {
  /** Rules to go by: all of them where none is named. */
  readonly rules?: readonly string[];
  /** The part of the page that is judged. */
  readonly within?: string;
}

/**
 * Every violation, as a soft failure. axe runs in the page itself, which has no frames to put together: the way through a second page that
 * its own driver for Playwright takes costs three times as much.
 */
export async function axe(page: Page, where: string, { rules, within = 'html' }: Asked = {}): Promise<void> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeCore.source);
  const found = await page.evaluate(
    async ({ only, part }) => {
      const { axe: judge } = window as unknown as { axe: typeof axeCore };
      const { violations } = await judge.run(part, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, any, all, none }) =>
            `${id}: ${help}: ${target.join(' ')} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
        ),
      );
    },
    { only: rules, part: within },
  );
  expect.soft([...new Set(found)], `axe, ${where}`).toEqual([]);
}
