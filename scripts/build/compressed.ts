import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Fonts and pictures are compressed already. */
const GAINS = /\.(html|css|js|json|svg|txt|xml|csv|webmanifest)$/;

/**
 * Puts a `.br` and a `.gz` beside every file that gains by it, for servers that send what lies there: ours (scripts/serve.mjs), nginx with
 * `gzip_static`, Caddy with `precompressed`. Hosts that compress by themselves, as GitHub Pages does, would publish them as files nobody asks
 * for, so .github/workflows/pages.yml takes them out again. Comes last of all integrations, as it has to see what the others write.
 * Brotli at 9: its highest grade takes twelve times as long for a tenth less.
 */
export const compressed: AstroIntegration = {
  name: 'compressed',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const names = (await readdir(dir, { recursive: true })).filter((name) => GAINS.test(name));
      await Promise.all(
        names.map(async (name) => {
          const text = await readFile(new URL(name.replaceAll('\\', '/'), dir));
          const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
          for (const [ending, small] of [
            ['br', await brotli(text, { params })],
            ['gz', await zip(text, { level: 9 })],
          ] as const)
            if (small.length < text.length)
              await writeFile(new URL(`${name.replaceAll('\\', '/')}.${ending}`, dir), small);
        }),
      );
    },
  },
};
