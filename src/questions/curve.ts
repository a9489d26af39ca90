/** A curve in a box: drawn with finger, pen or mouse, a column a tap, or by keys, where each column is a native range input. */
import { type Bounds, keyIntent, nudge } from '~/math/bounds.ts';
import type { Box } from '~/course/card-specs.ts';
import { between, digitsOf, drawCurves, stroke } from './box.ts';
import { grab } from '~/plot/grab.ts';
import { type PointPx, toViewBox } from '~/plot/pointer.ts';
import { play, type Play } from './play.ts';
import { withUnit, written } from './written.ts';

export function wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play {
  const box = JSON.parse(form.dataset['spec'] ?? '') as Box;
  const svg = form.querySelector('svg') as SVGSVGElement;
  const pad = form.querySelector('.draw-pad') as HTMLElement;
  const curves = svg.querySelector('[data-curves]') as SVGGElement;
  const inputs = [...form.querySelectorAll('input')];
  const bounds: Bounds = { min: box.y.from, max: box.y.to, step: box.y.step };
  const { known } = box;
  /** Input i is column `known.length + i`. */
  let placed: (number | undefined)[] = [
    ...known,
    ...inputs.map(({ value, defaultValue }) => (value === defaultValue ? undefined : Number(value))),
  ];
  const draw = (
    fixed: boolean,
    truth?: { readonly is: readonly number[]; readonly drawn: readonly (readonly [number, number])[] },
  ): void => {
    const mine = between(box, placed);
    const focused = inputs.findIndex((input) => input === document.activeElement);
    curves.innerHTML = drawCurves(box, {
      mine,
      truth,
      fixed,
      focused: focused < 0 ? undefined : focused + known.length,
    });
    inputs.forEach((input, i) => {
      const value = mine?.[i + known.length];
      input.value = String(value ?? input.defaultValue);
      input.setAttribute(
        'aria-valuetext',
        value === undefined ? 'nothing drawn yet' : withUnit(written(value, digitsOf(box)), box.y.unit),
      );
    });
  };
  const played = play(question, form, {
    first: 'Draw your curve first. A rough one will do.',
    given: () => between(box, placed),
    put: (given) => {
      if (given.length !== box.columns.length || given.some((value) => value < box.y.from || value > box.y.to))
        return false;
      placed = [...given];
      return true;
    },
    draw: (fixed, sheet) => draw(fixed, sheet && 'curve' in sheet ? sheet.curve : undefined),
  });
  const put = (changes: ReadonlyMap<number, number>): void => {
    if (played.fixed()) return;
    placed = placed.map((value, i) => changes.get(i) ?? value);
    draw(false);
  };

  /** Where the pen came down, where it is, and what was there before. */
  let pen: { readonly from: PointPx; readonly before: readonly (number | undefined)[]; last: PointPx } | undefined;
  const at = ({ clientX, clientY }: PointerEvent): PointPx => toViewBox(svg, clientX, clientY);
  const { press } = grab(pad, {
    pointAt: at,
    take(event) {
      if (played.fixed()) return undefined;
      const from = at(event);
      pen = { from, before: placed, last: from };
      put(stroke(box, from, from));
      return pad;
    },
    move({ xPx, yPx }) {
      if (!pen) return;
      const to = { xPx: pen.from.xPx + xPx, yPx: pen.from.yPx + yPx };
      put(stroke(box, pen.last, to));
      pen.last = to;
    },
    put: () => undefined,
    back() {
      if (!pen) return;
      placed = [...pen.before];
      draw(false);
    },
  });

  /** One stop for Tab: left and right go on to the next column. */
  const goTo = (i: number): void => {
    const next = inputs[Math.min(inputs.length - 1, Math.max(0, i))];
    for (const input of inputs) input.tabIndex = input === next ? 0 : -1;
    next?.focus();
  };
  form.addEventListener('keydown', (event) => {
    const i = inputs.findIndex((input) => input === event.target);
    if (i < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const aside = ['ArrowLeft', 'ArrowRight'].indexOf(event.key);
    const asked = keyIntent(event.key, event.shiftKey);
    if (!asked) return;
    event.preventDefault();
    if (aside >= 0) goTo(i + 2 * aside - 1);
    else
      put(
        new Map([
          [
            i + known.length,
            nudge(between(box, placed)?.[i + known.length] ?? known.at(-1) ?? box.y.from, asked.intent, bounds),
          ],
        ]),
      );
  });
  inputs.forEach((input, i) => {
    input.addEventListener('input', () => put(new Map([[i + known.length, Number(input.value)]])));
    for (const change of ['focus', 'blur'])
      input.addEventListener(change, () => {
        if (!played.fixed()) draw(false);
      });
  });

  for (const event of early) if (event.type === 'pointerdown' && event.target === pad) press(event as PointerEvent);
  return played;
}
