import { getCollection } from 'astro:content';
import { lessonOfFigure } from '~/prose/lesson-figures.ts';
import { makeSheet } from '~/questions/make-sheet.ts';
import type { Quiz } from '~/course/quiz-schema.ts';

/** What the questions of a lesson answer, for its page and for the review deck to fetch. */
export const getStaticPaths = async () =>
  (await getCollection('quizzes')).map(({ id, data }) => ({ params: { slug: id }, props: { quiz: data } }));

export const GET = async ({ params, props }: { params: { slug: string }; props: { quiz: Quiz } }): Promise<Response> =>
  new Response(JSON.stringify(makeSheet(params.slug, props.quiz, await lessonOfFigure())), {
    headers: { 'content-type': 'application/json' },
  });
