import { checkFaqPlaces } from './rules/faq.ts';
import { checkNumbers } from './rules/numbers.ts';
import { readContent } from './rules/read.ts';
import { checkReferences, type Widgets } from './rules/references.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTeach } from './rules/teach.ts';
import { checkWords } from './rules/words.ts';

/**
 * What is wrong with the lessons, quizzes, terms and teachers’ pages that a schema cannot see: ids that do not resolve, terms taught twice,
 * numbers that nobody computed. `files` are raw texts by path ("content/lessons/x.mdx"). Each problem is one line that says
 * where, what, and what would be right; none means that the content is sound. Pure: the build and the tests both call it.
 */
export function checkContent(files: Readonly<Record<string, string>>, widgets: Widgets): string[] {
  const content = readContent(files);
  // A file that cannot be read would make ids of other files look unknown: it comes first, alone.
  if (content.problems.length > 0) return [...content.problems];
  return [
    ...checkReferences(content, widgets),
    ...checkStructure(content),
    ...checkWords(content),
    ...checkFaqPlaces(content),
    ...checkTeach(content, widgets),
    ...checkNumbers(content),
  ];
}

function stopAt(problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(
      `The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.join('\n')}`,
    );
}

/** Stops the build with every problem at once. */
export const requireContent = (files: Readonly<Record<string, string>>, widgets: Widgets): void =>
  stopAt(checkContent(files, widgets));

/** Stops it with what can be told before there are widgets: files that do not parse, and what the schemas refuse. */
export const requireReadable = (files: Readonly<Record<string, string>>): void => stopAt(readContent(files).problems);
