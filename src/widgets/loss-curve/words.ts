import { counted, formatNumber, threeFigures, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { LOWEST, shapeOf, STEPS, type Training } from './model.ts';

export const picture = 'The loss of a line, step by step, and beside it the line among its deliveries';
export const goals = [
  {
    text: 'Find a start whose drop takes 100 steps.',
    hint: 'Get the average right and the steepness wrong: much too high on one side, too low on the other.',
  },
];
export const situations = ['A terrible start', 'The wrong steepness'];
export const names = {
  loss: 'loss (min²)',
  steps: 'steps made',
  distance: 'distance (km)',
  minutes: 'minutes',
  first: 'your first line',
  start: 'high start',
  tail: 'gradual flattening',
  none: 'hardly a drop',
} as const;
export const lowest = `lowest ${threeFigures(LOWEST)}`;
export const drop = (run: Training): string =>
  `${shapeOf(run) === 'slow' ? 'slow' : 'sharp'} drop: ${counted(run.sharp, 'step')}`;
export const minutes = upToTenths;

export function headline(run: Training): string {
  switch (shapeOf(run)) {
    case 'none':
      return 'Almost right already: no drop.';
    case 'slow':
      return 'No leap: a long gentle slope.';
    case 'healthy':
      return 'First in leaps, then in crumbs.';
  }
}

export function sentence(
  say: Say<'loss' | 'first' | 'last' | 'lowest' | 'sharp'>,
  run: Training,
  step: number,
): string {
  const begin =
    step === 0
      ? `Your first line costs {squared|${say.first}}.`
      : `After ${counted(step, 'step')} the loss is {squared|${say.loss}}, from {squared|${say.first}} at the start.`;
  switch (shapeOf(run)) {
    case 'none':
      return `${begin} There’s hardly anything to drop: the best line costs {squared|${say.lowest}}.`;
    case 'slow':
      return `${begin} Four fifths of the way down take ${counted(run.sharp, 'step')}; it ends at {squared|${say.last}}.`;
    case 'healthy':
      return `${begin} The first ${counted(run.sharp, 'step')} make four fifths of the drop, the other ${STEPS - run.sharp} the rest, down to {squared|${say.last}}.`;
  }
}

/** Every tenth step, and the first ten: enough to see the curve in numbers. */
const LISTED = Array.from({ length: STEPS + 1 }, (_, step) => step).filter((step) => step <= 10 || step % 10 === 0);

export const table = ({ losses, lines }: Training): Table => ({
  columns: ['steps made', 'loss (min²)', 'w (minutes per km)', 'b (minutes)'],
  rows: LISTED.map((step) => [
    String(step),
    threeFigures(losses[step] ?? 0),
    formatNumber(lines.at(step)?.[0] ?? 0, { digits: 3 }),
    formatNumber(lines.at(step)?.[1] ?? 0, { digits: 3 }),
  ]),
});
