import { getCollection } from 'astro:content';
import { course, type LessonEntry } from '~/course/course.ts';
import { startsOf, treeOf } from '~/course/tree.ts';
import { requireWidget } from './words.ts';

/** A lesson and its figures in the order of the text, each with its widget's title and where it starts, in the short form. */
interface LessonFigures extends LessonEntry {
  readonly figures: readonly { readonly id: string; readonly at: string; readonly title: string }[];
}

/** In which lesson a figure stands: in one only. Server only. */
export async function lessonOfFigure(): Promise<(widget: string) => string | undefined> {
  const lessons = await getCollection('lessons');
  return (widget) => lessons.find(({ body }) => body?.includes(`<Widget id="${widget}"`))?.id;
}

/** Every figure of the course, lesson by lesson. Server only. */
export async function lessonFigures(): Promise<LessonFigures[]> {
  const bodies = new Map((await getCollection('lessons')).map(({ id, body = '' }) => [id, body]));
  return (await course()).map((lesson) => ({
    ...lesson,
    figures: Object.entries(startsOf(treeOf(bodies.get(lesson.slug) ?? ''))).map(([id, at]) => ({
      id,
      at,
      title: requireWidget(id, `content/lessons/${lesson.slug}.mdx`).title,
    })),
  }));
}
