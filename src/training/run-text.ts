import { emptyMemory } from './optimizers.ts';
import type { Run } from './step.ts';

/** Numbers that JSON does not have, as the reference files write them. */
const named: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 };
const nameOf = (number: number): string | undefined =>
  Object.keys(named).find((name) => Object.is(named[name], number));

/** A run as JSON. NaN, ±Infinity and −0 are written as strings. */
export const runToText = (run: Run): string =>
  JSON.stringify(run, (_key, value: unknown) => (typeof value === 'number' ? (nameOf(value) ?? value) : value));

/** The run from its text; it continues exactly as the original would. Throws SyntaxError for text that is not JSON, RangeError for JSON that is not a run. */
export function runFromText(text: string): Run {
  const run = JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(named, value) ? named[value] : value,
  ) as Partial<Run> | null;
  const { plan, step, parameters, memory, loss, dataLoss } = run ?? {};
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.length === plan?.start?.length && list.every((number) => typeof number === 'number');
  const remembered =
    plan?.optimizer && memory ? Object.keys(emptyMemory(plan.optimizer, 0)).map((name) => memory[name]) : [undefined];
  const whole =
    isList(parameters) &&
    remembered.every(isList) &&
    Number.isInteger(step) &&
    typeof loss === 'number' &&
    typeof dataLoss === 'number';
  if (!whole) throw new RangeError('This is not a training run as runToText writes it.');
  return run as Run;
}
