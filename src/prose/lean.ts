import { optimize } from 'svgo';

/** What svgo may do to a picture that style sheets dress: marks, groups and classes stay where they are. */
const plugins = ['cleanupNumericValues', 'convertPathData', 'convertTransform', 'removeEmptyContainers'] as const;

/** Numbers and paths said as shortly as they can be. Two decimals: shapes that are drawn small and enlarged need them. */
function shortly(picture: string): string {
  const named = picture.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return optimize(named, { floatPrecision: 2, plugins: [...plugins] }).data.replace(
    ' xmlns="http://www.w3.org/2000/svg"',
    '',
  );
}

/**
 * A drawing, as markup, that nobody drags: a tenth of a pixel is its finest place, and it goes without the words that stand beside it and
 * without halos.
 */
export const lean = (drawn: string): string =>
  drawn
    .replace(/<circle class="handle-(?:reach|halo)"[^>]*>(?:<\/circle>)?/g, '')
    .replace(/<(title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/ (?:role="img"|aria-labelledby="[^"]*"|data-(?:segment|handle|part)="[^"]*")/g, '')
    // Places alone: what a picture says keeps its decimals.
    .replace(/<[^>]+>/g, (tag) =>
      tag.replace(/-?\d+\.(?:0|\d{2,})(?!\d)/g, (number) => String(Math.round(10 * Number(number)) / 10)),
    )
    // Half the height of a figure below its line is its middle, said shorter.
    .replaceAll(' dominant-baseline="central"', ' dy=".35em"')
    // A drawing may hold a second one, which is shortened with it.
    .replace(/^[^<]*<svg[\s\S]*<\/svg>/, shortly);
