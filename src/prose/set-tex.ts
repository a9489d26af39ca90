import katex from 'katex';
import { TONES } from '~/styles/tones.ts';

/**
 * Two things that LaTeX would do otherwise: classes, and `\\` as a new row of a formula that stands alone. A figure's rows are made
 * so, because a table (aligned) is laid out several times over whenever a number in it changes.
 */
const allowed = ['htmlExtension', 'newLineInDisplayMode'];

/** The colours of a formula's terms, by role: \prediction{\hat y}. The classes are those of the figures; a command has no hyphen: \crossentropy. */
const colours: Readonly<Record<string, string>> = Object.fromEntries(
  TONES.map((tone) => [`\\${tone.replaceAll('-', '')}`, `\\htmlClass{tone-${tone}}{#1}`]),
);

/** TeX without the commands for colours, which nobody else knows. */
export const withoutColours = (tex: string): string =>
  tex.replace(/\\[a-z]+(?=\{)/g, (command) => (Object.hasOwn(colours, command) ? '' : command));

/** A formula as KaTeX sets it, HTML and MathML. Throws KaTeX's error for what it does not know, or would set otherwise than LaTeX. */
export const setTex = (tex: string, display: boolean): string =>
  katex.renderToString(tex, {
    displayMode: display,
    throwOnError: true,
    strict: (code: string) => (allowed.includes(code) ? 'ignore' : 'error'),
    output: 'htmlAndMathml',
    trust: (context) =>
      context.command === '\\href' ? context.url.startsWith('live:') : context.command === '\\htmlClass',
    // A copy: KaTeX writes the macros that a formula defines into the object that it is given.
    macros: { ...colours },
  });
