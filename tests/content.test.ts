import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { contentFiles } from '~/course/files.ts';
import { sourceFiles } from '~/course/sources.ts';
import { allWidgets } from '~/figure/registry.ts';
import { setTex } from '~/prose/set-tex.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { filesBelow, textOf } from './project.ts';

test('the content has no problems', () => {
  expect(checkContent({ ...contentFiles, ...sourceFiles }, { widgets: allWidgets, setTex })).toEqual([]);
});

/** Files that CONTRIBUTING.md gives to copy: blocks whose fence names their path. */
function recipe(): Record<string, string> {
  const blocks = textOf('CONTRIBUTING.md').matchAll(/^( *)(`{3,})\w+ (content\/\S+)\n([\s\S]*?)^\1\2$/gm);
  return Object.fromEntries(
    [...blocks].map(([, indent = '', , path = '', text = '']) => [
      path,
      text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    ]),
  );
}

/** The figures of the site, and those that it tells to begin with: copies, under other names. */
function withCopies(): Map<string, WidgetDefinition> {
  const copies = [...textOf('CONTRIBUTING.md').matchAll(/^ *cp -r src\/widgets\/(\S+) src\/widgets\/(\S+)/gm)];
  expect(copies).toHaveLength(2);
  return new Map([
    ...allWidgets,
    ...copies.map(([, from = '', to = '']) => {
      const widget = allWidgets.get(from);
      if (!widget) throw new Error(`CONTRIBUTING.md: there is no src/widgets/${from} to copy.`);
      return [to, widget] as const;
    }),
  ]);
}

test('the lesson that CONTRIBUTING.md gives to copy is sound', () => {
  const files = recipe();
  expect(Object.keys(files).map((path) => path.split('/')[1])).toEqual(['lessons', 'quizzes', 'glossary', 'teach']);
  const parts = { 'content/parts.yaml': textOf('content/parts.yaml') };
  const widgets = withCopies();
  expect(checkContent({ ...files, ...parts }, { widgets, setTex })).toEqual([]);
  expect(checkContent({ ...contentFiles, ...files }, { widgets, setTex })).toEqual([]);
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

test('the build asks the rules, about every file that they read', () => {
  expect(textOf('src/pages/lessons/[slug].astro')).toMatch(
    /getStaticPaths\(\) \{\s*requireContent\(\{ \.\.\.contentFiles, \.\.\.sourceFiles \}/,
  );
  expect(textOf('src/content.config.ts')).toContain('requireReadable(contentFiles)');
  const written = filesBelow('content').filter((path) => /\.(mdx|yaml|md|csv)$/.test(path));
  expect(Object.keys(contentFiles).sort()).toEqual(written.map((path) => `/${path}`));
});
