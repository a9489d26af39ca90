import { checkNumbers } from './rules/numbers.ts';
import { readContent } from './rules/read.ts';
import { checkReferences, type Widgets } from './rules/references.ts';
import { checkStructure } from './rules/structure.ts';

/**
 * What is wrong with the lessons, quizzes and terms that a schema cannot see: ids that do not resolve, terms taught twice,
 * numbers that nobody computed. `files` are raw texts by path ("content/lessons/x.mdx"). Each problem is one line that says
 * where, what, and what would be right; none means that the content is sound. Pure: the build and the tests both call it.
 */
export function checkContent(files: Readonly<Record<string, string>>, widgets: Widgets): string[] {
  const content = readContent(files);
  // A file that cannot be read would make ids of other files look unknown: it comes first, alone.
  if (content.problems.length > 0) return [...content.problems];
  return [...checkReferences(content, widgets), ...checkStructure(content), ...checkNumbers(content)];
}

/** Stops the build with every problem at once. */
export function requireContent(files: Readonly<Record<string, string>>, widgets: Widgets): void {
  const problems = checkContent(files, widgets);
  if (problems.length > 0) throw new Error(`The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.join('\n')}`);
}
