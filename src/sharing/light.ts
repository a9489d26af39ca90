/**
 * The site's style sheets for a picture that no browser draws: every variable as the value that it has on light paper, and only what resvg
 * understands. The sheets stay the one place that says how a mark looks.
 */
import { readFileSync } from 'node:fs';

/** A sheet of src/styles with those that it imports, in their order. */
const sheet = (name: string): string =>
  readFileSync(`${process.cwd()}/src/styles/${name}`, 'utf8').replace(
    /@\w+ '\.\/([\w/-]+\.css)';/g,
    (_, other: string) => sheet(other),
  );

const tokens = sheet('tokens.css');

const colours: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/(--[\w-]+): var\(--light, ([^)]+)\)/g)].map(([, name = '', value = '']) => [name, value]),
);

/** A colour of src/styles/tokens.css on light paper. Throws for a name that it does not have. */
export function light(name: string): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no colour ${name}.`);
  return value;
}

/** Text of a sheet or of a picture without variables. `--tone` is inherited as `color` is, so that takes its place. */
export const settled = (text: string, families: Readonly<Record<string, string>>): string =>
  text
    .replace(/--tone:/g, 'color:')
    .replace(/var\(--tone\)/g, 'currentColor')
    .replace(/var\((--font-[\w-]+)\)/g, (whole, name: string) => families[name] ?? whole)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => light(name));

/** "a:is(b, c) d" as "a b d, a c d" without `:is`, which resvg does not know. */
function apart(selector: string): string[] {
  const [, before = '', choices = '', after = ''] = /^(.*?):is\(([^)]*)\)(.*)$/.exec(selector) ?? [];
  return choices === '' ? [selector] : choices.split(',').flatMap((choice) => apart(before + choice.trim() + after));
}

/** The selectors of a list that mean a picture at rest: nobody hovers over it, nothing in it has the focus. */
const atRest = (list: string): string[] =>
  list
    // A comma in brackets parts no selectors.
    .split(/,(?![^(]*\))/)
    .map((selector) => selector.trim())
    .filter((selector) => !/:(?!is\()/.test(selector))
    .flatMap(apart);

/** The rules for a place of this width: what the sheets say for narrower places is in, what they say for hands, motion and paper is not. */
const forWidth = (css: string, widthPx: number): string =>
  css.replace(/@(\w+)([^{;]*)(?:;|\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\})/g, (_, kind: string, query: string, rules = '') =>
    kind === 'container' && Number(/max-width: (\d+)px/.exec(query)?.[1]) >= widthPx ? String(rules) : '',
  );

const sized = (css: string): string =>
  css.replace(
    /clamp\(([\d.]+)px, ([\d.]+)rem, ([\d.]+)px\)/g,
    (_, least: string, rem: string, most: string) =>
      `${Math.min(Math.max(Number(least), Number(rem) * 16), Number(most))}px`,
  );

/** What the sheets say of a figure's picture, for a place that is this wide on the reader's screen. */
export function plotStyles(widthPx: number, families: Readonly<Record<string, string>>): string {
  const tones = [...tokens.matchAll(/^\.tone-[^}]+\}/gm)].join('\n');
  const all = [tones, sheet('plot.css'), sheet('terms.css')].join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
  return sized(settled(forWidth(all, widthPx), families)).replace(
    /([^{}]+)(\{[^{}]*\})/g,
    (_, list: string, body: string) => {
      const selectors = atRest(list).join(', ');
      return selectors === '' ? '' : `${selectors} ${body}\n`;
    },
  );
}
