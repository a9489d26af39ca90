import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cut, cutFile, fonts } from '../scripts/fonts.mjs';

test.each(fonts)('$name is what `npm run fonts` makes of the original, and smaller', async (font) => {
  const kept = readFileSync(cutFile(font));
  expect(kept.equals(await cut(font)), 'run `npm run fonts`').toBe(true);
  expect(kept.length).toBeLessThan(readFileSync(font.source).length);
});
