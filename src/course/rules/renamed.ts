import { parseRenamed } from '~/state/kept.ts';
import { problem } from './problem.ts';

/**
 * content/renamed.yaml: each old slug is gone and leads to a lesson that is there. What readers kept under the old one follows it, so a
 * line stays for ever.
 */
export function checkRenamed(text: string, slugs: readonly string[]): string[] {
  const file = 'content/renamed.yaml';
  return text.split('\n').flatMap((content, i) => {
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
