import { defineMdastPlugin, type MdastNode, type MdastTarget } from 'satteri';
import { minutesOfFold } from '~/course/minutes.ts';
import { foldsIn, type Node } from '~/course/tree.ts';
import { knownIn } from '~/course/vocabulary.ts';
import { remindersIn } from './remind.ts';

/** A component of the lesson, as MDX writes it. A cast, for one object literal cannot be both of Sätteri’s two kinds. */
const component = (
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement',
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[] = [],
): MdastNode =>
  ({
    type,
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  }) as MdastNode;

const line = (node: Pick<Node, 'position'>): string => String(node.position?.start.line ?? 0);

/**
 * What a lesson's Markdown becomes beyond HTML: formulas (`$…$`, `$$…$$`) become <Tex>, fenced code becomes <Code>, a
 * term that was taught before becomes <Word>, and the explanations of them all stand at the end of the page, in <Words>; a fold says how many minutes it takes.
 * The lesson page hands MDX the components, so that they can look up live values while they render; a lesson has no
 * import lines. A link to a page of ours is written as if the site had its host for itself; `base` is put in front. A
 * Sätteri mdast plugin.
 */
export const lessonMarkdown = (base: string) =>
  defineMdastPlugin({
    name: 'lesson-markdown',
    options: { position: true },
    link: (node, context) => {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', base + node.url.slice(1));
    },
    before: (root, context) => {
      const slug = /\/content\/lessons\/([^/]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
      if (slug === undefined) return;
      const { reminders, ids } = remindersIn(root as Node, knownIn(slug));
      for (const { node, pieces } of reminders) {
        context.replaceNode(
          node as MdastTarget,
          pieces.map((piece) =>
            typeof piece === 'string'
              ? { type: 'text', value: piece }
              : component('mdxJsxTextElement', 'Word', { id: piece.id }, [{ type: 'text', value: piece.text }]),
          ),
        );
      }
      for (const { fold, name } of foldsIn(root as Node))
        context.appendChild(
          name as MdastTarget,
          component('mdxJsxTextElement', 'span', { class: 'fold-minutes' }, [
            { type: 'text', value: `${minutesOfFold(fold)} min` },
          ]),
        );
      if (ids.length > 0) context.appendChild(root, component('mdxJsxFlowElement', 'Words', { ids: ids.join(' ') }));
    },
    math: (node) => component('mdxJsxFlowElement', 'Tex', { tex: node.value, display: 'yes', line: line(node) }),
    inlineMath: (node) => component('mdxJsxTextElement', 'Tex', { tex: node.value, line: line(node) }),
    // Code is no language, and translators are told.
    inlineCode: (node) =>
      component('mdxJsxTextElement', 'code', { translate: 'no' }, [{ type: 'text', value: node.value }]),
    code: (node) =>
      component('mdxJsxFlowElement', 'Code', { code: node.value, lang: node.lang ?? 'text', line: line(node) }),
  });
