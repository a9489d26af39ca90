import type { Plugin } from 'vite';

/**
 * Rolldown warns of a directive in every MDX file. It is Astro's own, put there and read by Astro before the file is bundled; nothing is lost
 * with it. Any other directive is still warned of.
 */
export const quietDirective: Plugin = {
  name: 'quiet-directive',
  onLog: (_level, { code, message }) =>
    code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:head-inject"') ? false : undefined,
};
