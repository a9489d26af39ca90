import { idsOf, textIn, walk } from '~/course/tree.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';

/** Every question leads to a heading of a lesson, and the questions that a lesson shows exist. */
export function checkFaqPlaces({ lessons, faq }: Content): string[] {
  const slugs = faq.map(({ slug }) => slug);
  const shown = lessons.flatMap(({ file, tree }) =>
    (tree ? idsOf(tree, 'Faq') : []).flatMap(({ id, line }, i, all) => {
      const fault = { file, line, what: 'the frequent question', bad: id };
      return [
        ...(slugs.includes(id) ? [] : [problem({ ...fault, legal: slugs })]),
        ...(all.findIndex((other) => other.id === id) < i
          ? [problem({ ...fault, why: 'stands on this page twice', legal: 'once' })]
          : []),
      ];
    }),
  );
  const led = faq.flatMap(({ file, data: { lesson: slug, under }, line }) => {
    if (slug === undefined) return [];
    const lesson = lessons.find((other) => other.slug === slug);
    if (!lesson)
      return [
        problem({
          file,
          line: line('lesson'),
          what: 'the lesson',
          bad: slug,
          legal: lessons.map((other) => other.slug),
        }),
      ];
    if (!lesson.tree || under === undefined) return [];
    const headings = [...walk(lesson.tree)].filter(({ type }) => type === 'heading').map(textIn);
    return headings.includes(under)
      ? []
      : [problem({ file, line: line('under'), what: `the heading of ${slug}`, bad: under, legal: headings })];
  });
  return [...shown, ...led];
}
