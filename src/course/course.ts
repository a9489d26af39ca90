import { getCollection } from 'astro:content';
import { type Minutes, minutesOf } from './minutes.ts';
import type { Lesson } from './schema.ts';
import { foldsIn, type Node, textIn, treeOf } from './tree.ts';

export interface LessonEntry extends Omit<Lesson, 'minutes'> {
  readonly slug: string;
  readonly minutes: Minutes;
  /** Headings of what is folded away. */
  readonly folded: readonly string[];
}

const trees = new Map<string, Node>();

/** A text as a tree, parsed once: every page asks for the course. */
function knownTree(text: string): Node {
  const tree = trees.get(text) ?? treeOf(text);
  trees.set(text, tree);
  return tree;
}

/** Every lesson that exists, in the order of the course. The map, the rails and previous/next all grow from this. */
export async function course(): Promise<LessonEntry[]> {
  const answers = new Map((await getCollection('faq')).map(({ id, body = '' }) => [id, body]));
  const answer = (id: string): Node => knownTree(answers.get(id) ?? '');
  const entries = await getCollection('lessons');
  return entries
    .map(({ id, body = '', data }) => {
      const tree = knownTree(body);
      return {
        ...data,
        slug: id,
        minutes: minutesOf(tree, answer),
        folded: foldsIn(tree).map(({ name }) => textIn(name).trim()),
      };
    })
    .sort((a, b) => a.order - b.order);
}

/** Parts that have a lesson, each with its lessons. */
export async function partsWithLessons(): Promise<
  { id: string; title: string; about: string; lessons: LessonEntry[] }[]
> {
  const lessons = await course();
  const parts = (await getCollection('parts')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return parts
    .map(({ id, title, about }) => ({ id, title, about, lessons: lessons.filter((lesson) => lesson.part === id) }))
    .filter((part) => part.lessons.length > 0);
}
