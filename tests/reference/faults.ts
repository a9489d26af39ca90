/** What is wrong with what a record says of its numbers, and with the file that it names, as its author is told: where, what, and what to write. */
import type { Reference } from '~/losses/about.ts';
import type { Case } from './compare.ts';

/** The files of numbers for losses, by name; the other two of the folder have numbers of other kinds. */
export const filesForLosses = (paths: readonly string[]): string[] =>
  paths.map((path) => path.replace(/^.*\/|\.json$/g, '')).filter((file) => !['facts', 'training'].includes(file));

/** What a file has to hold besides the cases that the record counts. */
export interface Wanted<Inputs> {
  /** How many cases at least that the loss refuses. */
  readonly refusals: number;
  /** How many reductions there are at least; two where it is not said. */
  readonly reductions?: number;
  /** What else one case at least has to be, as its author is told it. */
  readonly kinds: readonly { readonly what: string; has(one: Case<Inputs>): boolean }[];
}

/** `asked` are the cases that fit the record; undefined where the file is not there. `known` are the files that are. */
export function referenceFaults<Inputs>(
  id: string,
  { file, cases }: Reference,
  asked: readonly Case<Inputs>[] | undefined,
  { refusals, kinds, reductions: least = 2 }: Wanted<Inputs>,
  known: readonly string[],
): string[] {
  const record = `src/losses/${id}.ts`;
  const path = `tests/reference/${file}.json`;
  if (!asked)
    return [
      `${record}: reference names the file “${file}”, and ${path} is not there. Legal: ${known.join(', ')}. ` +
        `Write the file (README.md there), or reference: { reason: '…' }.`,
    ];
  const reductions = [...new Set(asked.map(({ inputs }) => inputs.reduction))];
  const refused = asked.filter(({ expected }) => expected.throws === true).length;
  return [
    ...(asked.length === cases
      ? []
      : [
          `${record}: cases: ${cases}, but ${path} has ${asked.length} that fit. Write: cases: ${asked.length}. ` +
            'A case fits if the record has its parameters, and its labels.',
        ]),
    ...(reductions.length >= least
      ? []
      : [
          `${path}: the cases have the reduction “${reductions.join() || 'none at all'}”. Legal: two of mean, sum and none at least. ` +
            'Write a case with another "reduction".',
        ]),
    ...(refused >= refusals
      ? []
      : [
          `${path}: ${refused} of the cases are refused by the loss. Legal: ${refusals} or more. ` +
            'Write a case that it has no meaning for, a parameter out of bounds or lists of different lengths, with "expected": {"throws": true}.',
        ]),
    ...kinds
      .filter(({ has }) => !asked.some(has))
      .map(({ what }) => `${path}: no case has ${what}. Write one at least.`),
  ];
}
