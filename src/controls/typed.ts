import { snap } from '~/math/bounds.ts';
import { readWithin, unreadable } from '~/math/read-number.ts';
import type { NumberField } from '~/state/field.ts';

export interface Typed {
  /** The field's value from now on; undefined: it stays what it is. */
  readonly value?: number;
  /** What the reader is told about it, or the empty string. */
  readonly said: string;
}

/** Signs that a number may begin with, or hold between digits: half a number is not complained of. */
const begun = /^[\d\s.,'’e+\-−–%\p{Sc}]*$/iu;

/**
 * What text in a number box does to its field, while it is typed and once it is `done` (Enter, or the box is left). A number within the bounds
 * counts at once. One beyond them moves nothing while it is typed; once done the field goes to its limit, and that is said, as is a step that
 * the number is brought to. What more typing may still mend ("1" on the way to 12, "−" to −2) is not complained of before it is done.
 */
export function readTyped(text: string, field: NumberField, now: number, done: boolean): Typed {
  if (text.trim() === '') return { said: '' };
  const read = readWithin(text, field, field.words(field.max).includes('%'));
  if (read === undefined) return { said: done || !begun.test(text) ? unreadable(field.format(now)) : '' };
  const { min, max, step } = field;
  if (read > max || read < min) {
    const [limit, side] = read > max ? ([max, 'at most'] as const) : ([min, 'at least'] as const);
    // More digits take a number further from 0.
    const hopeless = Math.sign(read) === Math.sign(read - limit);
    const rule = `${field.words(limit)} ${side}`;
    if (done) return { value: limit, said: `${rule}, so that’s what the figure shows.` };
    return { said: hopeless ? `${rule}.` : '' };
  }
  const value = snap(read, field);
  const moved = done && Math.abs(value - read) > 1e-9 * Math.max(1, Math.abs(read));
  return { value, said: moved ? `In steps of ${field.format(step)}: ${field.words(value)}.` : '' };
}
