import { plain } from './plain.ts';
import { setTex, withoutColours } from './set-tex.ts';
import { spoken } from './spoken.ts';
import { escaped, liveText, mark, type Starts } from './words.ts';

/** Text as an attribute in double quotes shows it. */
const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');

/** Kinds of atoms for which KaTeX has no style of its own. */
const unstyled = ['enclosing', 'mord', 'mopen', 'mclose', 'mrel', 'mbin', 'mpunct', 'minner', 'text'];

/**
 * KaTeX's HTML with text instead of the elements that only name what it is: all that stands in a row is laid out and painted anew with
 * each number in it. What is stacked (in a root, a fraction) keeps its elements, for the style of a stack is that of its children.
 */
function flattened(html: string): string {
  const open: { readonly kept: boolean; readonly stacks: boolean }[] = [];
  return html.replace(
    /<span(?: class="([^"]*)")?([^>]*)>|<\/span>/g,
    (tag, classes: string | undefined, rest: string | undefined) => {
      if (rest === undefined) return open.pop()?.kept ? tag : '';
      const kept =
        rest !== '' ||
        open.at(-1)?.stacks === true ||
        (classes ?? 'none').split(' ').some((kind) => !unstyled.includes(kind));
      open.push({ kept, stacks: rest.includes('top:') });
      return kept ? tag : '';
    },
  );
}

interface Setting {
  readonly html: string;
  readonly sentence: string;
  readonly typed: string;
}
const settings = new Map<string, Setting>();

/** A formula as it is set, said and typed, before its live values are put in. One formula stands on many pages, and saying it takes long. */
function settingOf(source: string, display: boolean): Setting {
  const key = `${display}${source}`;
  let setting = settings.get(key);
  if (!setting) {
    const html = setTex(source, display);
    setting = { html, sentence: spoken(html), typed: plain(html) };
    settings.set(key, setting);
  }
  return setting;
}

/**
 * A formula as HTML and MathML, with `\live{<widget>.<name>}` replaced by what the widget shows at its start. Each stands
 * in an element with `data-live`, in both halves, so that a screen reader hears the number that the eye sees. One that does not read MathML
 * says the sentence that is its label; `data-spoken` is that sentence with its live values by name, for the page to fill in, and `data-plain`
 * what is copied. Translators leave it alone.
 *
 * \href is the only command of KaTeX that marks both halves; the links that it makes are turned into plain spans here.
 * Throws with the formula and its place when the TeX or a name is wrong.
 */
export function renderTex(tex: string, display: boolean, where: string, widget = '', starts: Starts = {}): string {
  const names: string[] = [];
  const source = tex.replace(/\\live\{([\w.-]+)\}/g, (_, name: string) => {
    names.push(name.includes('.') ? name : `${widget}.${name}`);
    return `\\href{live:${names.length - 1}}{${mark(names.length - 1)}}`;
  });
  let setting: Setting;
  try {
    setting = settingOf(source, display);
  } catch (error) {
    throw new Error(
      `${where}: the formula ${tex} cannot be set: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { sentence } = setting;
  const told = (words: string, text: (name: string) => string): string =>
    quoted(words.replace(/902100(\d\d)(?:st|nd|rd|th)?/g, (_, i: string) => text(names[Number(i)] ?? '')));
  const byName = (name: string): string => `{${name}}`;
  const typed = told(setting.typed, byName);
  let html = setting.html.replace(
    '<math ',
    () =>
      `<math aria-label="${told(sentence, (name) => liveText(name, where, starts))}" ${names.length > 0 ? `data-spoken="${told(sentence, byName)}" ` : ''}`,
  );
  names.forEach((name, i) => {
    const text = escaped(liveText(name, where, starts));
    html = html
      // In an exponent the link and the number have a class; in front of an operator the space is inside the link.
      .replaceAll(
        new RegExp(
          `<a(?: class="[^"]*")? href="live:${i}"><span class="([^"]*)">${mark(i)}</span>((?:<span class="mspace[^>]*></span>)*)</a>`,
          'g',
        ),
        (_, kind: string, space: string) => `<span class="${kind}" data-live="${name}">${text}</span>${space}`,
      )
      // One element of its colour, not one in another.
      .replaceAll(
        new RegExp(
          `<span class="enclosing (tone-[\\w-]+)"><span class="mord"( data-live="${name}">[^<]*)</span></span>`,
          'g',
        ),
        '<span class="mord $1"$2</span>',
      )
      .replaceAll(
        new RegExp(`<mrow href="live:${i}"><mn>${mark(i)}</mn></mrow>|<mn href="live:${i}">${mark(i)}</mn>`, 'g'),
        `<mn data-live="${name}">${text}</mn>`,
      );
  });
  const left = /live:\d+|902100\d\d/.exec(html.replace(/<annotation.*?<\/annotation>/gs, ''));
  if (left)
    throw new Error(
      `${where}: a live value of the formula ${tex} was lost in ${html.slice(Math.max(0, left.index - 120), left.index + 60)}`,
    );
  return flattened(html.replace(/<annotation.*?<\/annotation>/gs, '')).replace(
    '<span class="katex">',
    () => `<span class="katex" translate="no" data-plain="${typed}">`,
  );
}

/** TeX for other people's documents: no colours of ours, live values by their full names, and rows in something that LaTeX has. */
export function texToCopy(tex: string, widget = ''): string {
  const plainer = withoutColours(tex).replace(/\\live\{([\w.-]+)\}/g, (whole, name: string) =>
    name.includes('.') ? whole : `\\live{${widget}.${name}}`,
  );
  const rows = plainer.replace(/\\begin\{(\w+)\}.*?\\end\{\1\}/gs, '').includes('\\\\');
  return rows ? `\\begin{gathered} ${plainer} \\end{gathered}` : plainer;
}
