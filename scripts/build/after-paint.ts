import type { AstroIntegration } from 'astro';

/** Makes `client:after-paint` (src/figure/after-paint.ts) known to Astro. */
export const afterPaint: AstroIntegration = {
  name: 'after-paint',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'after-paint', entrypoint: './src/figure/after-paint.ts' });
    },
  },
};
