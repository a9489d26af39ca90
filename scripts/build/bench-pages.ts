import type { AstroIntegration } from 'astro';

/**
 * A page for each widget with every state worth a look, at /bench/<widget>/ (src/pages/_bench). They are for who draws a figure and for
 * the site tests: always there while developing, built only where BENCH is set, and never part of the site that readers get.
 */
export const benchPages: AstroIntegration = {
  name: 'bench-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev' || process.env['BENCH'])
        injectRoute({ pattern: '/bench/[widget]', entrypoint: './src/pages/_bench/[widget].astro' });
    },
  },
};
