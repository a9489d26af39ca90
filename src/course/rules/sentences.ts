import { lineOf, type Node } from '~/course/tree.ts';

/** A paragraph, those of lists included, as a reader would say it: a number that follows a figure, a formula and code are one word each. */
interface Paragraph {
  readonly text: string;
  readonly line: number;
  readonly folded: boolean;
}

const spoken = (node: Node): string =>
  node.type === 'text'
    ? (node.value ?? '')
    : node.type === 'inlineMath' || node.type === 'inlineCode' || node.name === 'Live'
      ? '0'
      : (node.children ?? []).map(spoken).join('');

/** Every paragraph of a text, in its order. */
export function paragraphsOf(node: Node, folded = false): Paragraph[] {
  if (node.type === 'paragraph') return [{ text: spoken(node), line: lineOf(node), folded }];
  const within = folded || node.name === 'details';
  return (node.children ?? []).flatMap((child) => paragraphsOf(child, within));
}

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
export const countWords = (text: string): number => text.split(/\s+/).filter(isWord).length;

/** The sentences of a paragraph, each with its line. One ends at a full stop, a question or an exclamation mark with a space behind it. */
export function sentencesOf({ text, line }: Paragraph): { readonly text: string; readonly line: number }[] {
  const ends = [...text.matchAll(/[.!?…][”’)]*(?=\s)/g)].map(({ 0: end, index }) => index + end.length);
  return [0, ...ends].flatMap((start, i) => {
    const sentence = text.slice(start, ends[i]);
    const before = start + (/^\s*/.exec(sentence)?.[0].length ?? 0);
    const said = sentence.trim();
    return said === '' ? [] : [{ text: said, line: line + text.slice(0, before).split('\n').length - 1 }];
  });
}

/** Words that are run together as in speech: don’t, you’ll, it’s. Not what belongs to somebody: the model’s. */
export const countContractions = (text: string): number =>
  text.match(/\b\p{L}+(?:n’t|’(?:re|ll|ve|m|d))\b|\b(?:it|that|there|here|what|who|where|how|let|he|she|one)’s\b/giu)
    ?.length ?? 0;
