import { evaluate } from './arithmetic.ts';
import { problem } from './problem.ts';
import { proseOfQuiz } from './questions.ts';
import { teachTextsOf, withoutTokens } from './teach-texts.ts';
import type { Numbers } from '~/course/schema.ts';
import { lineOf, type Node, walk } from '~/course/tree.ts';
import type { Content, ContentFile, LessonFile, TeachFile } from './read.ts';

interface Prose {
  readonly text: string;
  readonly line: number;
}

/**
 * A numeral: digits with separators and decimals, with the sign that touches it. Digits behind a letter belong to a word
 * (L1, M07); digits in front of one do not (350k, 2nd). An ASCII hyphen is a sign only where a word could begin.
 */
const numeral = /(?<![\p{L}_\d.])(?:(?<![\p{L}\d)])[−+]|(?<=^|[\s(“"])-)?\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;

/** The numerals of a text, as they are listed: with their sign, without currency. Addresses are not read. */
export function numeralsIn(text: string): string[] {
  return [...text.replace(/https?:\/\/\S+/g, ' ').matchAll(numeral)].map(([match]) => match.replace('$', ''));
}

/** "−1,234.5%" → -1234.5 and one decimal. */
function readPrinted(text: string): { value: number; decimals: number } {
  const plain = text.replaceAll('−', '-').replace(/[,$%+\s]/g, '');
  return { value: Number(plain), decimals: (plain.split('.')[1] ?? '').length };
}

/** Whether a value, rounded as the text is, gives the text. A tie may go either way. */
export function roundsTo(value: number, text: string): boolean {
  const printed = readPrinted(text);
  return Math.abs(value - printed.value) <= 0.5 * 10 ** -printed.decimals * (1 + 1e-9);
}

/** What a reader reads of a lesson's body: text, alt texts and titles, but not code, formulas or the attributes of components. */
function proseOf(tree: Node | undefined): Prose[] {
  return [...(tree ? walk(tree) : [])].flatMap((node) => {
    const line = lineOf(node);
    if (node.type === 'text' || node.type.endsWith('Expression')) {
      return (node.value ?? '').split('\n').map((text, i) => ({ text, line: line + i }));
    }
    return [node.alt, node.title].filter((text) => typeof text === 'string').map((text) => ({ text, line }));
  });
}

function proseOfFrontmatter({ data, line }: LessonFile): Prose[] {
  const one = (['title', 'question', 'needs', 'share'] as const).map((key) => ({
    text: data[key] ?? '',
    line: line(key),
  }));
  const many = (['outcomes', 'recap'] as const).flatMap((key) =>
    (data[key] ?? []).map((text, i) => ({ text, line: line(key, i) })),
  );
  return [...one, ...many];
}

/** How a number that follows a figure is written in a file of this kind. */
const liveIn = (file: string): string =>
  file.endsWith('.mdx')
    ? '<Live of="…" at="…" />, or '
    : file.includes('teach/')
      ? '{{widget.name at field=value}}, or '
      : '';

/** What is listed, and how one more number is. */
function listOf(file: string, bad: string, { given }: Numbers, listed: readonly string[]): string {
  const more = `given: [${[...given, bad].map((text) => `'${text}'`).join(', ')}]`;
  return listed.length > 0
    ? `${listed.join(', ')}. Write among them: ${more}`
    : `nothing yet. Write ${file.endsWith('.yaml') ? 'at its end' : 'on top'}: numbers: { ${more} }`;
}

function checkFile(
  { file, data, refused, problems, line }: ContentFile<{ readonly numbers: Numbers }>,
  prose: readonly Prose[],
): string[] {
  const { numbers } = data;
  if (!numbers || refused.has('numbers')) return [];
  const entries = [
    ...numbers.given.map((text, i) => ({ text, at: line('numbers', 'given', i) })),
    ...Object.keys(numbers.computed).map((text) => ({ text, at: line('numbers', 'computed', text) })),
  ].map((entry) => ({ ...entry, numerals: numeralsIn(entry.text) }));
  const listed = new Set(entries.flatMap(({ numerals }) => numerals));
  const found = prose.flatMap(({ text, line: at }) => numeralsIn(text).map((bad) => ({ bad, at, text })));
  const used = new Set(found.map(({ bad }) => bad));

  const bare = found
    .filter(({ bad }) => !listed.has(bad))
    .map(({ bad, at, text }) =>
      problem({
        file,
        line: at,
        what: 'the number',
        bad,
        why: `in “${text.trim().slice(0, 60)}” is neither computed nor listed`,
        legal: `${liveIn(file)}the numbers of this file: ${listOf(file, bad, numbers, [...listed])}`,
      }),
    );
  // What could not be read may use them.
  const idle = (problems.length > 0 ? [] : entries)
    .filter(({ numerals }) => !numerals.some((text) => used.has(text)))
    .map(({ text, at }) =>
      problem({
        file,
        line: at,
        what: 'the listed number',
        bad: text,
        why: 'stands nowhere in the text',
        legal: `${[...used].join(', ') || 'none'}. Strike it, or write it in the text`,
      }),
    );
  const twice = numbers.given
    .filter((text) => text in numbers.computed)
    .map((text) =>
      problem({
        file,
        line: line('numbers', 'computed', text),
        what: 'the listed number',
        bad: text,
        why: 'is both given and computed',
        legal: 'one of the two',
      }),
    );
  const wrong = Object.entries(numbers.computed).flatMap(([text, expression]) => {
    const at = line('numbers', 'computed', text);
    const value = evaluate(expression);
    if (value === undefined) {
      return [
        problem({
          file,
          line: at,
          what: 'the calculation',
          bad: expression,
          why: 'cannot be worked out',
          legal: 'digits, + - * / ** ( ) and functions of Math',
        }),
      ];
    }
    if (numeralsIn(text).length !== 1 || !roundsTo(value, text)) {
      return [
        problem({
          file,
          line: at,
          what: 'the computed number',
          bad: text,
          why: `is not what ${expression} gives`,
          legal: `${value}, rounded as it is printed`,
        }),
      ];
    }
    return [];
  });
  return [...bare, ...idle, ...twice, ...wrong];
}

/** What stands in braces is worked out, so it is no bare number. */
const proseOfTeach = (teach: TeachFile): Prose[] =>
  teachTextsOf(teach).map(({ text, line }) => ({ text: withoutTokens(text), line }));

/**
 * Every number in prose is computed or asserted: it comes from <Live>, or it is listed. `given` are data of the story;
 * `computed` carries the arithmetic, which is worked out here.
 */
export const checkNumbers = ({ lessons, quizzes, glossary, faq, teach }: Content): string[] => [
  ...lessons.flatMap((lesson) => checkFile(lesson, [...proseOfFrontmatter(lesson), ...proseOf(lesson.tree)])),
  ...quizzes.flatMap((quiz) => checkFile(quiz, proseOfQuiz(quiz))),
  ...glossary.flatMap((term) => checkFile(term, [{ text: term.data.short ?? '', line: term.line('short') }])),
  ...faq.flatMap((answer) =>
    checkFile(answer, [{ text: answer.data.question ?? '', line: answer.line('question') }, ...proseOf(answer.tree)]),
  ),
  ...teach.flatMap((one) => checkFile(one, proseOfTeach(one))),
];
