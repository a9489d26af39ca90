import type { Fields, State, Value } from '~/state/field.ts';
import { defaults, toText } from '~/state/record.ts';
import { withPatch } from '~/state/wholes.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** A state in the short form of the lessons. */
export const shortOf = (fields: Fields, state: State): string =>
  Object.entries(toText(fields, state))
    .map(([name, text]) => `${name}=${text}`)
    .join(' ');

/** Every state that a test visits: the start, the samples, the presets, and each sample of each field alone. */
export function statesOf({ fields, samples, presets = [] }: WidgetDefinition): [name: string, state: State][] {
  const start = defaults(fields);
  const states = [
    start,
    ...[...samples, ...presets.map(({ state }) => state)].map((patch) => withPatch(fields, start, patch)),
    ...Object.entries(fields).flatMap(([name, field]) =>
      (field.samples as readonly Value[]).map((value) => withPatch(fields, start, { [name]: value })),
    ),
  ];
  return [...new Map(states.map((state) => [shortOf(fields, state) || 'start', state])).entries()];
}
