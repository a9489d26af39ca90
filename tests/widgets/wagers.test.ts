/** A bet on what a picture will show: it can be understood at a glance, and is settled where it leads. */
import { describe, expect, test } from 'vitest';
import { FORMS } from '~/plot/form.ts';
import { defaults } from '~/state/record.ts';
import { withPatch } from '~/state/wholes.ts';
import { settledText } from '~/figure/Wager.tsx';
import { allWidgets } from '~/figure/registry.ts';

const words = (text: string): number => text.split(/\s+/).length;

const asking = [...allWidgets].flatMap(([id, { fields, twoForms }]) =>
  twoForms?.wager ? [{ id, fields, wager: twoForms.wager }] : [],
);

describe.each(asking)('the wager of $id', ({ fields, wager }) => {
  const start = defaults(fields);
  const { question, options, state, answer, seen } = wager;

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

  test('is open at the start and settled where a bet leads', () => {
    const led = withPatch(fields, start, state);
    expect(led, 'a bet moves the figure').not.toEqual(start);
    expect(seen(led)).toBe(true);
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
