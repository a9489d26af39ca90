import { attributeOf, components, type Node, textIn, walk } from '~/course/tree.ts';
import type { Widgets } from './live.ts';
import { problem } from './problem.ts';
import type { Content, LessonFile } from './read.ts';

/** What every lesson has, and how to tell. All else about its form is custom, and its author's to choose. */
const parts: readonly { readonly what: string; readonly legal: string; isIn(tree: Node): boolean }[] = [
  {
    what: 'contrast',
    legal: 'two figures at least: the idea, and what it is compared with',
    isIn: (tree) => components(tree, 'Widget').length >= 2,
  },
  {
    what: 'prediction',
    legal: '<Ask id="…"> around a figure',
    isIn: (tree) => components(tree, 'Ask').length > 0,
  },
  {
    what: 'formula',
    legal: 'a formula of its own: $$ … $$',
    isIn: (tree) => [...walk(tree)].some(({ type }) => type === 'math'),
  },
  {
    what: 'Python',
    legal: 'a ```python block, and what it prints',
    isIn: (tree) => [...walk(tree)].some(({ type, lang }) => type === 'code' && lang === 'python'),
  },
  ...['Where this breaks', 'Further reading'].map((title) => ({
    what: `passage “${title}”`,
    legal: `a heading: ## ${title}`,
    isIn: (tree: Node) => titles(tree).includes(title),
  })),
];

/** Headings, and what stands on a fold. */
const titles = (tree: Node): string[] =>
  [...walk(tree)].filter(({ type, name }) => type === 'heading' || name === 'summary').map(textIn);

const lacks = ({ file }: LessonFile, what: string, legal: string): string =>
  `${file}:1: the lesson has no ${what}. Legal: ${legal}.`;

/** Words after which a figure is out of sight on a phone; its own numbers and buttons stand between, too. */
const FAR_WORDS = 50;

/** Words as a reader meets them: a formula in a line and a number count as one, a line of code as eight, for so much room it takes. */
const wordsIn = ({ type, name, value = '' }: Node): number =>
  type === 'text'
    ? value.split(/\s+/).filter((word) => word !== '').length
    : type === 'code'
      ? value.split('\n').length * 8
      : type === 'inlineMath' || name === 'Live'
        ? 1
        : 0;

/** Whether some words set a figure above that is out of sight: some sentences away, or beyond another figure. */
function hasFarShow(tree: Node): boolean {
  const figures: { readonly id: string | undefined; readonly words: number }[] = [];
  let words = 0;
  for (const node of walk(tree)) {
    words += wordsIn(node);
    if (node.name === 'Widget') figures.push({ id: attributeOf(node, 'id'), words });
    if (node.name !== 'Show') continue;
    const at = figures.findIndex(({ id }) => id === attributeOf(node, 'widget'));
    const figure = figures[at];
    if (figure && (at < figures.length - 1 || words - figure.words >= FAR_WORDS)) return true;
  }
  return false;
}

/** Every lesson has its parts; and somewhere words lead back to a figure that is out of sight, so that it is not forgotten. */
export const checkForm = ({ lessons }: Content): string[] =>
  lessons.flatMap((lesson) => {
    const { tree } = lesson;
    if (!tree) return [];
    return [
      ...parts.filter(({ isIn }) => !isIn(tree)).map(({ what, legal }) => lacks(lesson, what, legal)),
      ...(hasFarShow(tree)
        ? []
        : [
            lacks(
              lesson,
              '<Show> far from its figure',
              `words that set a figure of which they stand ${FAR_WORDS} words below, or below the next figure`,
            ),
          ]),
    ];
  });

/** How many numbers of a lesson follow its figures, at least. */
const LIVE_NUMBERS = 6;

const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The names of all numbers that follow a figure of the page: read-outs, and what sentences, formulas and code ask for. */
function liveNumbers(tree: Node, widgets: Widgets): ReadonlySet<string> {
  const inText = [...walk(tree)].flatMap((node) => {
    const value = node.value ?? '';
    if (node.type === 'math' || node.type === 'inlineMath') return named(value, /\\live\{([^}]*)\}/g);
    if (node.type === 'code') return named(value, /\{\{(.*?)\}\}/g);
    return node.name === 'Live' && attributeOf(node, 'at') === undefined ? [attributeOf(node, 'of') ?? ''] : [];
  });
  const inFigures = components(tree, 'Widget').flatMap((node) => {
    const id = attributeOf(node, 'id') ?? '';
    const { readouts = [], formula = '', code = '' } = widgets.get(id) ?? {};
    const own = [
      ...readouts.map(({ live }) => live),
      ...named(formula, /\\live\{([^}]*)\}/g),
      ...named(code, /\{\{(.*?)\}\}/g),
    ];
    return own.map((name) => (name.includes('.') ? name : `${id}.${name}`));
  });
  return new Set([...inText, ...inFigures]);
}

/** Every lesson has a challenge, a figure with a goal, and enough numbers that follow its figures. */
export const checkLiveliness = ({ lessons }: Content, { widgets }: { readonly widgets: Widgets }): string[] =>
  lessons.flatMap((lesson) => {
    const { file, slug, tree } = lesson;
    const figures = (tree ? components(tree, 'Widget') : []).map((node) => widgets.get(attributeOf(node, 'id') ?? ''));
    if (!tree || figures.includes(undefined)) return [];
    const numbers = liveNumbers(tree, widgets);
    return [
      ...(figures.some((figure) => (figure?.goals ?? []).length > 0)
        ? []
        : [lacks(lesson, 'challenge', 'a figure with goals')]),
      ...(numbers.size >= LIVE_NUMBERS
        ? []
        : [
            problem({
              file,
              line: 1,
              what: 'the lesson',
              bad: slug,
              why: `shows ${numbers.size} numbers that follow a figure (${[...numbers].join(', ') || 'none'})`,
              legal: `${LIVE_NUMBERS} or more: <Live of="…" />, \\live{…} in a formula, {{…}} in code, read-outs of a figure`,
            }),
          ]),
    ];
  });
