import { getCollection } from 'astro:content';
import { makeSheet } from '~/questions/make-sheet.ts';
import type { Quiz } from '~/course/quiz-schema.ts';

/** What the questions of a lesson answer, for its page and for the review deck to fetch. */
export const getStaticPaths = async () =>
  (await getCollection('quizzes')).map(({ id, data }) => ({ params: { slug: id }, props: { quiz: data } }));

export const GET = ({ params, props }: { params: { slug: string }; props: { quiz: Quiz } }): Response =>
  new Response(JSON.stringify(makeSheet(params.slug, props.quiz)), { headers: { 'content-type': 'application/json' } });
