import sre from 'speech-rule-engine';

/** Brackets are always said, as a live number in them may be negative; where a fraction, a size or a root ends is said, too. */
const style = 'Paren_Speak:AbsoluteValue_AbsEnd:Fraction_GeneralEndFrac:Roots_RootEnd:Log_LnAsNaturalLog';
// Set up once, before the first formula: it reads its rules and words from files.
await sre.setupEngine({ locale: 'en', modality: 'speech', domain: 'clearspeak', style, markup: 'none' });

/** What separates two statements: a row break of a formula on its own line, and a wide gap. */
const rowBreak = /<mspace (?:linebreak="newline"[^>]*|width="2em"\/?)>(?:<\/mspace>)?/;
/** A formula that is a table as a whole: rows that are aligned. Cases have a brace in front of theirs. */
const alignedRows = /^<mtable[^>]*><mtr>(.*)<\/mtr><\/mtable>$/s;
/** What ends a case and begins its condition. */
const condition = /(?=<\/mtd><mtd>(?:(?!<\/mtd>).)*<mo>≤<\/mo>)/gs;

/** Where the engine's words differ from what people say who read a formula aloud. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\bnegative natural log\b/g, 'minus the natural log of'],
  [/\bnatural log\b(?! of)/g, 'the natural log of'],
  [/\bthe the\b/g, 'the'],
  [/\bnegative\b/g, 'minus'],
  [/\bopen paren(thesis)?\b/g, 'open bracket'],
  [/\bclose paren(thesis)?\b/g, 'close bracket'],
  [/ percent sign\b/g, ' percent'],
  [/\bnormal infinity\b/g, 'infinity'],
  [/\bleft arrow\b/g, 'becomes'],
  // No end where there is nothing to mistake.
  [/\bthe fraction with numerator (\w+) and denominator (\w+) end fraction\b/g, '$1 over $2'],
  [/\b1 over 2\b/g, 'one half'],
  [/(\bthe absolute value of \S+) end absolute value\b(?! (?:to|raised|squared))/g, '$1'],
  [/(\bthe square root of \S+) end root\b/g, '$1'],
];

/**
 * A formula as a sentence, from the MathML that KaTeX makes of it: what a screen reader says that does not read MathML itself. Rows end in
 * a semicolon. Worked out by speech-rule-engine in its ClearSpeak rules when the site is built; never in the browser.
 */
export function spoken(mathml: string): string {
  const body = mathml.replace(/<annotation.*?<\/annotation>/gs, '').replace(/^.*?<semantics>|<\/semantics>.*$/gs, '');
  const [, aligned] = alignedRows.exec(body) ?? [];
  const rows = aligned
    ? aligned.split('</mtr><mtr>').map((row) => row.replace(/<\/?mtd>/g, ''))
    : body
        .replace(/^<mrow>|<\/mrow>$/g, '')
        .replace(condition, '<mtext>&#160;if </mtext>')
        .split(rowBreak);
  const said = rows.map((row) =>
    sre.toSpeech(`<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>${row}</mrow></math>`),
  );
  return plainer
    .reduce((text, [from, to]) => text.replace(from, to), said.join('; '))
    .replace(/\s+/g, ' ')
    .trim();
}
