import { getCollection } from 'astro:content';
import type { Lesson } from './schema.ts';

export interface LessonEntry extends Lesson {
  readonly slug: string;
}

/** Every lesson that exists, in the order of the course. The map, the rails and previous/next all grow from this. */
export async function course(): Promise<LessonEntry[]> {
  const entries = await getCollection('lessons');
  return entries.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => a.order - b.order);
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
