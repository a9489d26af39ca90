import { PARTS } from '~/state/embed-parts.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedAddress, fittingFrame, fixedFrame, unknownOptions } from './embed-code.ts';

const link = 'https://bullseye.example/embed/mse-houses/?v=1&mse-houses.guess1=350#mse-houses';
const plain = { theme: 'own', hide: [] } as const;

test('the address carries state, theme and hidden parts, and stays readable', () => {
  expect(embedAddress(link, plain)).toBe('https://bullseye.example/embed/mse-houses/?v=1&mse-houses.guess1=350');
  expect(embedAddress(link, { theme: 'dark', hide: ['code', 'goals'] })).toBe(
    'https://bullseye.example/embed/mse-houses/?v=1&mse-houses.guess1=350&theme=dark&hide=code,goals',
  );
  expect(embedAddress('https://bullseye.example/embed/cancel/', { theme: 'own', hide: ['toolbar'] })).toBe(
    'https://bullseye.example/embed/cancel/?hide=toolbar',
  );
});

test('what the panel writes is understood; what nobody knows is told', () => {
  const all = embedAddress(link, { theme: 'light', hide: Object.keys(PARTS) as (keyof typeof PARTS)[] });
  expect(unknownOptions(new URL(all).search)).toEqual([]);
  expect(unknownOptions('?hide=toolbar,shoes&theme=pink&hide-and-seek=1')).toEqual(['theme=pink', 'hide=shoes']);
  expect(unknownOptions('?hide=__proto__,constructor')).toEqual(['hide=__proto__', 'hide=constructor']);
  expect(unknownOptions('')).toEqual([]);
});

test('no title or address breaks out of the code', () => {
  const frame = { address: 'https://bullseye.example/?a=1&b="><script>', title: 'A "title" <b>', heightPx: 640 };
  expect(fixedFrame(frame, 720)).toBe(
    '<iframe src="https://bullseye.example/?a=1&amp;b=&quot;>&lt;script>" title="A &quot;title&quot; &lt;b>" width="720" height="640" style="border:0;max-width:100%" loading="lazy"></iframe>',
  );
});

test('the listener trusts one frame of one site', () => {
  const code = fittingFrame({ address: embedAddress(link, plain), title: 'Drag', heightPx: 700 }, 'mse-houses');
  expect(code).toContain(
    'source === frame.contentWindow && origin === "https://bullseye.example" && data.bullseye === "mse-houses"',
  );
  expect(code.split('\n').slice(1)).toHaveLength(3);
});

test('every part that an address may hide has a rule that hides it', () => {
  const css = readFileSync(new URL('../styles/embed.css', import.meta.url), 'utf8');
  for (const part of Object.keys(PARTS)) expect(css).toContain(`[data-hide~='${part}']`);
});
