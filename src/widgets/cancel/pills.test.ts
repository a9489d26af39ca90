import { expect, test } from 'vitest';
import { FORMS } from '~/plot/form.ts';
import { halfPill, halfPillHigh } from '~/plot/Pill.tsx';
import { pillsOf } from './pills.ts';
import { signed } from './words.ts';

const SCALES = { wide: { bullPx: 728, cmPx: 50 }, phone: { bullPx: 195, cmPx: 32 } } as const;
const ENDS = Array.from({ length: 21 }, (_, i) => i / 2 - 5);

test('wherever two darts are, their pills are apart, in the picture, and near them', () => {
  for (const form of ['wide', 'phone'] as const)
    for (const first of ENDS)
      for (const second of ENDS) {
        const { bullPx, cmPx } = SCALES[form];
        const darts = [first, second].map((cm) => ({ xPx: bullPx + cm * cmPx, text: signed(cm) }));
        const [one, other] = pillsOf(form, 300, darts);
        if (!one || !other) throw new Error('no pill');
        const halfPx = darts.map(({ text }) => halfPill(text, form));
        const [a = 0, b = 0] = halfPx;
        const at = `${form} ${first} ${second}`;
        expect(
          Math.abs(one.xPx - other.xPx) > a + b || Math.abs(one.yPx - other.yPx) > 2 * halfPillHigh(form),
          at,
        ).toBe(true);
        [one, other].forEach(({ xPx }, i) => {
          expect(Math.abs(xPx - (darts[i]?.xPx ?? 0)), at).toBeLessThan(90);
          expect(xPx > 10 && xPx < FORMS[form].widthPx - 10, at).toBe(true);
        });
      }
});
