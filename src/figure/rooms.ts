import { snap } from '~/math/bounds.ts';
import type { Field, State, Value } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import { withPatch } from '~/state/wholes.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** The longest texts that a figure is known to say: room is kept for them, so that nothing moves while a reader drags. */
export interface Rooms {
  readonly sentence: string;
  /** By name of the live value. */
  readonly readouts: Readonly<Record<string, string>>;
}

/** Stops along a number field. Many, for the longest text is often at an odd place: −4.5 and not −5. */
const STOPS = 60;

const valuesOf = (field: Field): readonly Value[] => {
  switch (field.kind) {
    case 'number':
      return Array.from({ length: STOPS + 1 }, (_, i) =>
        snap(field.min + ((field.max - field.min) * i) / STOPS, field),
      );
    case 'choice':
      return Object.keys(field.options);
    case 'flag':
      return [false, true];
    case 'list':
      return field.samples;
  }
};

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/**
 * Tries every field alone, from the start and from each sample. Some hundred states: for the build, not for the browser. A state that waits
 * for a long run is left out, unless it is a sample: hundreds of those would take minutes.
 */
export function roomsOf(widget: WidgetDefinition, start: State): Rooms {
  const bases = [start, ...widget.samples.map((sample) => withPatch(widget.fields, defaults(widget.fields), sample))];
  const around = bases.flatMap((base) =>
    Object.entries(widget.fields).flatMap(([name, field]) =>
      valuesOf(field).map((value) => withPatch(widget.fields, base, { [name]: value })),
    ),
  );
  const states = [...bases, ...around.filter((state) => widget.training?.waits(state) !== true)];
  const live = states.map((state) => widget.live(state));
  return {
    sentence: states.map((state) => widget.describe(state)).reduce(longer),
    readouts: Object.fromEntries(
      widget.readouts.map(({ live: name }) => [name, live.map((values) => values[name] ?? '').reduce(longer)]),
    ),
  };
}
