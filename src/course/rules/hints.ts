import { problem } from './problem.ts';
import type { Content } from './read.ts';
import { placeIn, type Site } from './site.ts';

/** Characters of a hint: it has to be a sentence that helps, and to fit below its goal on a phone. */
const LEAST = 31;
const MOST = 141;

/** Characters of a goal: it stands in one line, or on a phone in two. */
const LONGEST_GOAL = 45;

/** Every goal is short enough for its strip, and its hint is a sentence of a fitting length. */
export const checkHints = ({ texts }: Content, { widgets }: Site): string[] =>
  [...widgets].flatMap(([id, { goals = [] }]) => {
    const where = (words: string) =>
      placeIn(texts, `src/widgets/${id}/`, (line) => line.includes(words.slice(0, 40)), `src/widgets/${id}/widget.tsx`);
    return goals.flatMap(({ text, hint }) => [
      ...(text.length <= LONGEST_GOAL
        ? []
        : [
            problem({
              ...where(text),
              what: 'the goal',
              bad: text,
              why: `has ${text.length} characters`,
              legal: `${LONGEST_GOAL} at most`,
            }),
          ]),
      ...(hint.length >= LEAST && hint.length <= MOST && /[.?]$/.test(hint)
        ? []
        : [
            problem({
              ...where(hint),
              what: `the hint for “${text}”`,
              bad: hint,
              why: hint.length < LEAST ? 'is too short' : hint.length > MOST ? 'is too long' : 'does not end',
              legal: `${LEAST} to ${MOST} characters that end in a full stop or a question mark`,
            }),
          ]),
    ]);
  });
