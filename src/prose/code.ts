import Prism from 'prismjs';
import 'prismjs/components/prism-python.js';
import { quoted, quotePlace } from '~/data/quote.ts';
import { plainNumber } from '~/math/format.ts';
import { escaped, liveText, mark, refuse, type Starts } from './words.ts';

/** Tokens without a colour in the style sheet stay plain text: all elements of a line are laid out and painted again with each number in it. */
const uncoloured = /<span class="token (?:operator|punctuation)">([^<]*)<\/span>/g;

const token = /\{\{([\w.-]+)\}\}/g;

const fullName = (name: string, widget: string): string => (name.includes('.') ? name : `${widget}.${name}`);

/** The code with its datasets written out: every `{{<dataset>.csv:<column>}}` is numbers, once and for all. Throws where there is no such data. */
const withData = (code: string, where: string): string =>
  code.replace(quotePlace, (_, quote: string) => {
    const text = quoted(quote);
    return 'python' in text ? text.python : refuse(where, 'the data', quote, text.legal);
  });

/** The code as a reader would copy it: every `{{<widget>.<name>}}` is the number at the figure's start. This is what the tests run. */
export const plainCode = (code: string, where: string, widget = '', starts: Starts = {}): string =>
  withData(code, where).replace(token, (_, name: string) =>
    plainNumber(liveText(fullName(name, widget), where, starts)),
  );

/** Puts each line into an element of its own, numbered from 1, so that one of them can be lit. The line breaks stay, for copying. */
function inLines(html: string, running: number): string {
  const lines = html.split('\n');
  const torn = lines.find((line) => line.split('<span').length !== line.split('</span>').length);
  if (torn !== undefined) throw new Error(`A token of the code runs over several lines: ${torn}`);
  return lines
    .map(
      (line, i) =>
        `<span class="code-line" data-line="${i + 1}"${i + 1 === running ? ' data-running="" aria-current="step"' : ''}>${line}</span>`,
    )
    .join('\n');
}

/** The code with its colours, and with each live number in an element of its own. With `running`, so is each line, and that one is lit. */
export function renderCode(
  code: string,
  language: string,
  where: string,
  widget = '',
  starts: Starts = {},
  running?: number,
): string {
  const names: string[] = [];
  const source = withData(code, where).replace(token, (_, name: string) => {
    names.push(fullName(name, widget));
    return mark(names.length - 1);
  });
  const grammar = language === 'python' ? Prism.languages['python'] : undefined;
  const html = grammar ? Prism.highlight(source, grammar, 'python').replace(uncoloured, '$1') : escaped(source);
  const coloured = names.reduce((text, name, i) => {
    const slot = (kind: string): string =>
      `<span class="${kind}live" data-live="${name}" data-form="code">${escaped(plainNumber(liveText(name, where, starts)))}</span>`;
    return text
      .replace(`<span class="token number">${mark(i)}</span>`, () => slot('token number '))
      .replace(mark(i), () => slot(''));
  }, html);
  return running === undefined ? coloured : inLines(coloured, running);
}
