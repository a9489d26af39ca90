/**
 * The picture of a loss, once it lives: its ball and the numbers under it follow two kinds of range input, one for the place on the axis and one
 * for each parameter; the ball can be dragged as well. The server has drawn the first state, so a page without script is whole.
 */
import { allLosses } from '~/losses/index.ts';
import { formatNumber } from '~/math/format.ts';
import { snap } from '~/math/bounds.ts';
import { grab } from '~/plot/grab.ts';
import { toViewBox } from '~/plot/pointer.ts';
import { ballsAt } from './loss-ball.ts';
import { lossCurve } from './loss-curve.ts';

/** Makes a picture live: `figure` has its loss's id in `data-loss`. */
export function explore(figure: HTMLElement): void {
  const loss = allLosses.find(({ id }) => id === figure.dataset['loss']);
  const svg = figure.querySelector('svg');
  const handle = figure.querySelector<SVGGElement>('[data-handle]');
  const inputs = [...figure.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const [place] = inputs;
  if (!loss || !svg || !handle || !place) return;
  const { frame } = lossCurve(loss);
  const put = (element: Element | null | undefined, attributes: Readonly<Record<string, number | string>>): void => {
    for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, String(value));
  };
  const curves = svg.querySelectorAll('.curve');
  const names = svg.querySelectorAll('.label');
  const balls = svg.querySelectorAll('.ball');
  const stripe = svg.querySelector('.stripe');
  const outputs = figure.querySelectorAll('[data-shows]');

  const draw = (): void => {
    const parameters = Object.fromEntries(inputs.slice(1).map(({ name, valueAsNumber }) => [name, valueAsNumber]));
    const now = ballsAt(loss, place.valueAsNumber, parameters);
    const xPx = frame.x.at(place.valueAsNumber);
    now.curves.forEach(({ path, label }, i) => {
      put(curves[i], { d: path });
      put(names[i], { x: label.xPx, y: label.yPx, 'text-anchor': label.anchor });
    });
    now.balls.forEach((ball, i) => put(balls[i], { cx: ball.xPx, cy: ball.yPx }));
    for (const circle of handle.querySelectorAll('circle')) put(circle, { cx: xPx });
    put(svg.querySelector('.post'), { x1: xPx, x2: xPx, y2: now.balls[0]?.yPx ?? now.basePx });
    const [from, to] = now.stripe;
    if (from && to) put(stripe, { x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
    put(stripe, { visibility: from ? 'visible' : 'hidden' });
    now.numbers.forEach((text, i) => {
      const output = outputs[i];
      if (output && output.textContent !== text) output.textContent = text;
    });
    const spoken = now.numbers.map((text, i) => `${outputs[i]?.getAttribute('data-shows') ?? ''} ${text}`).join(', ');
    for (const input of inputs) {
      const text = formatNumber(input.valueAsNumber, { digits: 2, trim: true });
      // Who cannot see the numbers hears what the place costs, too.
      input.setAttribute('aria-valuetext', input === place ? `${text}: ${spoken}` : text);
      const said = input.parentElement?.querySelector('output');
      if (said) said.textContent = text;
    }
  };
  for (const input of inputs) {
    input.disabled = false;
    input.addEventListener('input', draw);
  }
  const field = { min: Number(place.min), max: Number(place.max), step: Number(place.step) };
  const moveTo = (x: number): void => {
    place.valueAsNumber = snap(x, field);
    draw();
  };
  let from = 0;
  grab(handle, {
    pointAt: ({ clientX, clientY }) => toViewBox(svg, clientX, clientY),
    take() {
      from = place.valueAsNumber;
      return handle;
    },
    move: ({ xPx }) => moveTo(frame.x.invert(frame.x.at(from) + xPx)),
    put: () => undefined,
    back: () => moveTo(from),
    across: true,
    tappable: svg,
  });
  svg.addEventListener('click', ({ clientX, clientY }) => moveTo(frame.x.invert(toViewBox(svg, clientX, clientY).xPx)));
  figure.dataset['ready'] = '';
  draw();
}
