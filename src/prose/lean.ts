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
    // A minus parts two numbers of a path as well as a comma does.
    .replace(/(?<=\d),(?=-\d)/g, '');
