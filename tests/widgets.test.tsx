import { type ReactNode, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FigureView } from '~/figure/FigureView.tsx';
import { hertzOf, rangeOf } from '~/figure/pitch.ts';
import { renderCode } from '~/prose/code.ts';
import { allWidgets } from '~/figure/registry.ts';
import { renderTex } from '~/prose/tex.ts';
import type { State, Value } from '~/state/field.ts';
import { defaults, fromText, textOf as textOfValue, toText } from '~/state/record.ts';
import { partsOf, type WidgetDefinition } from '~/widgets/define-widget.ts';
import { filesBelow, textOf } from './project.ts';
import { shortOf, statesOf } from './states.ts';

const nothing = (): void => undefined;
const render = (id: string, { Stage, describe: tell }: WidgetDefinition, state: State): string =>
  renderToStaticMarkup(
    createElement(Stage as (props: Parameters<typeof Stage>[0]) => ReactNode, {
      id,
      state,
      description: tell(state),
      set: nothing,
      commit: nothing,
      cancel: nothing,
      focused: '',
    }),
  );

/** Numbers that went wrong, and React’s way of writing an object. “NaN” in quotes is a word, where a figure speaks of it. */
const broken = /(?<!“)NaN|Infinity|undefined|\[object|\bnull\b/;

const lessons = filesBelow('content/lessons').map(textOf);

test('there are widgets', () => {
  expect(allWidgets.size).toBeGreaterThan(0);
  expect(import.meta.env.SSR).toBe(true);
});

describe.each([...allWidgets])('%s', (id, widget) => {
  const { fields } = widget;
  const states = statesOf(widget);
  const start = defaults(fields);
  const names = Object.keys(fields);

  test('stands in a lesson', () => {
    expect(lessons.some((text) => text.includes(`<Widget id="${id}"`))).toBe(true);
  });

  test('its states, samples and presets are legal, and survive the address', () => {
    for (const patch of [...widget.samples, ...(widget.presets ?? []).map(({ state }) => state)]) {
      expect(names).toEqual(expect.arrayContaining(Object.keys(patch)));
    }
    for (const [name, state] of states) {
      expect(fromText(fields, toText(fields, state)), name).toEqual({ state, problems: [] });
      for (const [field, value] of Object.entries(state)) {
        const declared = fields[field];
        if (declared) expect(declared.parse(textOfValue(declared, value)), `${name}: ${field}`).toEqual(value);
      }
    }
  });

  test('the shares of a whole go from 0 to it in equal steps, and every sample and preset adds up', () => {
    const wholes = Map.groupBy(
      Object.entries(fields).flatMap(([name, field]) =>
        field.kind === 'number' && field.shareOf !== undefined ? [{ name, ...field }] : [],
      ),
      ({ shareOf }) => shareOf,
    );
    for (const [whole, shares] of wholes) {
      const [{ max, step } = { max: NaN, step: NaN }] = shares;
      expect(shares.length, whole).toBeGreaterThan(1);
      expect(
        shares.map((share) => [share.min, share.max, share.step]),
        whole,
      ).toEqual(shares.map(() => [0, max, step]));
      for (const patch of [{}, ...widget.samples, ...(widget.presets ?? []).map(({ state }) => state)]) {
        const state: Readonly<Record<string, Value | undefined>> = { ...start, ...patch };
        const total = shares.reduce((sum, { name }) => sum + Number(state[name]), 0);
        expect(total, `${whole} of ${JSON.stringify(patch)}`).toBeCloseTo(max, 9);
      }
    }
  });

  test('nonsense in the address gives the start, and is told', () => {
    for (const junk of ['NaN', '1e999', 'x'.repeat(10_000), '<script>']) {
      const { state, problems } = fromText(
        fields,
        Object.fromEntries([...names, 'no-such-field'].map((name) => [name, junk])),
      );
      expect(state).toEqual(start);
      expect(problems.map(({ field }) => field)).toEqual([...names, 'no-such-field']);
    }
  });

  test.each(states)('draws itself without a browser: %s', (_name, state) => {
    const markup = render(id, widget, state);
    expect(markup).toContain('<svg');
    expect(markup).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
    expect(markup.match(broken)?.[0]).toBeUndefined();
    expect(markup).toContain(`aria-labelledby="${id}-title ${id}-desc"`);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((one) => one?.startsWith(id))).toBe(true);
  });

  test('two copies on one page have different ids', () => {
    const ids = (rootId: string): string[] =>
      [...render(rootId, widget, start).matchAll(/ id="([^"]*)"/g)].map(([, one = '']) => one);
    expect(ids('one').filter((one) => ids('two').includes(one))).toEqual([]);
  });

  test('its whole frame is drawn by the server, readable without script', () => {
    const markup = renderToStaticMarkup(createElement(FigureView, { id, widget, linked: false }));
    expect(markup).toContain(
      `-caption">${widget.title.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')}</figcaption>`,
    );
    expect(markup).toContain('class="sentence"');
    expect(markup.match(broken)?.[0]).toBeUndefined();
  });

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
    expect(widget.readouts.length).toBeGreaterThan(0);
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
    expect(heard[0]).toBeDefined();
  });

  test('every part that words can light is drawn, and has no other name', () => {
    const parts = widget.parts ?? [];
    const drawn = new Set(
      states.flatMap(([, state]) =>
        [...render(id, widget, state).matchAll(/data-part="([^"]*)"/g)].map(([, part]) => part),
      ),
    );
    expect([...drawn].sort()).toEqual([...parts].sort());
    expect(partsOf(widget)).toHaveLength(new Set(partsOf(widget)).size);
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

  test('no goal is reached at the start, and none before the first move', () => {
    for (const { text, reached } of widget.goals ?? []) {
      expect(reached(start, 0), text).toBe(false);
      expect(text).toMatch(/\S.{8,}/);
    }
  });

  test('every handle moves a number field that has an input, and every control is a field', () => {
    for (const [name, state] of states) {
      const visible = widget.controls?.(state) ?? names.filter((field) => fields[field]?.kind !== 'list');
      const hidden = widget.hidden?.(state) ?? [];
      expect(names, name).toEqual(expect.arrayContaining([...visible, ...hidden]));
      expect(new Set([...visible, ...hidden]).size, `${name}: a field has two inputs`).toBe(
        visible.length + hidden.length,
      );
      expect(visible.length, `${name}: at most three visible controls`).toBeLessThanOrEqual(3);
      expect(
        hidden.filter((field) => fields[field]?.kind !== 'number'),
        `${name}: only numbers are hidden`,
      ).toEqual([]);
      const handles = [...render(id, widget, state).matchAll(/data-handle="([^"]*)"/g)].map(([, field = '']) => field);
      for (const handle of handles) {
        expect(fields[handle]?.kind, `${name}: ${handle}`).toBe('number');
        const partners = (widget.pairs ?? []).filter((pair) => pair.includes(handle)).flat();
        for (const field of [handle, ...partners])
          expect([...visible, ...hidden], `${name}: ${field} has no input`).toContain(field);
      }
      expect(new Set(handles).size, `${name}: two handles of one field`).toBe(handles.length);
    }
  });

  test('actions lead to legal states, or are greyed out', () => {
    for (const { label, run } of widget.actions ?? []) {
      for (const [name, state] of states) {
        const patch = run(state);
        if (patch === undefined) continue;
        const next = { ...state, ...patch } as State;
        expect(names, label).toEqual(expect.arrayContaining(Object.keys(patch)));
        const { problems } = fromText(fields, toText(fields, next));
        expect(problems, `${label} at ${name}`).toEqual([]);
        expect(widget.describe(next), `${label} at ${name}`).not.toMatch(broken);
      }
      expect(
        states.some(([, state]) => run(state) !== undefined),
        `${label} is dead everywhere`,
      ).toBe(true);
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
