import { problem } from './problem.ts';
import { attributeOf, components, type Content, lineOf, type Node, walk } from './read.ts';

export const headingText = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(headingText).join('');

/** Every question leads to a heading of a lesson, and the questions that a lesson shows exist. */
export function checkFaqPlaces({ lessons, faq }: Content): string[] {
  const ids = faq.map(({ id }) => id);
  const shown = lessons.flatMap(({ file, tree }) =>
    components(tree, 'Faq')
      .map((node) => ({ id: attributeOf(node, 'id') ?? '', line: lineOf(node) }))
      .flatMap(({ id, line }, i, all) => [
        ...(ids.includes(id) ? [] : [problem({ file, line, what: 'the frequent question', bad: id, legal: ids })]),
        ...(all.findIndex((other) => other.id === id) < i
          ? [
              problem({
                file,
                line,
                what: 'the frequent question',
                bad: id,
                why: 'stands on this page twice',
                legal: 'once',
              }),
            ]
          : []),
      ]),
  );
  const led = faq.flatMap(({ file, data, line }) => {
    const lesson = lessons.find(({ slug }) => slug === data.lesson);
    if (!lesson)
      return [
        problem({
          file,
          line: line('lesson'),
          what: 'the lesson',
          bad: data.lesson,
          legal: lessons.map(({ slug }) => slug),
        }),
      ];
    const headings = [...walk(lesson.tree)].filter(({ type }) => type === 'heading').map(headingText);
    return headings.includes(data.under)
      ? []
      : [
          problem({
            file,
            line: line('under'),
            what: `the heading of ${data.lesson}`,
            bad: data.under,
            legal: headings,
          }),
        ];
  });
  return [...shown, ...led];
}
