import type { Loss, Parameters } from '~/losses/loss.ts';
import { formatNumber } from '~/math/format.ts';

const number = (value: number): string => formatNumber(value, { digits: 3, trim: true });
/** What the loss's own axis measures, and the target that it is drawn for. */
const axes: Record<Loss['scale'], { name: string; target: number }> = {
  value: { name: 'error', target: 0 },
  probability: { name: 'probability', target: 1 },
  logit: { name: 'logit', target: 1 },
  score: { name: 'margin', target: 1 },
};

/** Where the slope of a loss jumps and what counts as the slope there, in words: at its usual parameters, or else at an end of one of them. */
export function kinkWords(loss: Loss): string {
  const usual: Parameters = Object.fromEntries(loss.parameters.map(({ name, default: start }) => [name, start]));
  const ends = loss.parameters.flatMap(({ name, min, max }) =>
    [min, max].map((end) => ({ parameters: { ...usual, [name]: end }, when: ` when the ${name} is ${number(end)}` })),
  );
  const kinked = [{ parameters: usual, when: '' }, ...ends].find(({ parameters }) => loss.kinks(parameters).length > 0);
  if (!kinked) return 'None: the slope never jumps.';
  const { name, target } = axes[loss.scale];
  const places = loss.kinks(kinked.parameters);
  /** At a margin the score is target · margin. */
  const slopes = (label: number): string =>
    places
      .map((place) => number(loss.gradient(loss.scale === 'score' ? label * place : place, label, kinked.parameters)))
      .join(', ');
  const uses =
    loss.scale === 'score' ? `${slopes(1)} where the target is +1, and ${slopes(-1)} where it is −1` : slopes(target);
  return `At ${name} ${places.map(number).join(', ')}${kinked.when}: the slope jumps there, and this site, like PyTorch, uses ${uses}.`;
}
