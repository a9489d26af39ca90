import { wordsOf } from '~/course/vocabulary.ts';
import { problem } from './problem.ts';
import { attributeOf, components, type Content, lineOf } from './read.ts';

/** Later lessons point back at a term by its words: one word means one term, and nobody is reminded of what comes later. */
export function checkWords({ lessons, glossary }: Content): string[] {
  const meant = new Map<string, string>();
  const clashes = glossary.flatMap(({ file, id, data, line }) =>
    wordsOf(data).flatMap((word) => {
      const other = meant.get(word.toLowerCase());
      meant.set(word.toLowerCase(), id);
      return other === undefined || other === id
        ? []
        : [
            problem({
              file,
              line: line('words'),
              what: 'the word',
              bad: word,
              why: `means “${other}”, too`,
              legal: 'words: […] in one of the two files, without it',
            }),
          ];
    }),
  );
  const strange = lessons.flatMap(({ file, data, tree }) => {
    const taught = lessons
      .filter((lesson) => lesson.data.order <= data.order)
      .flatMap((lesson) => lesson.data.introduces);
    return components(tree, 'Word')
      .map((node) => ({ id: attributeOf(node, 'id') ?? '', line: lineOf(node) }))
      .filter(({ id }) => !taught.includes(id))
      .map(({ id, line }) =>
        problem({
          file,
          line,
          what: 'the term to remind of',
          bad: id,
          why: 'is not taught here or before',
          legal: taught,
        }),
      );
  });
  return [...clashes, ...strange];
}
