/** A bet on what a picture will show: it can be understood at a glance, and is settled where it leads. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FORMS } from '~/plot/form.ts';
import { defaults } from '~/state/record.ts';
import { withPatch } from '~/state/wholes.ts';
import { FigureView } from '~/figure/FigureView.tsx';
import { settledText } from '~/figure/Wager.tsx';
import { allWidgets } from '~/figure/registry.ts';
import type { Wagered } from '~/widgets/define-widget.ts';
import { drawn } from './draw.ts';

const words = (text: string): number => text.split(/\s+/).length;

const asking = [...allWidgets].flatMap(([id, widget]) =>
  widget.twoForms?.wager ? [{ id, widget, wager: widget.twoForms.wager }] : [],
);

describe.each(asking)('the wager of $id', ({ id, widget, wager }) => {
  const { fields, samples } = widget;
  const start = defaults(fields);
  const { question, options, state, answer } = wager;

  test('is short', () => {
    expect(question).toMatch(/\?$/);
    expect(words(question), question).toBeLessThanOrEqual(12);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.length).toBeLessThanOrEqual(4);
    for (const { text } of options) expect(words(text), text).toBeLessThanOrEqual(4);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
  });

  test('has one right option, and says what it was', () => {
    const right = options.filter((option) => option.right);
    expect(right).toHaveLength(1);
    const wrong = options.findIndex((option) => !option.right);
    expect(settledText(wager, { open: false, bet: wrong })).toBe(`You bet “${options[wrong]?.text}”. ${answer}`);
    expect(settledText(wager, { open: false, bet: options.findIndex((option) => option.right) })).toMatch(/Right!$/);
    expect(settledText(wager, { open: false }), 'who found out by hand is told nothing').toBe('');
  });

  test('tells everyone who bet wrong why, with numbers that the figure shows', () => {
    const shown = [
      start,
      withPatch(fields, start, state ?? {}),
      ...samples.map((sample) => withPatch(fields, start, sample)),
    ]
      .flatMap((at) => Object.values(widget.live(at)))
      .join(' ');
    for (const { text, right, reply } of options) {
      if (right) expect(reply, text).toBe('');
      else expect(reply, text).toMatch(/^[^a-z].{20,}\.$/);
      for (const [, number = ''] of reply.matchAll(/\{[\w-]+\|([−\d][^}]*)\}/g))
        expect(shown.split(' '), reply).toContain(number);
    }
  });

  test('is settled where a bet leads, which is elsewhere than the start, or where it was asked', () => {
    if (!state) {
      expect(wager.asked?.(start), 'the start is no place to ask').toBe(false);
      return;
    }
    const led = withPatch(fields, start, state);
    const seen = (at: typeof start, wagered: Wagered): string => drawn('figure', widget, at, wagered);
    const wrong = options.findIndex((option) => !option.right);
    expect(seen(led, { open: false, bet: wrong }), 'a bet shows what was hidden, or moves the figure there').not.toBe(
      seen(start, { open: true }),
    );
    expect(wager.seen(led)).toBe(true);
    // One that asks about no place is answered where the figure stands: then any move settles it, too.
    if (Object.keys(state).length === 0)
      for (const sample of samples)
        expect(wager.seen(withPatch(fields, start, sample)), 'any move settles it').toBe(true);
  });

  test('does not tell its answer under the picture while it is open', () => {
    if (wager.meanwhile === undefined) return;
    const markup = renderToStaticMarkup(createElement(FigureView, { id, widget, linked: false }));
    expect(markup).toContain(wager.meanwhile);
    expect(markup).not.toContain(widget.describe(start));
  });

  test('keeps its options inside the picture, none on another', () => {
    const placed = options.flatMap(({ at }) => (at ? [at] : []));
    for (const [xPx, yPx] of placed) {
      expect(xPx).toBeGreaterThan(30);
      expect(xPx).toBeLessThan(FORMS.wide.widthPx - 30);
      expect(yPx).toBeGreaterThan(24);
      expect(yPx).toBeLessThan(FORMS.wide.heightPx - 24);
    }
    placed.forEach(([xPx, yPx], i) => {
      for (const [otherX, otherY] of placed.slice(i + 1))
        expect(Math.abs(yPx - otherY) >= 60 || Math.abs(xPx - otherX) >= 90, `${xPx}, ${yPx}`).toBe(true);
    });
  });
});
