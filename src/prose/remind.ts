import { attributeOf, type Node, textIn } from '~/course/tree.ts';
import { finder, type Known } from '~/course/vocabulary.ts';

/** A text node, cut into plain text and words that mean a term. */
export interface Reminder {
  readonly node: Node;
  readonly pieces: readonly (string | { readonly id: string; readonly text: string })[];
}

/** Skip these sections: they only hold link titles. */
const unread = /^Further reading$/;

/** Elements with sentences in them. Headings, links, code, formulas, tables and buttons get no reminders. */
const folded = ['details', 'summary'];
const holders = ['root', 'list', 'listItem', 'blockquote', 'emphasis', 'strong'];

/**
 * Where a lesson reminds of a term: at its first use in a section, once it has been taught. Terms of the first lesson
 * are met all the time, so once a page is enough.
 * @param root the Markdown tree of a lesson
 * @returns texts to be replaced, and every term that the page explains
 */
export function remindersIn(root: Node, { before, here, basic }: Known): { reminders: Reminder[]; ids: string[] } {
  const terms = new Map(before);
  const ids = new Set<string>();
  const inSection = new Set<string>();
  const reminders: Reminder[] = [];
  let find = finder(terms);
  let reads = true;

  const wanted = (id: string): boolean => !inSection.has(id) && !(basic.has(id) && ids.has(id));
  const readText = (node: Node): void => {
    const text = node.value ?? '';
    const pieces: (string | { id: string; text: string })[] = [];
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
  const teach = (id: string): void => {
    const named = here.get(id);
    ids.add(id);
    inSection.add(id);
    if (!named) return;
    terms.set(id, named);
    find = finder(terms);
  };
  const read = (node: Node): void => {
    const children = node.children ?? [];
    if (node.type === 'heading' && node.depth === 2) {
      inSection.clear();
      reads = !unread.test(textIn(node));
    } else if (node.type === 'mdxJsxTextElement' && node.name === 'Term') teach(attributeOf(node, 'id') ?? '');
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Word') ids.add(attributeOf(node, 'id') ?? '');
    else if (node.type === 'paragraph') {
      for (const child of children) {
        if (child.type === 'text' && reads) readText(child);
        else read(child);
      }
    } else if (holders.includes(node.type) || folded.includes(node.name ?? '')) children.forEach(read);
  };
  read(root);
  return { reminders, ids: [...ids] };
}
