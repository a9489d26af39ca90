import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { requireReadable } from './course/content-rules.ts';
import { contentFiles } from './course/files.ts';
import { quizSchema } from './course/quiz-schema.ts';
import { faqSchema, glossarySchema, lessonSchema, partSchema } from './course/schema.ts';
import { teachSchema } from './course/teach-schema.ts';

/**
 * What a schema refuses, Astro would tell without the line or the value. Our own reading of the same files speaks first, and tells
 * every fault at once.
 */
const spokenFor = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    requireReadable(contentFiles);
    return loader.load(context);
  },
});

const folder = (name: string, pattern: string): Loader => spokenFor(glob({ base: `./content/${name}`, pattern }));

export const collections = {
  lessons: defineCollection({ loader: folder('lessons', '*.mdx'), schema: lessonSchema }),
  quizzes: defineCollection({ loader: folder('quizzes', '*.yaml'), schema: quizSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.md'), schema: glossarySchema }),
  faq: defineCollection({ loader: folder('faq', '*.mdx'), schema: faqSchema }),
  teach: defineCollection({ loader: folder('teach', '*.yaml'), schema: teachSchema }),
  parts: defineCollection({ loader: file('./content/parts.yaml'), schema: partSchema }),
};
