import sre from 'speech-rule-engine';

// Made once, before the first formula: its rules and words are read from files.
await sre.setupEngine({ locale: 'en', modality: 'speech', domain: 'clearspeak', style: 'Log_LnAsNaturalLog', markup: 'none' });

/** A row break of a formula that stands alone. */
const rowBreak = /<mspace linebreak="newline"[^>]*><\/mspace>/;

/** What the engine says otherwise than people do who read a formula aloud. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\bnegative natural log\b/g, 'minus the natural log of'],
  [/\bnatural log\b(?! of)/g, 'the natural log of'],
  [/\bthe the\b/g, 'the'],
  [/\bnegative\b/g, 'minus'],
  [/\bopen paren(thesis)?\b/g, 'open bracket'],
  [/\bclose paren(thesis)?\b/g, 'close bracket'],
  [/ percent sign\b/g, ' percent'],
];

/**
 * A formula as a sentence, from the MathML that KaTeX makes of it: what a screen reader says that does not read MathML itself. Rows end in
 * a semicolon. Worked out by speech-rule-engine in its ClearSpeak rules when the site is built; never in the browser.
 */
export function spoken(mathml: string): string {
  const rows = mathml.replace(/<annotation.*?<\/annotation>/gs, '').replace(/^.*?<semantics>\s*<mrow>|<\/mrow>\s*<\/semantics>.*$/gs, '').split(rowBreak);
  const said = rows.map((row) => sre.toSpeech(`<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>${row}</mrow></math>`));
  return plainer.reduce((text, [from, to]) => text.replace(from, to), said.join('; ')).replace(/\s+/g, ' ').trim();
}
