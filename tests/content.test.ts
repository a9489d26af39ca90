import { expect, test } from 'vitest';
import { checkContent } from '~/lesson/content-rules.ts';
import { allWidgets } from '~/lesson/registry.ts';
import { contentFiles, filesBelow } from './project.ts';

test('the content has no problems', () => {
  expect(checkContent(contentFiles(), allWidgets)).toEqual([]);
});

test('every widget has a folder of its own, and the registry finds each', () => {
  const folders = new Set(filesBelow('src/widgets').map((path) => path.split('/')).filter((parts) => parts.length > 3).map((parts) => parts[2]));
  expect([...allWidgets.keys()].sort()).toEqual([...folders].sort());
});
