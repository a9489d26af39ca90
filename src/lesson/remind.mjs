import { finder } from './vocabulary.mjs';

/**
 * Where a lesson reminds of a term: at its first use in a section, once it has been taught. Terms of the first lesson are met all the
 * time, so once a page is enough. Only plain sentences are looked at: no heading, link, code, formula, table, button, nor what is stressed.
 * @typedef {{ node: any, pieces: (string | { id: string, text: string })[] }} Reminder
 */

const attributeOf = (/** @type {any} */ node, /** @type {string} */ name) =>
  node.attributes?.find((/** @type {any} */ one) => one.name === name)?.value;

const textOf = (/** @type {any} */ node) =>
  (node.children ?? []).map((/** @type {any} */ child) => child.value ?? textOf(child)).join('');

/** Headings under which nobody reads for sense: titles of other people's pages. */
const unread = /^Further reading$/;

/**
 * @param {any} root the Markdown tree of a lesson
 * @param {import('./vocabulary.mjs').Known} known
 * @returns {{ reminders: Reminder[], ids: string[] }} texts to be replaced, and every term that the page explains
 */
export function remindersIn(root, { before, here, basic }) {
  const terms = new Map(before);
  const ids = new Set();
  const inSection = new Set();
  /** @type {Reminder[]} */ const reminders = [];
  let find = finder(terms);
  let reads = true;

  const wanted = (/** @type {string} */ id) => !inSection.has(id) && !(basic.has(id) && ids.has(id));
  const readText = (/** @type {any} */ node) => {
    const text = node.value;
    const pieces = [];
    let from = 0;
    for (const { id, start, end } of find(text)) {
      if (!wanted(id)) continue;
      ids.add(id);
      inSection.add(id);
      pieces.push(text.slice(from, start), { id, text: text.slice(start, end) });
      from = end;
    }
    if (pieces.length > 0)
      reminders.push({ node, pieces: [...pieces, text.slice(from)].filter((piece) => piece !== '') });
  };
  const read = (/** @type {any} */ node) => {
    if (node.type === 'heading') {
      if (node.depth === 2) {
        inSection.clear();
        reads = !unread.test(textOf(node));
      }
    } else if (node.type === 'mdxJsxTextElement' && node.name === 'Term') {
      const id = attributeOf(node, 'id');
      const named = here.get(id);
      ids.add(id);
      inSection.add(id);
      if (named) {
        terms.set(id, named);
        find = finder(terms);
      }
    } else if (node.type === 'mdxJsxTextElement' && node.name === 'Word') {
      ids.add(attributeOf(node, 'id'));
    } else if (node.type === 'paragraph') {
      for (const child of node.children) {
        if (child.type === 'text' && reads) readText(child);
        else read(child);
      }
    } else if (['root', 'list', 'listItem', 'blockquote', 'emphasis', 'strong'].includes(node.type)) {
      for (const child of node.children) read(child);
    }
  };
  read(root);
  return { reminders, ids: [...ids] };
}
