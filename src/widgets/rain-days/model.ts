import { binaryCrossEntropy } from '~/losses/index.ts';
import { mean } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { DAYS, type fields } from './fields.ts';

/** What a reader can bet on. */
export const BETS = [0, 0.3, 0.5, 1] as const;

/** In which order days turn wet as there are more of them: three are spread over the ten. */
const ORDER = [1, 4, 8, 6, 2, 9, 0, 5, 7, 3];

/** The mean price of a day, in nats, if it rains on `wet` of ten days and every day hears the same chance of rain. */
export const averageOf = (said: number, wet: number): number =>
  mean(Array.from({ length: DAYS }, (_, i) => binaryCrossEntropy.value(said, i < wet ? 1 : 0)));

/** Everything that the picture, the sentence and the numbers need. */
export function weatherOf({ said, wet }: State<typeof fields>) {
  const share = wet / DAYS;
  return {
    said,
    wet,
    /** The honest answer, which is the cheapest. */
    share,
    rainy: Array.from({ length: DAYS }, (_, day) => ORDER.indexOf(day) < wet),
    /** Prices in nats, Infinity for what was called impossible. */
    wetPrice: binaryCrossEntropy.value(said, 1),
    dryPrice: binaryCrossEntropy.value(said, 0),
    average: averageOf(said, wet),
    lowest: averageOf(share, wet),
  };
}
export type Weather = ReturnType<typeof weatherOf>;
