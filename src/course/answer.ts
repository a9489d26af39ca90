import { formatNumber, plainNumber } from '~/math/format.ts';
import { fromText, parseShort } from '~/state/record.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { evaluate } from './rules/arithmetic.ts';

/** A number that the build worked out, and how it is written. */
export interface WorkedOut {
  readonly value: number;
  readonly text: string;
}

/** "mse-houses.mse at guess1=350" in its parts; undefined for arithmetic. */
export function liveParts(text: string): { of: string; id: string; name: string; at: string } | undefined {
  const [, id = '', name = '', at = ''] = /^([a-z][a-z0-9-]*)\.(\w+)(?: at (.+))?$/.exec(text.trim()) ?? [];
  return id === '' ? undefined : { of: `${id}.${name}`, id, name, at };
}

/** "between 30 and 120": the texts of both ends; undefined for anything else. */
export function between(text: string): readonly [string, string] | undefined {
  const [, from, to] = /^between (.+) and (.+)$/.exec(text.trim()) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** The number that a text is, as it stands; undefined for anything longer. */
export function bareNumber(text: string): number | undefined {
  const value = Number(plainNumber(text.trim()) || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** As few decimals as it has, three at most. */
const written = (value: number): string => formatNumber(value, { digits: 3, trim: true });

/**
 * Works out "mse-houses.mse at guess1=350", a live value of a widget in a state, or "10 ** 2 / 5", arithmetic. Undefined where
 * that cannot be done, which the content rules report. Server only: it asks the widgets.
 */
export function workOut(text: string, widgets: ReadonlyMap<string, WidgetDefinition>): WorkedOut | undefined {
  const live = liveParts(text);
  if (!live) {
    const value = evaluate(text);
    return value === undefined || !Number.isFinite(value) ? undefined : { value, text: written(value) };
  }
  const widget = widgets.get(live.id);
  const shown = widget?.live(fromText(widget.fields, parseShort(live.at)).state)[live.name];
  const value = shown === undefined ? undefined : bareNumber(shown);
  return value === undefined || shown === undefined
    ? undefined
    : { value, text: shown.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') };
}
