import { problem } from './problem.ts';
import type { Content } from './read.ts';
import { placeIn, type Site } from './site.ts';

/** Characters of a hint: it has to be a sentence that helps, and to fit below its goal on a phone. */
const LEAST = 31;
const MOST = 141;

/** The hint of every goal is a sentence of a fitting length. */
export const checkHints = ({ texts }: Content, { widgets }: Site): string[] =>
  [...widgets].flatMap(([id, { goals = [] }]) =>
    goals
      .filter(({ hint }) => hint.length < LEAST || hint.length > MOST || !/[.?]$/.test(hint))
      .map(({ text, hint }) =>
        problem({
          ...placeIn(
            texts,
            `src/widgets/${id}/`,
            (line) => line.includes(hint.slice(0, 40)),
            `src/widgets/${id}/widget.tsx`,
          ),
          what: `the hint for “${text}”`,
          bad: hint,
          why: hint.length < LEAST ? 'is too short' : hint.length > MOST ? 'is too long' : 'does not end',
          legal: `${LEAST} to ${MOST} characters that end in a full stop or a question mark`,
        }),
      ),
  );
