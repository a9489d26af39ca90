/**
 * What Astro says, without a line for every page that it builds: one that took less than a second is not worth it. All else, warnings above
 * all, is said as it is. (Astro wants this file in JavaScript.)
 */
import { stripVTControlCharacters } from 'node:util';
import log from 'astro/logger/node';

const quick = /^ \(\+\d+ms\)\s*$/;

/** @param {Parameters<typeof log>[0]} [options] */
export default function logSlowPages(options) {
  const { write } = log(options);
  /** Astro writes a page's name when it begins, and behind it, in the same line, how long it took.
   * @type {import('astro').AstroLoggerMessage | undefined} */
  let begun;
  return {
    /** @param {import('astro').AstroLoggerMessage} event */
    write: (event) => {
      const page = begun;
      begun = undefined;
      if (!event.newLine && event.level === 'info') begun = event;
      if (page && event.level === 'info' && quick.test(stripVTControlCharacters(event.message))) return;
      if (page) write(page);
      if (!begun) write(event);
    },
  };
}
