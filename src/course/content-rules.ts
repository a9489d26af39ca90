import { counted } from '~/math/format.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkComponents } from './rules/components.ts';
import { checkDatasets } from './rules/datasets.ts';
import { checkFaqPlaces } from './rules/faq.ts';
import { checkFigurePlaces } from './rules/figures.ts';
import { checkForm, checkLiveliness } from './rules/form.ts';
import { checkFormulas } from './rules/formulas.ts';
import { checkHints } from './rules/hints.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkLibraries } from './rules/libraries.ts';
import { checkPath } from './rules/path.ts';
import { checkQuizzes } from './rules/quizzes.ts';
import { type Content, filesOf, readContent } from './rules/read.ts';
import { checkReferences } from './rules/references.ts';
import { checkRenamed } from './rules/renamed.ts';
import type { Site } from './rules/site.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTeach, checkTeachFigures } from './rules/teach.ts';
import { checkVoice } from './rules/voice.ts';
import { checkWords } from './rules/words.ts';

/**
 * The rules over the content that a schema cannot see, each of which says in its docstring what it demands. A rule gives one line for
 * each fault: where, what, and what would be right. It is pure, and speaks of what it could read: what could not be read has been told.
 * The build, the tests and `npm run content` all go by these two lists.
 */
export const wordRules: readonly ((content: Content) => string[])[] = [
  checkComponents,
  checkStructure,
  checkForm,
  checkPath,
  checkLibraries,
  checkQuizzes,
  checkWords,
  checkVoice,
  checkFaqPlaces,
  checkTeach,
  checkNumbers,
  checkCharacters,
  checkRenamed,
  checkDatasets,
];

/** Rules that ask the figures, or set formulas: loading those takes longer than all the rest. */
export const figureRules: readonly ((content: Content, site: Site) => string[])[] = [
  checkReferences,
  checkFigurePlaces,
  checkLiveliness,
  checkTeachFigures,
  checkHints,
  checkFormulas,
];

/** By file, and by line in it. Two rules may come upon the same fault: it is one. */
function inOrder(problems: readonly string[]): string[] {
  const place = (text: string): { file: string; line: number } => {
    const [, file = '', line = '0'] = /^(.*?):(\d+): /.exec(text) ?? [];
    return { file, line: Number(line) };
  };
  const placed = [...new Set(problems)].map((text) => ({ text, ...place(text) }));
  return placed.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)).map(({ text }) => text);
}

/** What is wrong with the text alone: what the schemas refuse, and the word rules. */
export const checkTexts = (content: Content): string[] =>
  inOrder([...filesOf(content).flatMap(({ problems }) => problems), ...wordRules.flatMap((rule) => rule(content))]);

/** What is wrong with what the text says of figures, and with the words and formulas of figures and losses. */
export const checkFigures = (content: Content, site: Site): string[] =>
  inOrder(figureRules.flatMap((rule) => rule(content, site)));

/** Files of which something could not be read. What others say of that is not checked. */
export const unreadOf = (content: Content): string[] =>
  filesOf(content)
    .filter(({ problems }) => problems.length > 0)
    .map(({ file }) => file);

/**
 * Everything that is wrong, as lines in the order of the files; none means that the content is sound. `files` are raw texts
 * by path ("content/lessons/x.mdx"): those of the content, and those that say words of figures and losses.
 */
export function checkContent(files: Readonly<Record<string, string>>, site: Site): string[] {
  const content = readContent(files);
  return inOrder([...checkTexts(content), ...checkFigures(content, site)]);
}

function stopAt(problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(
      `The content has ${counted(problems.length, 'problem')}:\n${problems.join('\n')}\nnpm run content says so while you write.`,
    );
}

/** Stops the build with every problem at once. */
export const requireContent = (files: Readonly<Record<string, string>>, site: Site): void =>
  stopAt(checkContent(files, site));

/** Stops it where a file cannot be read into the site, with all that can be told before there are figures. */
export function requireReadable(files: Readonly<Record<string, string>>): void {
  const content = readContent(files);
  if (unreadOf(content).length > 0) stopAt(checkTexts(content));
}
