import { LESSONS } from '~/course/schema.ts';
import { problem } from './problem.ts';
import { components, idsOf, lineOf, walk } from '~/course/tree.ts';
import type { Content, LessonFile } from './read.ts';

/** Lessons that have to be read before: they exist, come earlier, and never lead back to where they began. */
function checkRequired(lessons: readonly LessonFile[]): string[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const leadsTo = (from: string, goal: string, seen: ReadonlySet<string> = new Set()): boolean =>
    !seen.has(from) &&
    (bySlug.get(from)?.data.requires ?? []).some(
      (next) => next === goal || leadsTo(next, goal, new Set([...seen, from])),
    );
  return lessons.flatMap(({ file, slug, data: { requires = [], order = Number.NaN }, line }) =>
    requires.flatMap((other, i) => {
      const fault = { file, line: line('requires', i), what: 'the required lesson', bad: other };
      const earlier = lessons.filter((lesson) => (lesson.data.order ?? 0) < order).map((lesson) => lesson.slug);
      const before = bySlug.get(other);
      if (!before) return [problem({ ...fault, legal: earlier })];
      if (other === slug || leadsTo(other, slug))
        return [problem({ ...fault, why: 'requires this lesson in turn', legal: 'prerequisites without circles' })];
      const place = before.data.order ?? 0;
      return place >= order
        ? [problem({ ...fault, why: `comes later (${place}) than this one (${order})`, legal: earlier })]
        : [];
    }),
  );
}

/** Each lesson has a segment of its own, in a part that there is. */
function checkPlaces({ lessons, parts }: Content): string[] {
  const taken = new Set(lessons.map(({ data: { order } }) => order));
  const free = Array.from({ length: LESSONS }, (_, i) => i + 1).filter((order) => !taken.has(order));
  const twice = lessons.flatMap(({ file, slug, data: { order }, line }) =>
    lessons
      .filter((other) => order !== undefined && other.slug < slug && other.data.order === order)
      .map((other) =>
        problem({
          file,
          line: line('order'),
          what: 'the order',
          bad: String(order),
          why: `is that of ${other.file}, too`,
          legal: free.map(String),
        }),
      ),
  );
  const ids = parts.flatMap(({ data }) => data.parts ?? []).map(({ id }) => id);
  const strange = lessons.flatMap(({ file, data: { part }, line }) =>
    part === undefined || ids.includes(part) || parts.some(({ problems }) => problems.length > 0)
      ? []
      : [problem({ file, line: line('part'), what: 'the part', bad: part, legal: ids })],
  );
  return [...twice, ...strange];
}

/** Each term is taught by one lesson, wrapped in <Term> there once, and explained in the glossary; nothing else is in it. */
function checkTerms({ lessons, glossary }: Content): string[] {
  const ids = glossary.map(({ slug }) => slug);
  const lessonFaults = lessons.flatMap(({ file, slug, data, refused, line, tree }) => {
    const wrapped = tree && idsOf(tree, 'Term');
    const introduced = (data.introduces ?? []).flatMap((id, i) => {
      const fault = { file, line: line('introduces', i), what: 'the term', bad: id };
      const times = wrapped?.filter((term) => term.id === id).length ?? 1;
      const elsewhere = lessons.find((other) => other.slug < slug && other.data.introduces?.includes(id));
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
    const strange = (refused.has('introduces') ? [] : (wrapped ?? []))
      .filter(({ id }) => !data.introduces?.includes(id))
      .map(({ id, line: at }) =>
        problem({
          file,
          line: at,
          what: 'the term',
          bad: id,
          why: 'is not in `introduces`',
          legal: data.introduces ?? [],
        }),
      );
    return [...introduced, ...strange];
  });
  const taught = lessons.flatMap(({ data }) => data.introduces ?? []);
  const orphans = (lessons.some(({ refused }) => refused.has('introduces')) ? [] : glossary)
    .filter(({ slug }) => !taught.includes(slug))
    .map(({ file, slug }) =>
      problem({ file, line: 1, what: 'the term', bad: slug, why: 'is introduced by no lesson', legal: taught }),
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
  const missing = lessons
    .filter(({ slug }) => !quizzes.some((quiz) => quiz.slug === slug))
    .map(({ file, slug }) =>
      problem({
        file,
        line: 1,
        what: 'the quiz',
        bad: slug,
        why: 'is missing',
        legal: `content/quizzes/${slug}.yaml`,
      }),
    );
  const faults = lessons.flatMap(({ file, slug, tree }) => {
    if (!tree) return [];
    const quiz = quizzes.find((other) => other.slug === slug);
    const asks = quiz?.asked;
    const asked = idsOf(tree, 'Ask');
    const quizTags = components(tree, 'Quiz').length;
    const fault = ({ id, line }: { id: string; line: number }) => ({ file, line, what: 'the question', bad: id });
    return [
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
        .filter(({ id }) => asks && !asks.includes(id))
        .map((one) => problem({ ...fault(one), legal: asks ?? [] })),
      ...asked
        .filter(({ id }, i) => asked.findIndex((other) => other.id === id) < i)
        .map((one) => problem({ ...fault(one), why: 'is asked twice', legal: 'once' })),
      ...(asks ?? [])
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
  return [...orphans, ...missing, ...faults];
}
/** One figure of a kind a page (its id is the address of its state), no second title, and Python that says what it prints. */
function checkBody({ file, tree }: LessonFile): string[] {
  if (!tree) return [];
  const widgets = idsOf(tree, 'Widget');
  const twice = widgets
    .filter(({ id }, i) => widgets.findIndex((other) => other.id === id) < i)
    .map(({ id, line }) =>
      problem({
        file,
        line,
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
  // What a library prints is asked for elsewhere (rules/libraries.ts): not all of them are run.
  const code = [...walk(tree)].flatMap((parent) =>
    (parent.name === 'Library' ? [] : (parent.children ?? [])).flatMap((node, i, all) => {
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

/** How the files of the content hang together. */
export const checkStructure = (content: Content): string[] => [
  ...checkRequired(content.lessons),
  ...checkPlaces(content),
  ...checkTerms(content),
  ...checkQuestions(content),
  ...content.lessons.flatMap(checkBody),
];
