/** What every widget draws: on the server, in every state, with a handle for what can be taken and a part for what can be lit. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FigureView } from '~/figure/FigureView.tsx';
import { allWidgets } from '~/figure/registry.ts';
import { defaults } from '~/state/record.ts';
import { partsOf } from '~/widgets/define-widget.ts';
import { broken, drawn } from './draw.ts';
import { statesOf } from './states.ts';

test('this is the server', () => {
  expect(import.meta.env.SSR).toBe(true);
});

describe.each([...allWidgets])('%s', (id, widget) => {
  const { fields } = widget;
  const states = statesOf(widget);
  const start = defaults(fields);
  const names = Object.keys(fields);

  test.each(states)('draws itself without a browser: %s', (_name, state) => {
    const markup = drawn(id, widget, state);
    expect(markup).toContain('<svg');
    expect(markup).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
    expect(markup.match(broken)?.[0]).toBeUndefined();
    expect(markup).toContain(`aria-labelledby="${id}-title ${id}-desc"`);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids, 'what names the picture is there').toEqual(expect.arrayContaining([`${id}-title`, `${id}-desc`]));
    expect(ids.filter((one) => !one?.startsWith(`${id}-`))).toEqual([]);
  });

  test('two copies on one page have different ids', () => {
    const ids = (rootId: string): string[] =>
      [...drawn(rootId, widget, start).matchAll(/ id="([^"]*)"/g)].map(([, one = '']) => one);
    expect(ids('one').filter((one) => ids('two').includes(one))).toEqual([]);
  });

  test('its whole frame is drawn by the server, readable without script', () => {
    const markup = renderToStaticMarkup(createElement(FigureView, { id, widget, linked: false }));
    expect(markup).toContain(`-caption">${widget.title.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')}</`);
    expect(markup).toContain('class="sentence"');
    expect(markup.match(broken)?.[0]).toBeUndefined();
  });

  test('every part that words can light is drawn, and has no other name', () => {
    const parts = widget.parts ?? [];
    const lit = new Set(
      states.flatMap(([, state]) =>
        [...drawn(id, widget, state).matchAll(/data-part="([^"]*)"/g)].map(([, part]) => part),
      ),
    );
    expect([...lit].sort()).toEqual([...parts].sort());
    expect(partsOf(widget)).toHaveLength(new Set(partsOf(widget)).size);
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
        // A choice may wait in the fold of a figure that is drawn twice.
        hidden.filter((field) => fields[field]?.kind !== 'number' && !widget.twoForms),
        `${name}: only numbers are hidden`,
      ).toEqual([]);
      const handles = [...drawn(id, widget, state).matchAll(/data-handle="([^"]*)"/g)].map(([, field = '']) => field);
      for (const handle of handles) {
        expect(fields[handle]?.kind, `${name}: ${handle}`).toBe('number');
        const partners = (widget.pairs ?? []).filter((pair) => pair.includes(handle)).flat();
        for (const field of [handle, ...partners])
          expect([...visible, ...hidden], `${name}: ${field} has no input`).toContain(field);
      }
      expect(new Set(handles).size, `${name}: two handles of one field`).toBe(handles.length);
    }
  });
});
