import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloured } from '~/layouts/loss-words.ts';
import { aboutOf } from '~/losses/about.ts';
import { allLosses } from '~/losses/index.ts';
import { renderTex } from '~/prose/tex.ts';
import { characters, cut, cutFile, fonts } from '../scripts/fonts.mjs';

test.each(fonts)('$name is what `node scripts/fonts.mjs` makes of the original, and smaller', async (font) => {
  const kept = readFileSync(cutFile(font.name));
  expect(kept.equals(await cut(font)), 'run `node scripts/fonts.mjs`').toBe(true);
  expect(kept.length).toBeLessThan(readFileSync(font.source).length);
});

test.each(allLosses.map((loss) => [loss.id, aboutOf(loss)] as const))(
  'the formulas of %s are set in characters that the fonts have',
  (id, { formula, gradientFormula }) => {
    const drawn = [formula, gradientFormula].flatMap((tex) => [
      ...renderTex(coloured(tex), true, id).replace(/<math[\s\S]*?<\/math>|<[^>]*>/g, ''),
    ]);
    expect(drawn.length).toBeGreaterThan(5);
    const missing = drawn.filter((one) => !/[\p{Cf}\p{Zs}]/u.test(one) && !characters.includes(one));
    expect(missing, 'add them in scripts/fonts.mjs and run it').toEqual([]);
  },
);
