/**
 * What a lesson's Markdown becomes beyond HTML: formulas (`$…$`, `$$…$$`) become <Tex>, fenced code becomes <Code>.
 * Both components are handed to MDX by the lesson page, so that they can look up live values while they render.
 * A Sätteri mdast plugin; a lesson has no import lines.
 */
const attribute = (/** @type {string} */ name, /** @type {string} */ value) => ({ type: 'mdxJsxAttribute', name, value });

const element = (/** @type {string} */ type, /** @type {string} */ name, /** @type {Record<string, string>} */ attributes) => ({
  type,
  name,
  attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
  children: [],
});

const line = (/** @type {any} */ node) => String(node.position?.start.line ?? 0);

export const lessonMarkdown = {
  name: 'lesson-markdown',
  options: { position: true },
  math: (/** @type {any} */ node) => element('mdxJsxFlowElement', 'Tex', { tex: node.value, display: 'yes', line: line(node) }),
  inlineMath: (/** @type {any} */ node) => element('mdxJsxTextElement', 'Tex', { tex: node.value, line: line(node) }),
  code: (/** @type {any} */ node) => element('mdxJsxFlowElement', 'Code', { code: node.value, lang: node.lang ?? 'text', line: line(node) }),
};
