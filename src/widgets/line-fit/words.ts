import { hundredths, MINUS, upToTenths, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { predict } from '~/widgets/delivery-lines.ts';
import { type Fit, isPulled, USUAL } from './model.ts';

export const two = hundredths;
export const short = upToTenths;
/** "+ 1.00" or "− 2.15": a term of a sum. */
export const term = (value: number): string =>
  two(value).startsWith(MINUS) ? `${MINUS} ${two(value).slice(1)}` : `+ ${two(value)}`;

export const picture =
  'Deliveries by distance and duration, with two fitted lines, how far each misses the odd one, and the square of the MSE line’s miss';
export const axes = { x: 'distance (km)', y: 'duration (minutes)' } as const;
export const lineName = { mse: (slope: string) => `MSE ${slope}`, mae: (slope: string) => `MAE ${slope}` } as const;
/** In the square of the MSE line’s miss. */
export const squareName = 'squared';
/** What the odd delivery wears: what can be dragged of it. */
export const oddName = ({ scene, odd: [km, minutes] = [0, 0] }: Fit): string =>
  scene === 'raised' ? `${short(minutes)} min` : `${short(km)} km, ${short(minutes)} min`;

export const goals = [
  {
    text: 'Make the far one pull neither line.',
    won: 'In line!',
    hint: 'Being far out does no harm by itself. Put the delivery where the lines would have gone without it.',
  },
];
export const situations = ['Ordinary', 'Raised', 'Far out'];

export function headline({ maeSlope }: Say<'maeSlope'>, fit: Fit): string {
  if (fit.scene === 'clean') return 'Nothing odd: the lines nearly agree.';
  const mse = isPulled(fit, 'mse');
  const mae = isPulled(fit, 'mae');
  if (mse && mae) return fit.scene === 'far' ? 'So far out, it pulls both lines.' : 'It pulls both lines.';
  if (mse) return `The MSE line chases it. MAE ${maeSlope === two(USUAL.mae.slope) ? 'stays' : 'barely moves'}.`;
  return mae ? 'It pulls the MAE line more.' : 'It hardly pulls either line.';
}

const fate = (before: string, after: string, tone: 'squared' | 'absolute'): string =>
  before === after ? `stays at {${tone}|${after}}` : `goes from ${before} to {${tone}|${after}}`;

export function sentence(say: Say<'mseSlope' | 'maeSlope'>, fit: Fit): string {
  if (fit.scene === 'clean')
    return `Eight ordinary deliveries: the MSE line climbs {squared|${say.mseSlope}} minutes per km and the MAE line {absolute|${say.maeSlope}}.`;
  const [km, minutes] = fit.odd ?? [0, 0];
  const took = `{truth|${withNoun(short(minutes), 'minute')}}`;
  const story = `the slope of the MSE line ${fate(two(USUAL.mse.slope), say.mseSlope, 'squared')}, that of the MAE line ${fate(two(USUAL.mae.slope), say.maeSlope, 'absolute')}.`;
  return fit.scene === 'raised'
    ? `The ${short(km)} km delivery took ${took}: ${story}`
    : `One delivery far out, {truth|${short(km)} km} in ${took}: ${story}`;
}

export const table = ({ points, mse, mae }: Fit): Table => ({
  columns: ['delivery', 'km', 'minutes', 'MSE line says', 'MAE line says'],
  rows: points.map(([km, minutes], i) => [
    `${i + 1}`,
    short(km),
    short(minutes),
    two(predict(mse, km)),
    two(predict(mae, km)),
  ]),
});
