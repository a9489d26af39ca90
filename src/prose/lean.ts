import simplify from 'simplify-js';
import { type CustomPlugin, optimize, type PluginConfig } from 'svgo';

/** What svgo may do to a picture that style sheets dress: groups and classes stay where they are. */
const plugins: readonly PluginConfig[] = [
  'cleanupNumericValues',
  'mergePaths',
  'convertPathData',
  'convertTransform',
  'removeEmptyContainers',
];

/** What nobody makes out where a picture is no larger than a stamp: its words, and the rings and the shade of a dart. */
const FINE = ['pill', 'tag', 'dart-grip', 'dart-shade'];
const withoutWords: CustomPlugin = {
  name: 'withoutWords',
  fn: () => ({
    element: {
      enter(node, parent) {
        const classes = node.attributes['class']?.split(' ') ?? [];
        if (node.name === 'text' || classes.some((name) => FINE.includes(name)))
          parent.children = parent.children.filter((child) => child !== node);
      },
    },
  }),
};

/** A curve's points may go where the line stays within so many pixels of them. */
const FLAT_PX = 0.3;

/** A line through many points (curvePath of src/plot/curve.ts) with those alone that it needs to look the same. */
function sparse(line: string): string {
  const places = line
    .slice(1)
    .split('L')
    .map((place) => place.split(',').map(Number));
  const points = places.map(([x = 0, y = 0]) => ({ x, y }));
  return `M${simplify(points, FLAT_PX, true)
    .map(({ x, y }) => `${x},${y}`)
    .join('L')}`;
}

/** Numbers and paths said as shortly as they can be. Two decimals: shapes that are drawn small and enlarged need them. */
function shortly(picture: string, small: boolean): string {
  const named = picture.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return optimize(named, {
    floatPrecision: 2,
    plugins: small ? [withoutWords, ...plugins] : [...plugins],
  }).data.replace(' xmlns="http://www.w3.org/2000/svg"', '');
}

/**
 * A drawing, as markup, that nobody drags: a tenth of a pixel is its finest place, and it goes without the words that stand beside it and
 * without halos. One that is `small`, a few letters wide, also goes without what can't be seen there.
 */
export const lean = (drawn: string, small = false): string =>
  drawn
    .replace(/<circle class="handle-(?:reach|halo)"[^>]*>(?:<\/circle>)?/g, '')
    .replace(/<(title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/ (?:role="img"|aria-labelledby="[^"]*"|data-(?:segment|handle|part)="[^"]*")/g, '')
    // Places alone: what a picture says keeps its decimals.
    .replace(/<[^>]+>/g, (tag) =>
      tag.replace(/-?\d+\.(?:0|\d{2,})(?!\d)/g, (number) => String(Math.round(10 * Number(number)) / 10)),
    )
    .replace(/M[-\d.,]+(?:L[-\d.,]+){2,}/g, sparse)
    // Half the height of a figure below its line is its middle, said shorter.
    .replaceAll(' dominant-baseline="central"', ' dy=".35em"')
    // A drawing may hold a second one, which is shortened with it.
    .replace(/^[^<]*<svg[\s\S]*<\/svg>/, (picture) => shortly(picture, small));
