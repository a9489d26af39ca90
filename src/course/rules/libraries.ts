import { libraryNames, libraryOf } from '~/course/libraries.ts';
import { attributeOf, components, lineOf, type Node, walk } from '~/course/tree.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';

/** One library: Python, what it prints where somebody runs it, and a sentence on what the library does in its own way. */
function checkLibrary(node: Node, file: string): string[] {
  const name = attributeOf(node, 'name') ?? '';
  const library = libraryOf(name);
  const fault = { file, line: lineOf(node), what: 'the library', bad: name };
  if (!library) return [problem({ ...fault, legal: libraryNames })];
  const parts = node.children ?? [];
  const output = parts.find(({ lang }) => lang === 'output');
  const runs = 'module' in library.run;
  const blocks = parts.filter(({ type, lang }) => type === 'code' && (runs || lang !== 'output')).length;
  return [
    ...(parts[0]?.lang === 'python'
      ? []
      : [problem({ ...fault, why: 'does not begin with its code', legal: 'a ```python block' })]),
    ...(blocks > (runs ? 2 : 1)
      ? [problem({ ...fault, why: 'has more than one block of code', legal: runs ? 'one, and its output' : 'one' })]
      : []),
    ...(runs && parts[1]?.lang !== 'output'
      ? [problem({ ...fault, why: 'does not say what its code prints', legal: '```output right after the ```python' })]
      : []),
    ...(!runs && output
      ? [
          problem({
            ...fault,
            line: lineOf(output),
            why: 'is not run, so nobody knows what it prints',
            legal: 'a comment in the code: # about {{…}}',
          }),
        ]
      : []),
    ...(parts.some(({ type }) => type === 'paragraph')
      ? []
      : [problem({ ...fault, why: 'says nothing of its own', legal: 'a line on what this library does differently' })]),
  ];
}

/** What stands between <Libraries> and </Libraries> is libraries, each once, and they stand nowhere else. */
export const checkLibraries = ({ lessons }: Content): string[] =>
  lessons.flatMap(({ file, tree }) => {
    if (!tree) return [];
    const groups = components(tree, 'Libraries');
    const inGroups = groups.flatMap(({ children = [] }) => children);
    const named = (node: Node): string => attributeOf(node, 'name') ?? '';
    return [
      ...components(tree, 'Library').flatMap((node) => checkLibrary(node, file)),
      ...[...walk(tree)]
        .filter((node) => (node.name === 'Library') !== inGroups.includes(node))
        .map((node) =>
          problem({
            file,
            line: lineOf(node),
            what: 'the component',
            bad: node.name ?? node.type,
            ...(node.name === 'Library'
              ? { why: 'stands alone', legal: '<Libraries> around all of them' }
              : { why: 'stands among libraries', legal: '<Library name="…">' }),
          }),
        ),
      ...groups.flatMap(({ children = [] }) =>
        children
          .filter((node, i) => children.findIndex((other) => named(other) === named(node)) < i)
          .map((node) =>
            problem({
              file,
              line: lineOf(node),
              what: 'the library',
              bad: named(node),
              why: 'has a tab already',
              legal: libraryNames.filter((name) => !children.map(named).includes(name)),
            }),
          ),
      ),
    ];
  });
