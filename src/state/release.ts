/**
 * A release is a build of the site; its name follows from its files. Every page carries it in its head, so that it is known which pages and
 * scripts belong together, and that a page is ours at all: a hotel's login page answers with 200, too.
 */

/** What stands in a page until the build knows the name (scripts/build/offline.ts). */
export const UNNAMED = 'unnamed';

/** The release of a page, from its text; undefined for a page that is not ours. */
export const releaseIn = (html: string): string | undefined =>
  /<meta name="bullseye-release" content="(\w+)"/.exec(html)?.[1];

/** The file that says which release the site has now. It is asked for past every store, so it is never an old one. */
export const RELEASE_FILE = 'release.txt';
export const isReleaseName = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);
