import { problem } from './problem.ts';
import { checkIds } from './questions.ts';
import { attributeOf, components, type Content, type LessonFile, lineOf, type QuizFile, walk } from './read.ts';

/** Lessons that have to be read before: they exist, come earlier, and never lead back to where they began. */
function checkOrder(lessons: readonly LessonFile[]): string[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const leadsTo = (from: string, goal: string, seen: ReadonlySet<string> = new Set()): boolean =>
    !seen.has(from) &&
    (bySlug.get(from)?.data.requires ?? []).some(
      (next) => next === goal || leadsTo(next, goal, new Set([...seen, from])),
    );
  const required = lessons.flatMap(({ file, slug, data, line }) =>
    data.requires.flatMap((other, i) => {
      const fault = { file, line: line('requires', i), what: 'the required lesson', bad: other };
      const earlier = lessons.filter((lesson) => lesson.data.order < data.order).map((lesson) => lesson.slug);
      const before = bySlug.get(other);
      if (!before) return [problem({ ...fault, legal: earlier })];
      if (other === slug || leadsTo(other, slug))
        return [problem({ ...fault, why: 'requires this lesson in turn', legal: 'prerequisites without circles' })];
      return before.data.order < data.order
        ? []
        : [
            problem({
              ...fault,
              why: `comes later (${before.data.order}) than this one (${data.order})`,
              legal: earlier,
            }),
          ];
    }),
  );
  const twice = lessons.flatMap(({ file, slug, data, line }) =>
    lessons
      .filter((other) => other.slug < slug && other.data.order === data.order)
      .map((other) =>
        problem({
          file,
          line: line('order'),
          what: 'the order',
          bad: String(data.order),
          why: `is that of ${other.slug}, too`,
          legal: 'one lesson a segment',
        }),
      ),
  );
  return [...required, ...twice];
}

/** Each term is taught by one lesson, wrapped in <Term> there once, and explained in the glossary; nothing else is in it. */
function checkTerms({ lessons, glossary }: Content): string[] {
  const ids = glossary.map(({ id }) => id);
  const lessonFaults = lessons.flatMap(({ file, slug, data, line, tree }) => {
    const wrapped = components(tree, 'Term').map((node) => ({ id: attributeOf(node, 'id') ?? '', at: lineOf(node) }));
    const introduced = data.introduces.flatMap((id, i) => {
      const fault = { file, line: line('introduces', i), what: 'the term', bad: id };
      const times = wrapped.filter((term) => term.id === id).length;
      const elsewhere = lessons.find((other) => other.slug < slug && other.data.introduces.includes(id));
      return [
        ...(ids.includes(id) ? [] : [problem({ ...fault, why: `has no file content/glossary/${id}.md`, legal: ids })]),
        ...(times === 1
          ? []
          : [
              problem({
                ...fault,
                why: `is wrapped in <Term> ${times} times`,
                legal: 'exactly once, where it is first used',
              }),
            ]),
        ...(elsewhere
          ? [problem({ ...fault, why: `is introduced by ${elsewhere.slug}, too`, legal: 'one lesson a term' })]
          : []),
      ];
    });
    const strange = wrapped
      .filter(({ id }) => !data.introduces.includes(id))
      .map(({ id, at }) =>
        problem({ file, line: at, what: 'the term', bad: id, why: 'is not in `introduces`', legal: data.introduces }),
      );
    return [...introduced, ...strange];
  });
  const taught = lessons.flatMap(({ data }) => data.introduces);
  const orphans = glossary
    .filter(({ id }) => !taught.includes(id))
    .map(({ file, id }) =>
      problem({ file, line: 1, what: 'the term', bad: id, why: 'is introduced by no lesson', legal: taught }),
    );
  return [...lessonFaults, ...orphans];
}

/** Predictions stand in the quiz file and in the text, each once; the quiz itself stands in the text once. */
function checkQuestions({ lessons, quizzes }: Content): string[] {
  const orphans = quizzes
    .filter(({ slug }) => !lessons.some((lesson) => lesson.slug === slug))
    .map(({ file, slug }) =>
      problem({
        file,
        line: 1,
        what: 'the quiz',
        bad: slug,
        why: 'belongs to no lesson',
        legal: lessons.map((lesson) => lesson.slug),
      }),
    );
  const faults = lessons.flatMap(({ file, slug, tree }) => {
    const quiz: QuizFile | undefined = quizzes.find((other) => other.slug === slug);
    const asks = Object.keys(quiz?.data.asks ?? {});
    const asked = components(tree, 'Ask').map((node) => ({ id: attributeOf(node, 'id') ?? '', at: lineOf(node) }));
    const quizTags = components(tree, 'Quiz').length;
    return [
      ...(quiz
        ? []
        : [
            problem({
              file,
              line: 1,
              what: 'the quiz',
              bad: slug,
              why: 'is missing',
              legal: `content/quizzes/${slug}.yaml`,
            }),
          ]),
      ...(quizTags === 1
        ? []
        : [
            problem({
              file,
              line: 1,
              what: 'the component',
              bad: 'Quiz',
              why: `stands in the text ${quizTags} times`,
              legal: 'once',
            }),
          ]),
      ...asked
        .filter(({ id }) => !asks.includes(id))
        .map(({ id, at }) => problem({ file, line: at, what: 'the question', bad: id, legal: asks })),
      ...asked
        .filter(({ id }, i) => asked.findIndex((other) => other.id === id) < i)
        .map(({ id, at }) =>
          problem({ file, line: at, what: 'the question', bad: id, why: 'is asked twice', legal: 'once' }),
        ),
      ...asks
        .filter((id) => !asked.some((other) => other.id === id))
        .map((id) =>
          problem({
            file: quiz?.file ?? file,
            line: quiz?.line('asks', id) ?? 1,
            what: 'the question',
            bad: id,
            why: 'is never asked in the lesson',
            legal: `<Ask id="${id}">`,
          }),
        ),
    ];
  });
  return [...orphans, ...faults];
}

/** One figure of a kind a page (its id is the address of its state), no second title, and Python that says what it prints. */
function checkBody({ file, tree }: LessonFile): string[] {
  const widgets = components(tree, 'Widget').map((node) => ({ id: attributeOf(node, 'id') ?? '', at: lineOf(node) }));
  const twice = widgets
    .filter(({ id }, i) => widgets.findIndex((other) => other.id === id) < i)
    .map(({ id, at }) =>
      problem({
        file,
        line: at,
        what: 'the widget',
        bad: id,
        why: 'stands on this page twice',
        legal: 'each widget at most once a page',
      }),
    );
  const titles = [...walk(tree)]
    .filter((node) => node.type === 'heading' && node.depth === 1)
    .map((node) =>
      problem({
        file,
        line: lineOf(node),
        what: 'the heading',
        bad: '#',
        why: 'is of the first level',
        legal: '## and below: the layout writes the title',
      }),
    );
  const code = [...walk(tree)].flatMap((parent) =>
    (parent.children ?? []).flatMap((node, i, all) => {
      if (node.type !== 'code') return [];
      const fault = { file, line: lineOf(node), what: 'the code block', bad: node.lang ?? '' };
      if (node.lang === 'python' && all[i + 1]?.lang !== 'output')
        return [problem({ ...fault, why: 'is not followed by what it prints', legal: '```output right after it' })];
      if (node.lang === 'output' && all[i - 1]?.lang !== 'python')
        return [
          problem({ ...fault, why: 'does not follow the code that prints it', legal: '```python right before it' }),
        ];
      return [];
    }),
  );
  return [...twice, ...titles, ...code];
}

export const checkStructure = (content: Content): string[] => [
  ...checkOrder(content.lessons),
  ...checkTerms(content),
  ...checkQuestions(content),
  ...content.quizzes.flatMap(checkIds),
  ...content.lessons.flatMap(checkBody),
];
