import sitemap from '@astrojs/sitemap';

/** Pages that say `noindex`: they stand in for others, stand in other pages, or give the answers away. */
const hidden = /\/(?:404|offline|answers|embed\/[^/]+|bench\/[^/]+)\/$/;

/** /sitemap-index.xml: every page that a search may list. A test compares it with what the pages say of themselves. */
export const listed = sitemap({ filter: (page) => !hidden.test(page) });
