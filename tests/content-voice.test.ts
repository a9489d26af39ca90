/** The voice: each fault is planted into sound content, and the message says the file, the line, what is wrong and what to write instead. */
import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { countContractions, paragraphsOf, sentencesOf } from '~/course/rules/sentences.ts';
import { treeOf } from '~/course/tree.ts';
import { type Plant, planted, problemsOf, sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
/** Sentences of ten words, which nobody would call long. */
const sentences = (count: number): string => Array.from({ length: count }, () => `${words(10)}.`).join(' ');
const voiceOf = (problems: readonly string[]): string[] =>
  problems.filter((problem) => /the sentence|contractions|the words/.test(problem));

const plants: readonly Plant[] = [
  [
    'a sentence that is too long, in the line where it begins',
    first,
    '## The formula',
    `Short.\nSo is\nthis. ${words(26)}.\n\n## The formula`,
    `lessons/first.mdx:27: the sentence “${`${words(26)}.`.slice(0, 60)}…” has 26 words. Legal: 25 at most on the main path: make it two.`,
  ],
  [
    'a lesson that is written, not said',
    first,
    '## The formula',
    `${sentences(30)}\n\n## The formula`,
    'lessons/first.mdx:1: the contractions in a thousand words, “0.0” are too few: it’s written, not said. Legal: 15 at least: it’s, don’t, you’ll.',
  ],
  [
    'words to avoid in a lesson, over a break of the line',
    first,
    'A side of 2',
    'It works all\nthe same. A side of 2',
    'lessons/first.mdx:19: the words “all the same” sound written, not said. Legal: anyway, or still.',
  ],
  [
    'words to avoid in a fold',
    first,
    'Books.',
    '<details>\n<summary>More</summary>\n\nMend it.\n\n</details>',
    'lessons/first.mdx:53: the words “Mend” sound written, not said. Legal: fix.',
  ],
  [
    'words to avoid on top of a lesson',
    first,
    'share: A square has',
    'share: Hence a square has',
    'lessons/first.mdx:13: the words “Hence” sound written, not said. Legal: so.',
  ],
  [
    'words to avoid in the glossary',
    'glossary/area.md',
    'How much surface',
    'The probable surface, or how much',
    'glossary/area.md:3: the words “probable” sound written, not said. Legal: likely.',
  ],
  [
    'words to avoid in a plan',
    'teach/first.yaml',
    'Read it aloud.',
    'Turn round with it.',
    'teach/first.yaml:11: the words “Turn round” sound written, not said. Legal: go back the other way, or flip.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});

test.each([
  ['for it is', 'because it’s, or a sentence of its own'],
  ['the one that', 'the name of the thing'],
  ['belief in the truth', 'the chance it gave the right answer'],
  ['the truth was given', 'the chance it gave the right answer'],
  ['dear', 'costs more, or expensive'],
  ['dearer', 'costs more, or expensive'],
  ['improbable', 'likely'],
  ['once round', 'one lap of'],
  ['may read', 'you’ll read, or can read'],
  ['books like to', 'what the books do: you’ll often see'],
  ['us noobs', 'nothing: nobody is called that here'],
  ['you noob', 'nothing: nobody is called that here'],
  ['mended', 'fix'],
])('“%s” is not said, in figures and pages neither', (bad, instead) => {
  const file = 'src/widgets/gauge/words.ts';
  const faults = checkContent({ ...sound, [file]: `// ${bad}\nexport const text = 'So ${bad}, that’s it.';\n` }, site);
  expect(voiceOf(faults)).toEqual([`${file}:2: the words “${bad}” sound written, not said. Legal: ${instead}.`]);
});

test('names, comments, formulas and what means something else are left alone', () => {
  expect(
    checkContent(planted('teach/first.yaml', 'states:\n  small:', 'states:\n  mended:'), site).join(),
  ).not.toContain('sound written');
  expect(
    voiceOf(
      problemsOf(first, 'A side of 2', 'The sides are all the same, and is it all the same? $dear$. A side of 2'),
    ),
  ).toEqual([]);
  expect(voiceOf(problemsOf(first, 'A side of 2', 'The one that’s left is amended. A side of 2'))).toEqual([]);
});

test('a fold may have long sentences; a few words need no contractions; fifteen in a thousand are enough', () => {
  const fold = `<details>\n<summary>More</summary>\n\n${words(40)}.\n\n</details>\n\n## The formula`;
  expect(voiceOf(problemsOf(first, '## The formula', fold))).toEqual([]);
  const spoken = (count: number): string => `${sentences(30)} ${'It’s so. '.repeat(count)}\n\n## The formula`;
  expect(voiceOf(problemsOf(first, '## The formula', spoken(5)))).toEqual([]);
  expect(voiceOf(problemsOf(first, '## The formula', spoken(4)))).toHaveLength(1);
});

test('a sentence ends with a space behind its mark; a number, a formula and code are a word', () => {
  const text = 'One <Live of="a.b" /> is 1.5 of $\\frac{1}{2}$. “Two?” (Is `len(x.y)` three!) Four: five\n\n- six';
  const found = paragraphsOf(treeOf(text));
  expect(found.flatMap(sentencesOf).map((sentence) => sentence.text)).toEqual([
    'One 0 is 1.5 of 0.',
    '“Two?”',
    '(Is 0 three!)',
    'Four: five',
    'six',
  ]);
});

test('contractions are run together in speech; what belongs to somebody is none', () => {
  expect(countContractions('It’s, that’s, don’t, you’ll, we’ve, I’m, they’re, she’d, let’s and what’s')).toBe(10);
  expect(countContractions('the model’s, A’s and the dogs’ bits')).toBe(0);
});
