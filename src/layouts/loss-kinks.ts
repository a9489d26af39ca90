import type { Loss, Parameters } from '~/losses/loss.ts';
import { formatNumber } from '~/math/format.ts';

const number = (value: number): string => formatNumber(value, { digits: 3, trim: true });

/** Where the slope of a loss jumps and what counts as the slope there, in words: at its usual parameters, or else at an end of one of them. */
export function kinkWords(loss: Loss): string {
  const usual: Parameters = Object.fromEntries(loss.parameters.map(({ name, default: start }) => [name, start]));
  const ends = loss.parameters.flatMap(({ name, min, max }) => [min, max].map((end) => ({ parameters: { ...usual, [name]: end }, when: ` when the ${name} is ${number(end)}` })));
  const kinked = [{ parameters: usual, when: '' }, ...ends].find(({ parameters }) => loss.kinks(parameters).length > 0);
  if (!kinked) return 'None: it is smooth everywhere.';
  const errors = loss.kinks(kinked.parameters);
  const slopes = errors.map((error) => number(loss.gradient(error, 0, kinked.parameters)));
  return `At error ${errors.map(number).join(', ')}${kinked.when}: the slope jumps there, and this site, like PyTorch, uses ${slopes.join(', ')}.`;
}
