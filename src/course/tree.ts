/** A lesson's Markdown as a tree. Sätteri is the parser that builds the pages, too. */
import { mdxToMdast } from 'satteri';

/** A node of the tree, as far as anybody here looks at it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly lang?: string | null;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** The Markdown of a lesson, with its frontmatter or without. Throws where it does not parse. */
export const treeOf = (text: string): Node => mdxToMdast(text, { features: { math: true, frontmatter: true } }) as Node;

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The node and all below it, in the order of the text. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Components (capitalised tags) of a lesson, in the order of the text. */
export const components = (tree: Node, name?: string): Node[] =>
  [...walk(tree)].filter(
    (node) =>
      node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '') && (name === undefined || node.name === name),
  );

/** A string attribute of a component; undefined where it is missing or is an expression in braces. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The ids of all components of a name, each with its line. An id that is missing is the empty string. */
export const idsOf = (tree: Node, name: string): { readonly id: string; readonly line: number }[] =>
  components(tree, name).map((node) => ({ id: attributeOf(node, 'id') ?? '', line: lineOf(node) }));

/** What is folded away, each with what stands on it. */
export const foldsIn = (tree: Node): { readonly fold: Node; readonly name: Node }[] =>
  [...walk(tree)].flatMap((fold) => {
    const name = fold.name === 'details' ? fold.children?.find((child) => child.name === 'summary') : undefined;
    return name ? [{ fold, name }] : [];
  });

/** Where the figures of a lesson start that do not start at their defaults: <Widget at="…"> by id. */
export const startsOf = (tree: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    components(tree, 'Widget').map((node) => [attributeOf(node, 'id') ?? '', attributeOf(node, 'at') ?? '']),
  );

/** The text of a node and all below it, without its formatting: of a heading, what its address is made from. */
export const textIn = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textIn).join('');
