import { idsOf } from '~/course/tree.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';
import type { Site } from './site.ts';

/** A figure stands in one lesson only: the gallery, and whoever looks for it there, is led to that one. */
export function checkFigurePlaces({ lessons }: Content, { widgets }: Site): string[] {
  const inOrder = lessons.toSorted((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity));
  const shown = inOrder.flatMap(({ file, tree }) =>
    (tree ? idsOf(tree, 'Widget') : []).map((figure) => ({ ...figure, file })),
  );
  const free = [...widgets.keys()].filter((id) => !shown.some((figure) => figure.id === id));
  return shown.flatMap(({ file, line, id }) => {
    const first = shown.find((figure) => figure.id === id);
    return first === undefined || first.file === file
      ? []
      : [
          problem({
            file,
            line,
            what: 'the figure',
            bad: id,
            why: `stands in ${first.file}, too`,
            legal: `${free.join(', ') || 'none: every figure has its lesson'}. Or make one: CONTRIBUTING.md, Add a widget`,
          }),
        ];
  });
}
