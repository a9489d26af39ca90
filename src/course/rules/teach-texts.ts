import type { TeachFile } from './read.ts';

/** A sentence of a teacher's page, in the order of the file. `follows` is true where a number may follow a figure: in the handout and its answers. */
export interface TeachText {
  readonly text: string;
  readonly line: number;
  readonly follows: boolean;
}

const token = /\{\{\s*(.*?)\s*\}\}/g;

/** What stands in double braces: "mse-houses.mse at guess1=350", or arithmetic. */
export const tokensIn = (text: string): string[] => [...text.matchAll(token)].map(([, inside = '']) => inside);

/** The text as the check of numbers reads it. */
export const withoutTokens = (text: string): string => text.replace(token, ' ');

/** The text in pieces: words, and what stands in braces. */
export function piecesOf(text: string): { readonly words?: string; readonly token?: string }[] {
  return text
    .split(token)
    .map((piece, i) => (i % 2 === 0 ? { words: piece } : { token: piece }))
    .filter(({ words }) => words !== '');
}

/** Everything that teachers or students read of a file, as far as it can be read. */
export function teachTextsOf({ data, line }: TeachFile): TeachText[] {
  const at = (text: string, ...path: (string | number)[]): TeachText => ({
    text,
    line: line(...path),
    follows: path[0] === 'handout',
  });
  const { watch = [], states = {}, plan = [], discuss = [], handout } = data;
  return [
    ...(data.line === undefined ? [] : [at(data.line, 'line')]),
    ...watch.flatMap(({ belief, help }, i) => [at(belief, 'watch', i, 'belief'), at(help, 'watch', i, 'help')]),
    ...Object.entries(states).flatMap(([id, { name, point }]) => [
      at(name, 'states', id, 'name'),
      at(point, 'states', id, 'point'),
    ]),
    ...plan.flatMap((row, i) => (['title', 'teacher', 'students'] as const).map((key) => at(row[key], 'plan', i, key))),
    ...discuss.flatMap(({ ask, good }, i) => [at(ask, 'discuss', i, 'ask'), at(good, 'discuss', i, 'good')]),
    ...(handout ? [at(handout.lead, 'handout', 'lead')] : []),
    ...(handout?.sheets ?? []).flatMap(({ figures, tasks }, i) => [
      ...figures.flatMap(({ name }, k) => [at(name, 'handout', 'sheets', i, 'figures', k, 'name')]),
      ...tasks.flatMap(({ task, answer }, k) => [
        at(task, 'handout', 'sheets', i, 'tasks', k, 'task'),
        at(answer, 'handout', 'sheets', i, 'tasks', k, 'answer'),
      ]),
    ]),
  ];
}
