import { getCollection, render } from 'astro:content';
import { course } from '~/course/course.ts';
import { type Node, textIn, treeOf } from '~/course/tree.ts';
import { aboutOf } from '~/losses/about.ts';
import { allLosses } from '~/losses/index.ts';
import { capital, uncapital } from '~/math/capital.ts';
import { sitePath } from '~/state/site-path.ts';
import type { Entry } from './match.ts';

/** Everything that can be found: lessons and their sections, terms, losses, frequent questions, teachers’ pages. Made when the site is built. */
export async function entries(): Promise<Entry[]> {
  const lessons = await course();
  const titled = (slug: string): string =>
    lessons
      .filter((lesson) => lesson.slug === slug)
      .map(({ order, title }) => `Lesson ${order}: ${title}`)
      .join();
  const bodies = await getCollection('lessons');
  const sections = await Promise.all(
    lessons.map(async ({ slug }) => {
      const entry = bodies.find(({ id }) => id === slug);
      return entry
        ? sectionsOf(
            treeOf(entry.body ?? ''),
            (await render(entry)).headings,
            sitePath(`lessons/${slug}/`),
            titled(slug),
          )
        : [];
    }),
  );
  const terms = (await getCollection('glossary')).map(({ id, data }): Entry => ({
    kind: 'term',
    title: data.term,
    text: data.short,
    href: sitePath(`glossary/#${id}`),
    also: data.words ?? [],
  }));
  const questions = (await getCollection('faq'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data, body }): Entry => ({
      kind: 'question',
      title: data.question,
      text: titled(data.lesson),
      href: sitePath(`faq/#${id}`),
      words: distinct(proseOf(treeOf(body ?? ''))),
    }));
  const losses = allLosses.map((loss): Entry => {
    const { alsoCalled, bestGuess, useWhen, notWhen, elsewhere } = aboutOf(loss);
    const twins = Object.values(elsewhere).flatMap((twin) => (twin === 'no such loss' ? [] : [twin.name]));
    return {
      kind: 'loss',
      title: capital(loss.name),
      text: `Use it when ${uncapital(useWhen[0] ?? '')}`,
      href: sitePath(`losses/${loss.id}/`),
      also: [loss.setName, ...alsoCalled, ...twins],
      words: [bestGuess, ...useWhen, ...notWhen].join(' '),
    };
  });
  const plans = new Map((await getCollection('teach')).map(({ id, data }) => [id, data.line]));
  const teach = [
    {
      kind: 'teach' as const,
      title: 'Teach with it',
      text: 'Plans, handouts and answer sheets for every lesson',
      href: sitePath('teach/'),
      also: ['teachers', 'teaching', 'classroom', 'lesson plans', 'worksheet', 'projector'],
    },
    {
      kind: 'teach' as const,
      title: 'Figures for your own page',
      text: 'Every figure as a line of HTML for a course page',
      href: sitePath('embed/'),
      also: ['embed', 'iframe', 'moodle', 'canvas', 'wordpress', 'html code'],
    },
    ...lessons.map(({ slug, title }): Entry => ({
      kind: 'teach',
      title: `Teach: ${title}`,
      text: plans.get(slug) ?? '',
      href: sitePath(`teach/${slug}/`),
      also: ['plan', 'handout', 'worksheet', 'print', 'answer sheet'],
    })),
  ];
  return [
    ...lessons.map(({ slug, title, question, recap, share }): Entry => ({
      kind: 'lesson',
      title,
      text: question,
      href: sitePath(`lessons/${slug}/`),
      words: distinct([...recap, share].join(' ')),
    })),
    ...terms,
    ...losses,
    ...questions,
    ...sections.flat(),
    ...teach,
  ];
}

const distinct = (text: string): string => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].join(' ');

/** Code without the names of live values and datasets, which no reader sees. */
const written = (code: string): string => code.replace(/\{\{.*?\}\}/g, ' ');

const proseOf = (node: Node): string =>
  node.type === 'yaml'
    ? ''
    : `${node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? written(node.value ?? '') : ''} ${(node.children ?? []).map(proseOf).join(' ')}`;

/** Headings that every lesson has: they would be found seven times and say nothing. */
const everywhere = [
  'Check yourself',
  'Further reading',
  'What just happened',
  'Where this breaks',
  'The same in Python',
];

function sectionsOf(
  tree: Node,
  headings: readonly { slug: string; text: string }[],
  page: string,
  lesson: string,
): Entry[] {
  const parts: { title: string; nodes: Node[] }[] = [];
  // A fold's heading stands in its summary.
  const flat = (tree.children ?? []).flatMap((node) =>
    node.name === 'details'
      ? (node.children ?? []).flatMap((child) => (child.name === 'summary' ? (child.children ?? []) : [child]))
      : [node],
  );
  for (const node of flat) {
    if (node.type === 'heading') parts.push({ title: textIn(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.flatMap(({ title, nodes }) => {
    const slug = headings.find(({ text }) => text === title)?.slug;
    if (slug === undefined || everywhere.includes(title)) return [];
    return [
      {
        kind: 'section' as const,
        title,
        text: lesson,
        href: `${page}#${slug}`,
        words: distinct(nodes.map(proseOf).join(' ')),
      },
    ];
  });
}
