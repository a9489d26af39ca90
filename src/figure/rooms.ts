import { snap } from '~/math/bounds.ts';
import type { Field, State, Value } from '~/state/field.ts';
import { defaults, toText } from '~/state/record.ts';
import { withPatch } from '~/state/wholes.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { plain } from '~/widgets/sentence.ts';

/** The longest texts that a figure is known to say: room is kept for them, so that nothing moves while a reader drags. */
export interface Rooms {
  readonly sentence: string;
  /** Of a figure that has one. */
  readonly headline: string;
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

const longest = (parts: readonly Rooms[]): Rooms =>
  parts.reduce((all, part) => ({
    sentence: longer(all.sentence, part.sentence),
    headline: longer(all.headline, part.headline),
    readouts: Object.fromEntries(
      Object.entries(part.readouts).map(([name, text]) => [name, longer(all.readouts[name] ?? '', text)]),
    ),
  }));

const saidIn = (widget: WidgetDefinition, state: State): Rooms => {
  const values = widget.live(state);
  return {
    sentence: widget.describe(state),
    headline: plain(widget.twoForms?.headline(state) ?? ''),
    readouts: Object.fromEntries(widget.readouts.map(({ live: name }) => [name, values[name] ?? ''])),
  };
};

/**
 * Tries every field alone, from one state. Some hundred states. One that waits for a long run is left out, unless it is the first:
 * hundreds of those would take minutes.
 */
function saidAround(widget: WidgetDefinition, base: State): Rooms {
  const around = Object.entries(widget.fields).flatMap(([name, field]) =>
    valuesOf(field).map((value) => withPatch(widget.fields, base, { [name]: value })),
  );
  const states = [base, ...around.filter((state) => widget.training?.waits(state) !== true)];
  return longest(states.map((state) => saidIn(widget, state)));
}

/** What was found around a state, by its text: the same figure is drawn on many pages, and all of them have its samples in common. */
const found = new WeakMap<WidgetDefinition, Map<string, Rooms>>();

/** The longest texts around the state in which a figure starts, and around each sample. For the build, not for the browser. */
export function roomsOf(widget: WidgetDefinition, start: State): Rooms {
  const { fields, samples } = widget;
  const known = found.get(widget) ?? new Map<string, Rooms>();
  found.set(widget, known);
  const bases = [start, ...samples.map((sample) => withPatch(fields, defaults(fields), sample))];
  const wager = widget.twoForms?.wager;
  const told = [wager?.meanwhile ?? '', ...(wager?.options ?? []).map(({ reply }) => plain(reply))];
  const asked = told.map((sentence) => ({ sentence, headline: wager?.question ?? '', readouts: {} }));
  return longest([
    ...asked,
    ...bases.map((base) => {
      const text = JSON.stringify(toText(fields, base));
      const rooms = known.get(text) ?? saidAround(widget, base);
      known.set(text, rooms);
      return rooms;
    }),
  ]);
}
