import { sitePath } from '~/state/site-path.ts';

/**
 * The whole address of a page or file of this site, "https://example.org/bullseye/glossary/", for those who meet it elsewhere: search engines,
 * previews of links. The host is `SITE` (astro.config.ts).
 */
export const absolute = <Path extends string>(path: Path extends `/${string}` ? never : Path): string =>
  new URL(sitePath<Path>(path), import.meta.env.SITE).href;
