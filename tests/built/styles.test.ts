/** What the oldest browsers of scripts/build/browsers.ts make of the style sheets: all of them stand in the pages, or in the script of the search. */
import { expect, test } from 'vitest';
import { pages, scripts, standingIn } from './files.ts';

const sheets = new Map([
  ...[...standingIn('style')].map(([text, page]) => [page, text] as const),
  ...[...scripts].filter(([, text]) => text.includes('::backdrop{')),
]);
const withNested = [...sheets.values()].join('\n');
/** The rules of a text outside of any `@supports`. */
const plain = withNested.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
const found = (pattern: RegExp, text = withNested): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([all]) => all)),
];

test('the sheets are here', () => {
  expect(withNested.length).toBeGreaterThan(40_000);
  expect(plain.length).toBeLessThan(withNested.length);
});

test('media queries and selectors are written as old browsers read them', () => {
  expect(found(/@media[^{]*[<>][^{]*/g), 'Safari before 16.4 refuses the whole query').toEqual([]);
  expect(found(/[{};]&[^{}]*\{/g), 'nested rules').toEqual([]);
});

test('selecting text is written for Safari, too', () => {
  const rules = found(/\{[^{}]*user-select:[^{}]*\}/g);
  expect(rules.length).toBeGreaterThan(2);
  expect(rules.filter((rule) => !/-webkit-user-select/.test(rule))).toEqual([]);
});

test('words for the ear come after a text without them', () => {
  const texts = found(/content:("[^"]*");content:\1 ?\/ ?"/g);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.length, 'each `content` with a second text').toBe(found(/content:"[^"]*" ?\/ ?"/g).length);
});

test('what pops up is out of the way where nothing pops up', () => {
  const popping = pages.filter(({ html }) => /<[^>]+\spopover=/.test(html));
  expect(popping.length).toBeGreaterThan(5);
  const inTheWay = popping.filter(({ html }) => {
    const name = /<[^>]+class="([\w-]+)" popover=/.exec(html)?.[1] ?? 'no class';
    return !html.includes(`@supports not selector(:popover-open){.${name}{display:none}}`);
  });
  expect(inTheWay.map(({ path }) => path)).toEqual([]);
});

test('nothing is black because its colour cannot be mixed', () => {
  expect(found(/(?:fill|stroke|[^-]color):color-mix/g).length).toBeGreaterThan(1);
  expect(found(/(?:fill|stroke|[^-]color):color-mix/g, plain)).toEqual([]);
});

test('`:has()` only adds: light on the terms of a formula, patience with a page that is still read', () => {
  const others = found(/:has\([^)]*/g).filter((asked) => !asked.startsWith(':has(.term-') && asked !== ':has(+*');
  expect(others, 'where it is missing the rule is void: say it with a class or an attribute').toEqual([]);
});

test('nothing else is newer', () => {
  expect(
    found(
      /@starting-style|@scope|@property|light-dark\(|okl(?:ch|ab)\(|anchor\(|interpolate-size|field-sizing|:user-(?:in)?valid|:open\b/g,
    ),
  ).toEqual([]);
});
