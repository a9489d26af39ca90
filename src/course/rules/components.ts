import { attributeOf, components, lineOf, walk } from '~/course/tree.ts';
import { problem } from './problem.ts';
import type { Content, Page } from './read.ts';

/** What each component is told, and which of it it cannot do without. Neither Astro nor MDX looks. */
const attributes: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  Ask: { needs: ['id'], may: [] },
  Faq: { needs: ['id'], may: [] },
  Libraries: { needs: [], may: [] },
  Library: { needs: ['name'], may: [] },
  Live: { needs: ['of'], may: ['at'] },
  Part: { needs: ['of', 'name'], may: [] },
  Quiz: { needs: [], may: [] },
  Rest: { needs: [], may: [] },
  Show: { needs: ['widget', 'state'], may: [] },
  Term: { needs: ['id'], may: [] },
  Widget: { needs: ['id'], may: ['at'] },
  Word: { needs: ['id'], may: [] },
};

/** An answer stands on many pages, and links to the figures of a lesson. */
const inAnswers = ['Live', 'Show'];

function checkPage({ file, tree }: Page<unknown>, names: readonly string[], what: string): string[] {
  if (!tree) return [];
  return components(tree).flatMap((node) => {
    const name = node.name ?? '';
    const line = lineOf(node);
    const known = names.includes(name) ? attributes[name] : undefined;
    if (!known) return [problem({ file, line, what, bad: name, legal: names })];
    const legal = [...known.needs, ...known.may];
    const given = (node.attributes ?? []).map((attribute) => attribute.name ?? '…');
    const fault = { file, line, what: `the attribute of <${name}>` };
    return [
      ...given.filter((key) => !legal.includes(key)).map((bad) => problem({ ...fault, bad, legal })),
      ...given
        .filter((key) => legal.includes(key) && attributeOf(node, key) === undefined)
        .map((bad) => problem({ ...fault, bad, why: 'is not plain text', legal: `${bad}="…"` })),
      ...known.needs
        .filter((key) => !given.includes(key))
        .map((bad) => problem({ ...fault, bad, why: 'is missing', legal: `${bad}="…"` })),
    ];
  });
}

const checkImports = ({ file, tree }: Page<unknown>): string[] =>
  [...(tree ? walk(tree) : [])]
    .filter(({ type }) => type === 'mdxjsEsm')
    .map((node) =>
      problem({
        file,
        line: lineOf(node),
        what: 'the line',
        bad: (node.value ?? '').split('\n')[0] ?? '',
        why: 'imports or exports',
        legal: 'no import lines: components are handed in',
      }),
    );

/** Lessons and answers use the components that there are, with the attributes that these have, and import nothing. */
export const checkComponents = ({ lessons, faq }: Content): string[] => [
  ...lessons.flatMap((lesson) => checkPage(lesson, Object.keys(attributes), 'the component')),
  ...faq.flatMap((answer) => checkPage(answer, inAnswers, 'the component of an answer')),
  ...[...lessons, ...faq].flatMap(checkImports),
];
