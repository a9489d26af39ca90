import { remindersIn } from './remind.mjs';
import { knownIn } from './vocabulary.mjs';

/**
 * What a lesson's Markdown becomes beyond HTML: formulas (`$…$`, `$$…$$`) become <Tex>, fenced code becomes <Code>, a term that
 * was taught before becomes <Word>, and the explanations of them all stand at the end of the page, in <Words>.
 * The components are handed to MDX by the lesson page, so that they can look up live values while they render.
 * A Sätteri mdast plugin; a lesson has no import lines.
 */
const attribute = (/** @type {string} */ name, /** @type {string} */ value) => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

const element = (
  /** @type {string} */ type,
  /** @type {string} */ name,
  /** @type {Record<string, string>} */ attributes,
) => ({
  type,
  name,
  attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
  children: [],
});

const line = (/** @type {any} */ node) => String(node.position?.start.line ?? 0);

export const lessonMarkdown = {
  name: 'lesson-markdown',
  options: { position: true },
  before: (/** @type {any} */ root, /** @type {any} */ context) => {
    const slug = /\/content\/lessons\/([^/]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
    if (slug === undefined) return;
    const { reminders, ids } = remindersIn(root, knownIn(slug));
    for (const { node, pieces } of reminders) {
      context.replaceNode(
        node,
        pieces.map((piece) =>
          typeof piece === 'string'
            ? { type: 'text', value: piece }
            : {
                ...element('mdxJsxTextElement', 'Word', { id: piece.id }),
                children: [{ type: 'text', value: piece.text }],
              },
        ),
      );
    }
    if (ids.length > 0) context.appendChild(root, element('mdxJsxFlowElement', 'Words', { ids: ids.join(' ') }));
  },
  math: (/** @type {any} */ node) =>
    element('mdxJsxFlowElement', 'Tex', { tex: node.value, display: 'yes', line: line(node) }),
  inlineMath: (/** @type {any} */ node) => element('mdxJsxTextElement', 'Tex', { tex: node.value, line: line(node) }),
  code: (/** @type {any} */ node) =>
    element('mdxJsxFlowElement', 'Code', { code: node.value, lang: node.lang ?? 'text', line: line(node) }),
};
