import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '~/course/content-rules.ts';
import { checkRenamed } from '~/course/rules/renamed.ts';
import { lessonSchema } from '~/course/schema.ts';
import { allWidgets } from '~/figure/registry.ts';
import { contentFiles, filesBelow, textOf } from './project.ts';

test('the content has no problems', () => {
  expect(checkContent(contentFiles(), allWidgets)).toEqual([]);
});

test('every renamed lesson leads to one that is there', () => {
  const slugs = filesBelow('content/lessons').map((path) => path.replace(/^.*\/|\.mdx$/g, ''));
  expect(checkRenamed(textOf('content/renamed.yaml'), slugs)).toEqual([]);
  expect(checkRenamed('# old names\n\ndarts: throw-a-dart\n', slugs)).toEqual([]);
  expect(
    checkRenamed('darts: throw-darts\nmse-vs-mae: throw-a-dart\nDarts = x', ['throw-a-dart', 'mse-vs-mae']),
  ).toEqual([
    'content/renamed.yaml:1: the lesson “throw-darts” is not known. Legal: throw-a-dart, mse-vs-mae.',
    'content/renamed.yaml:2: the old slug “mse-vs-mae” is a lesson of today. Legal: a slug that no lesson has.',
    'content/renamed.yaml:3: the line “Darts = x” is not known. Legal: old-slug: new-slug.',
  ]);
});

test('the parts that a lesson may name are those that the front page shows', () => {
  const shown = (parse(textOf('content/parts.yaml')) as { id: string }[]).map(({ id }) => id);
  expect(lessonSchema.shape.part.options).toEqual(shown);
});

test('every widget has a folder of its own, and the registry finds each', () => {
  const folders = new Set(
    filesBelow('src/widgets')
      .map((path) => path.split('/'))
      .filter((parts) => parts.length > 3)
      .map((parts) => parts[2]),
  );
  expect([...allWidgets.keys()].sort()).toEqual([...folders].sort());
});

test('the build asks the rules, about every file of the content that they read', () => {
  const page = textOf('src/pages/lessons/[slug].astro');
  expect(page).toMatch(
    /getStaticPaths\(\) \{\s*requireContent\(\s*import\.meta\.glob<string>\('\/content\/\*\/\*\.\{mdx,yaml,md\}'/,
  );
  expect(textOf('src/content.config.ts')).toMatch(
    /requireReadable\(\s*import\.meta\.glob<string>\('\/content\/\*\/\*\.\{mdx,yaml,md\}'/,
  );
  const folders = ['content/lessons', 'content/quizzes', 'content/glossary', 'content/faq'].flatMap(filesBelow);
  expect(folders.length).toBeGreaterThan(8);
  expect(folders.filter((path) => !/^content\/[^/]+\/[^/]+\.(mdx|yaml|md)$/.test(path))).toEqual([]);
});
