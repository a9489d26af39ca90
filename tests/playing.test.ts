/** Contracts over every widget that plays, ends a field early or lights a line of its code. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderCode } from '~/prose/code.ts';
import { FigureView } from '~/figure/FigureView.tsx';
import { allWidgets } from '~/figure/registry.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { shortOf, statesOf } from './widgets/states.ts';

type Having<K extends keyof WidgetDefinition> = WidgetDefinition & Required<Pick<WidgetDefinition, K>>;

/** The widgets that have such a part. A contract that no widget has to keep would be tested by nothing. */
function having<K extends keyof WidgetDefinition>(part: K): [id: string, widget: Having<K>][] {
  const found = [...allWidgets].filter((one): one is [string, Having<K>] => one[1][part] !== undefined);
  if (found.length === 0) throw new Error(`No widget has ${part}.`);
  return found;
}

test.each(having('player'))(
  '%s: what it plays is a field of whole steps with a slider in sight, and ends within it',
  (id, widget) => {
    const { fields, player } = widget;
    const field = fields[player.field];
    if (field?.kind !== 'number') throw new Error(`${player.field} is no number field.`);
    expect([field.min, field.step]).toEqual([0, 1]);
    for (const [name, state] of statesOf(widget)) {
      const visible = widget.controls?.(state) ?? Object.keys(fields).filter((one) => fields[one]?.kind !== 'list');
      expect(visible, name).toContain(player.field);
      const last = player.last(state);
      expect(Number.isInteger(last), name).toBe(true);
      expect(last, name).toBeGreaterThan(0);
      expect(last, name).toBeLessThanOrEqual(field.max);
      expect(player.perSecond(state), `${name}: steps a second`).toBeGreaterThan(0);
    }
    const markup = renderToStaticMarkup(createElement(FigureView, { id, widget, linked: false }));
    expect(markup).toContain('<span>Play</span>');
  },
);

test.each(having('ends'))(
  '%s: what ends a field early ends it within its bounds, and a play no later',
  (_id, widget) => {
    const ended = statesOf(widget).flatMap(([name, state]) =>
      Object.entries(widget.ends(state)).map(([field, end = NaN]) => ({ name, state, field, end })),
    );
    expect(ended, 'in some state').not.toEqual([]);
    for (const { name, state, field, end } of ended) {
      const declared = widget.fields[field];
      if (declared?.kind !== 'number') throw new Error(`${field} is no number field.`);
      expect(end, name).toBeGreaterThanOrEqual(declared.min);
      expect(end, name).toBeLessThanOrEqual(declared.max);
      if (widget.player?.field === field) expect(widget.player.last(state), name).toBeLessThanOrEqual(end);
    }
  },
);

test.each(having('codeLine'))('%s: the line of code that runs is one of its lines', (id, widget) => {
  const { fields, code = '' } = widget;
  const lines = code.split('\n').length;
  const lit = statesOf(widget).map(([name, state]) => {
    const line = widget.codeLine(state);
    const html = renderCode(code, 'python', name, id, { [id]: shortOf(fields, state) }, line);
    expect(html.match(/data-running/g)?.length, name).toBe(1);
    expect(html.split('\n').length, name).toBe(lines);
    return line;
  });
  expect(new Set(lit).size).toBeGreaterThan(1);
});
