/** Markers on a scale: they are dragged, a tap puts them, and each has a native range input for keys and voice. */
import type { Scale } from '~/course/card-specs.ts';
import { type Bounds, keyIntent, nudge } from '~/math/bounds.ts';
import type { QuestionSheet } from '~/course/sheet.ts';
import { grab } from '~/plot/grab.ts';
import { type PointPx, toViewBox } from '~/plot/pointer.ts';
import { type Kind, play, type Play } from './play.ts';
import { digitsOf, drawMarks, drawWords, type OnScale, rowAt, valueAt, xAt } from './scale.ts';
import { withUnit, written } from './written.ts';

export function wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play {
  const scale = JSON.parse(form.dataset['spec'] ?? '') as Scale;
  const svg = form.querySelector('svg') as SVGSVGElement;
  const [words, marks] = ['[data-words]', '[data-marks]'].map((part) => svg.querySelector(part) as SVGGElement) as [
    SVGGElement,
    SVGGElement,
  ];
  const inputs = [...form.querySelectorAll('input')];
  const unplaced = inputs.map((input) => input.getAttribute('aria-valuetext') ?? '');
  const bounds: Bounds = { min: scale.from, max: scale.to, step: scale.step };
  const guesses: (number | undefined)[] = inputs.map(({ value, defaultValue }) =>
    value === defaultValue ? undefined : Number(value),
  );
  /** The server drew handles. */
  let drawnFixed = false;

  function draw(fixed: boolean, sheet?: QuestionSheet): void {
    const on: OnScale = { guesses, fixed, truths: sheet && 'marker' in sheet ? sheet.marker.marks : undefined };
    words.innerHTML = drawWords(scale, on);
    // A handle that is being dragged stays the element that it is: a touch ends with what it began on.
    if (drawnFixed !== fixed) marks.innerHTML = drawMarks(scale, on);
    else
      for (const [row, handle] of [...marks.querySelectorAll('.handle')].entries())
        for (const circle of handle.children) circle.setAttribute('cx', String(xAt(scale, guesses[row] ?? scale.from)));
    drawnFixed = fixed;
    inputs.forEach((input, row) => {
      const guess = guesses[row];
      input.value = String(guess ?? scale.from);
      input.setAttribute(
        'aria-valuetext',
        guess === undefined ? (unplaced[row] ?? '') : withUnit(written(guess, digitsOf(scale)), scale.unit),
      );
    });
  }
  const kind: Kind = {
    first:
      scale.marks.length > 1
        ? 'First put both markers where you expect them. A rough guess will do.'
        : 'First put the marker where you expect it. A rough guess will do.',
    given: () => {
      const put = guesses.filter((guess) => guess !== undefined);
      return put.length === scale.marks.length ? put : undefined;
    },
    put: (given) => {
      if (given.length !== scale.marks.length || given.some((value) => value < scale.from || value > scale.to))
        return false;
      given.forEach((value, row) => {
        guesses[row] = value;
      });
      return true;
    },
    draw,
  };
  const played = play(question, form, kind);
  const place = (row: number, value: number | undefined): void => {
    if (played.fixed() || guesses[row] === value) return;
    guesses[row] = value;
    draw(false);
  };
  const handleAt = ({ target }: Event): Element | null =>
    target instanceof Element ? target.closest('.handle') : null;
  const at = ({ clientX, clientY }: MouseEvent): PointPx => toViewBox(svg, clientX, clientY);

  /** What is held: its row, its guess before, and where it and the pointer were. */
  let taken: { row: number; before: number | undefined; xPx: number; pressPx: number } | undefined;
  const { press } = grab(marks, {
    pointAt: at,
    take(event) {
      const handle = handleAt(event);
      if (!handle || played.fixed()) return undefined;
      const row = Number(handle.getAttribute('data-mark'));
      const before = guesses[row];
      taken = { row, before, xPx: xAt(scale, before ?? scale.from), pressPx: at(event).xPx };
      return handle;
    },
    move({ xPx }) {
      if (taken) place(taken.row, valueAt(scale, taken.xPx + xPx));
    },
    put(moved) {
      // A handle reaches far. One that was never put is put where it was tapped: beside its dot that is what was meant.
      if (taken && !moved && taken.before === undefined) place(taken.row, valueAt(scale, taken.pressPx));
    },
    back() {
      if (taken) place(taken.row, taken.before);
    },
    across: true,
    tappable: svg,
  });
  const tap = (event: MouseEvent): void => {
    const { xPx, yPx } = at(event);
    const row = rowAt(scale, yPx);
    if (!handleAt(event) || guesses[row] === undefined) place(row, valueAt(scale, xPx));
  };
  svg.addEventListener('click', tap);

  const key = (event: KeyboardEvent): void => {
    const row = inputs.findIndex((input) => input === event.target);
    const asked = keyIntent(event.key, event.shiftKey);
    if (row < 0 || !asked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    place(row, nudge(guesses[row] ?? scale.from, asked.intent, bounds));
  };
  const focus = (): void =>
    inputs.forEach((input, row) => marks.children[row]?.classList.toggle('focused', input === document.activeElement));
  inputs.forEach((input, row) => {
    input.addEventListener('input', () => place(row, Number(input.value)));
    for (const change of ['focus', 'blur']) input.addEventListener(change, focus);
  });
  form.addEventListener('keydown', key);

  for (const event of early) {
    if (event.type === 'pointerdown') press(event as PointerEvent);
    if (event.type === 'click' && svg.contains(event.target as Node)) tap(event as MouseEvent);
  }
  focus();
  return played;
}
