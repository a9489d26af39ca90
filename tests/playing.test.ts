/** Contracts over every widget that plays, ends a field early or lights a line of its code. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { renderCode } from '~/prose/code.ts';
import { FigureView } from '~/figure/FigureView.tsx';
import { allWidgets } from '~/figure/registry.ts';
import { shortOf, statesOf } from './widgets/states.ts';

describe.each([...allWidgets].filter(([, { player, ends, codeLine }]) => player ?? ends ?? codeLine))(
  '%s',
  (id, widget) => {
    const { fields } = widget;
    const states = statesOf(widget);

    test('what it plays is a field of whole steps with a slider in sight, and ends within it', () => {
      const { player } = widget;
      if (!player) return;
      const field = fields[player.field];
      if (field?.kind !== 'number') throw new Error(`${player.field} is no number field.`);
      expect([field.min, field.step]).toEqual([0, 1]);
      for (const [name, state] of states) {
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
    });

    test('what ends a field early ends it within its bounds, and a play no later', () => {
      for (const [name, state] of states) {
        for (const [ended, end = NaN] of Object.entries(widget.ends?.(state) ?? {})) {
          const field = fields[ended];
          if (field?.kind !== 'number') throw new Error(`${ended} is no number field.`);
          expect(end, name).toBeGreaterThanOrEqual(field.min);
          expect(end, name).toBeLessThanOrEqual(field.max);
          if (widget.player?.field === ended) expect(widget.player.last(state), name).toBeLessThanOrEqual(end);
        }
      }
    });

    test('the line of code that runs is one of its lines', () => {
      const { code = '', codeLine } = widget;
      if (!codeLine) return;
      const lines = code.split('\n').length;
      const lit = states.map(([name, state]) => {
        const line = codeLine(state);
        const html = renderCode(code, 'python', name, id, { [id]: shortOf(fields, state) }, line);
        expect(html.match(/data-running/g)?.length, name).toBe(1);
        expect(html.split('\n').length, name).toBe(lines);
        return line;
      });
      expect(new Set(lit).size).toBeGreaterThan(1);
    });
  },
);
