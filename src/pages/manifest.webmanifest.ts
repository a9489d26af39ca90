import { maskable, plain } from '~/sharing/icons.ts';
import { light } from '~/sharing/light.ts';
import { sitePath } from '~/state/site-path.ts';

/** What a browser needs to put the site among the programs of a device. */
export const GET = (): Response =>
  Response.json(
    {
      name: 'Bullseye: how does a model know it’s wrong?',
      short_name: 'Bullseye',
      description: 'Short, hands-on lessons on loss functions for complete beginners.',
      lang: 'en',
      id: sitePath(''),
      start_url: sitePath(''),
      scope: sitePath(''),
      display: 'minimal-ui',
      theme_color: light('--color-paper'),
      background_color: light('--color-paper'),
      icons: [
        { src: sitePath('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ...[...plain, maskable].map((icon) => ({
          src: sitePath(icon.path),
          sizes: `${icon.sizePx}x${icon.sizePx}`,
          type: 'image/png',
          purpose: icon === maskable ? 'maskable' : 'any',
        })),
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
