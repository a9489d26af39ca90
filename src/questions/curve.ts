/** A curve in a box: drawn with finger, pen or mouse, a column a tap, or by keys, where each column is a native range input. */
import { type Bounds, keyIntent, nudge } from '~/math/bounds.ts';
import type { Box } from '~/course/card-specs.ts';
import { between, digitsOf, drawCurves, stroke } from './box.ts';
import { hold, inViewBox, play, type Play } from './play.ts';
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
  let pen:
    | { readonly pointer: number; readonly before: readonly (number | undefined)[]; last: readonly [number, number] }
    | undefined;

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
    first: 'Draw your curve first; a rough one will do.',
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

  const down = (event: PointerEvent): void => {
    if (pen || event.button !== 0 || played.fixed()) return;
    const at = inViewBox(svg, event);
    if (hold(pad, event)) pen = { pointer: event.pointerId, before: placed, last: at };
    put(stroke(box, at, at));
  };
  const finish = (back: boolean): void => {
    if (!pen) return;
    const { before, pointer } = pen;
    pen = undefined;
    if (pad.hasPointerCapture(pointer)) pad.releasePointerCapture(pointer);
    if (!back) return;
    placed = [...before];
    draw(false);
  };
  pad.addEventListener('pointerdown', down);
  pad.addEventListener('pointermove', (event) => {
    if (pen?.pointer !== event.pointerId) return;
    const at = inViewBox(svg, event);
    put(stroke(box, pen.last, at));
    pen.last = at;
  });
  pad.addEventListener('pointerup', () => finish(false));
  pad.addEventListener('lostpointercapture', () => finish(false));
  pad.addEventListener('pointercancel', () => finish(true));
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') finish(true);
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

  for (const event of early) if (event.type === 'pointerdown' && event.target === pad) down(event as PointerEvent);
  return played;
}
