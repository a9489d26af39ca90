/** What every widget says: its sentence, its numbers, its tones, its formula, its code and its table, in every state. */
import { describe, expect, test } from 'vitest';
import { hertzOf, rangeOf } from '~/figure/pitch.ts';
import { allWidgets } from '~/figure/registry.ts';
import { renderCode } from '~/prose/code.ts';
import { renderTex } from '~/prose/tex.ts';
import { defaults } from '~/state/record.ts';
import { broken } from './draw.ts';
import { shortOf, statesOf } from './states.ts';

describe.each([...allWidgets])('%s', (id, widget) => {
  const { fields } = widget;
  const states = statesOf(widget);
  const start = defaults(fields);

  test('describes every state, and says something else somewhere', () => {
    const told = states.map(([, state]) => widget.describe(state));
    for (const [i, sentence] of told.entries()) {
      expect(sentence.length, states[i]?.[0]).toBeGreaterThan(20);
      expect(sentence, states[i]?.[0]).not.toMatch(broken);
      expect(sentence, states[i]?.[0]).toMatch(/[.!?]$/);
      expect(sentence, `${states[i]?.[0] ?? ''}: a minus is −, not a hyphen`).not.toMatch(/(^|\s)-\d/);
    }
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  test('publishes the same live values in every state, each a number or words', () => {
    const live = Object.keys(widget.live(start)).sort();
    for (const [name, state] of states) {
      const values = widget.live(state);
      expect(Object.keys(values).sort(), name).toEqual(live);
      for (const [value, text] of Object.entries(values)) {
        expect(text, `${name}: ${value}`).toEqual(expect.any(String));
        expect(text, `${name}: ${value}`).not.toMatch(broken);
      }
    }
    // Numbers stand at their marks where a figure is drawn twice; a row is for those without one.
    expect(widget.readouts.length).toBeGreaterThan(widget.twoForms ? -1 : 0);
    expect(widget.readouts.length).toBeLessThanOrEqual(widget.twoForms ? 3 : Infinity);
    expect(live).toEqual(expect.arrayContaining(widget.readouts.map((readout) => readout.live)));
  });

  test('its loss can be heard: other losses are other tones, and the start has one', () => {
    const { pitch } = widget;
    expect(Object.keys(widget.live(start))).toEqual(expect.arrayContaining([...pitch.live]));
    const heard = states.flatMap(([, state]) =>
      pitch.live.map((name) => hertzOf(widget.live(state)[name] ?? '', rangeOf(pitch, state))),
    );
    const tones = heard.filter((hertz) => hertz !== undefined);
    for (const hertz of tones) expect(hertz > 219.9 && hertz < 880.1).toBe(true);
    expect(Math.max(...tones) / Math.min(...tones), 'at least half an octave apart').toBeGreaterThan(Math.SQRT2);
    expect(heard[0], 'the start').toBeTypeOf('number');
  });

  test('its formula and its code can be set in every state', () => {
    for (const [name, state] of states) {
      const at = shortOf(fields, state);
      const { formula, code } = widget;
      if (formula !== undefined) {
        const slots = [...formula.matchAll(/\\live\{/g)].length;
        expect(renderTex(formula, true, name, id, { [id]: at }).match(/data-live=/g)?.length ?? 0, name).toBe(
          2 * slots,
        );
      }
      if (code !== undefined) {
        const html = renderCode(code, 'python', name, id, { [id]: at });
        expect(html.match(/data-live=/g)?.length ?? 0, name).toBe([...code.matchAll(/\{\{[\w.-]+\}\}/g)].length);
        expect(html, name).not.toMatch(/[−,]\d{3}|∞|undefined/);
      }
    }
  });

  test('its table has a cell for every column, and no broken number', () => {
    for (const [name, state] of states) {
      const { columns, rows } = widget.table(state);
      expect(columns.length, name).toBeGreaterThan(1);
      expect(new Set(columns).size, `${name}: columns are keys`).toBe(columns.length);
      expect(
        rows.map((row) => row.length),
        name,
      ).toEqual(rows.map(() => columns.length));
      expect(
        rows.flat().filter((cell) => broken.test(cell)),
        name,
      ).toEqual([]);
    }
  });
});
