import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { glossarySchema, lessonSchema, partSchema, quizSchema } from './lesson/schema.ts';

export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*.mdx' }), schema: lessonSchema }),
  quizzes: defineCollection({ loader: glob({ base: './content/quizzes', pattern: '*.yaml' }), schema: quizSchema }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.md' }), schema: glossarySchema }),
  parts: defineCollection({ loader: file('./content/parts.yaml'), schema: partSchema }),
};
