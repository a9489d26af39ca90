import { apportion } from '~/math/apportion.ts';
import { snap } from '~/math/bounds.ts';
import { sum } from '~/math/statistics.ts';
import type { Fields, NumberField, State } from './field.ts';

/** The fields that are shares of one whole, by its name. */
function wholesOf(fields: Fields): ReadonlyMap<string, ReadonlyMap<string, NumberField>> {
  const wholes = new Map<string, Map<string, NumberField>>();
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'number' || field.shareOf === undefined) continue;
    wholes.set(field.shareOf, (wholes.get(field.shareOf) ?? new Map<string, NumberField>()).set(name, field));
  }
  return wholes;
}

/**
 * The state after some fields moved, with the other shares of their whole giving way: they divide what is left in the proportion that
 * they had in `before`, where the gesture began, so that a share that is dragged to the whole and back gives the others back theirs. All
 * shares of a whole go from 0 in the same steps to the same max, which is the whole.
 */
export function keepWholes(fields: Fields, before: State, after: State, moved: readonly string[]): State {
  let state = after;
  for (const shares of wholesOf(fields).values()) {
    const names = [...shares.keys()];
    const [{ max, step } = { max: 1, step: 1 }] = shares.values();
    const steps = (of: State, name: string): number => Math.round((of[name] as number) / step);
    const whole = Math.round(max / step);
    const held = names.filter((name) => moved.includes(name));
    if (held.length === 0 || sum(names.map((name) => steps(state, name))) === whole) continue;
    const give = names.filter((name) => !moved.includes(name));
    const left = whole - sum(held.map((name) => steps(state, name)));
    // Nobody left to give way, or too much asked for: those that moved are shrunk or stretched to the whole.
    const [changed, parts] =
      left >= 0 && give.length > 0
        ? [
            give,
            apportion(
              left,
              give.map((name) => steps(before, name)),
            ),
          ]
        : [
            names,
            apportion(
              whole,
              names.map((name) => (held.includes(name) ? steps(state, name) : 0)),
            ),
          ];
    state = {
      ...state,
      ...Object.fromEntries(
        changed.map((name, i) => [name, snap((parts[i] as number) * step, shares.get(name) as NumberField)]),
      ),
    } as State;
  }
  return state;
}

/** The state with a patch laid over it; the shares that the patch does not name give way. */
export const withPatch = (fields: Fields, state: State, patch: Partial<State>): State =>
  keepWholes(fields, state, { ...state, ...patch } as State, Object.keys(patch));
