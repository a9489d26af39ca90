import { wordsOf } from '~/course/vocabulary.ts';
import { problem } from './problem.ts';
import { idsOf } from '~/course/tree.ts';
import type { Content } from './read.ts';

/** Later lessons point back at a term by its words: one word means one term, and nobody is reminded of what comes later. */
export function checkWords({ lessons, glossary }: Content): string[] {
  const meant = new Map<string, string>();
  const clashes = glossary.flatMap(({ file, slug, data: { term, words, except }, line }) =>
    (term === undefined ? [] : wordsOf({ term, words, except })).flatMap((word) => {
      const other = meant.get(word.toLowerCase());
      meant.set(word.toLowerCase(), slug);
      return other === undefined || other === slug
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
  const strange = lessons.flatMap(({ file, data: { order }, tree }) => {
    const before = lessons.filter((lesson) => order === undefined || (lesson.data.order ?? order) <= order);
    const taught = before.flatMap(({ data }) => data.introduces ?? []);
    if (!tree || before.some(({ refused }) => refused.has('introduces'))) return [];
    return idsOf(tree, 'Word')
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
