import { missingInPage } from '~/course/characters.ts';
import { lineOf, walk } from '~/course/tree.ts';
import { aboutOf } from '~/losses/about.ts';
import { allLosses } from '~/losses/index.ts';
import type { Place } from './live.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';
import { placeIn, type Site } from './site.ts';

interface Formula extends Place {
  readonly tex: string;
  readonly display: boolean;
}

const inContent = ({ lessons, faq }: Content): Formula[] =>
  [...lessons, ...faq].flatMap(({ file, tree }) =>
    [...(tree ? walk(tree) : [])]
      .filter(({ type }) => type === 'math' || type === 'inlineMath')
      .map((node) => ({ file, line: lineOf(node), tex: node.value ?? '', display: node.type === 'math' })),
  );

const inFigures = ({ texts }: Content, { widgets }: Site): Formula[] =>
  [...widgets].flatMap(([id, { formula }]) =>
    formula === undefined
      ? []
      : [
          {
            ...placeIn(texts, `src/widgets/${id}/widget.tsx`, (line) => /^\s*formula\b/.test(line)),
            tex: formula,
            display: true,
          },
        ],
  );

const inLosses = ({ texts }: Content): Formula[] =>
  allLosses.flatMap((loss) =>
    (['formula', 'gradientFormula'] as const).map((key) => ({
      ...placeIn(texts, `src/losses/${loss.id}.ts`, (line) => line.trimStart().startsWith(`${key}:`)),
      tex: aboutOf(loss)[key],
      display: true,
    })),
  );

/** Every formula can be set, and its characters are in KaTeX's fonts, of which some are cut down to a list. */
export function checkFormulas(content: Content, site: Site): string[] {
  const formulas = [...inContent(content), ...inFigures(content, site), ...inLosses(content)];
  return formulas.flatMap(({ tex, display, ...place }) => {
    const fault = { ...place, what: 'the formula', bad: tex.slice(0, 60) };
    let html: string;
    try {
      html = site.setTex(tex.replace(/\\live\{[^}]*\}/g, '0'), display);
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
      return [problem({ ...fault, why: `cannot be set: ${why}`, legal: 'TeX that KaTeX knows' })];
    }
    return missingInPage(html).map((bad) =>
      problem({
        ...place,
        what: 'the character',
        bad,
        why: `of the formula “${fault.bad}” is missing in the fonts that draw it`,
        legal: 'add it to src/course/characters.ts and run npm run fonts',
      }),
    );
  });
}
