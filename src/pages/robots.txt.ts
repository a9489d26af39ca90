import { absolute } from '~/sharing/absolute.ts';

/** Everything may be read. Pages that a search should not list say so themselves. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
