import { parseRenamed } from '~/state/kept.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';

/**
 * content/renamed.yaml: each old slug is gone and leads to a lesson that is there. What readers kept under the old one follows it, so a
 * line stays for ever.
 */
export function checkRenamed({ lessons, texts }: Pick<Content, 'lessons' | 'texts'>): string[] {
  const file = 'content/renamed.yaml';
  const slugs = lessons.map(({ slug }) => slug);
  return (texts[file] ?? '').split('\n').flatMap((content, i) => {
    if (/^\s*(#.*)?$/.test(content)) return [];
    const [[old, now] = ['', '']] = Object.entries(parseRenamed(content));
    const fault = { file, line: i + 1 };
    if (old === '') return [problem({ ...fault, what: 'the line', bad: content, legal: 'old-slug: new-slug' })];
    return [
      ...(slugs.includes(now) ? [] : [problem({ ...fault, what: 'the lesson', bad: now, legal: slugs })]),
      ...(slugs.includes(old)
        ? [
            problem({
              ...fault,
              what: 'the old slug',
              bad: old,
              why: 'is a lesson of today',
              legal: 'a slug that no lesson has',
            }),
          ]
        : []),
    ];
  });
}
