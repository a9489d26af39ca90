import { binaryCrossEntropy } from '~/losses/index.ts';
import { mean } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import type { Day, fields } from './fields.ts';

/** What a coin flip costs, whatever the weather. */
export const COIN = Math.LN2;

/** Sure of every day, and wrong about Thursday alone. */
export const SURE = { monday: 0.99, tuesday: 0.99, wednesday: 0.01, thursday: 0.99, friday: 0.01 };
/** As it came. */
export const WEATHER = {
  mondayWet: true,
  tuesdayWet: true,
  wednesdayWet: false,
  thursdayWet: false,
  fridayWet: false,
};

/** Everything that the picture, the sentence and the numbers need. Prices in nats, Infinity for what was called impossible. */
export function weekOf(state: State<typeof fields>) {
  const about = (day: Day) => {
    const wet = state[`${day}Wet`];
    return { day, said: state[day], wet, price: binaryCrossEntropy.value(state[day], wet ? 1 : 0) };
  };
  const days = [about('monday'), about('tuesday'), about('wednesday'), about('thursday'), about('friday')] as const;
  const prices = days.map(({ price }) => price);
  return {
    days,
    average: mean(prices),
    /** The worst day; the first of them, where several cost the same. */
    worst: days[prices.indexOf(Math.max(...prices))] ?? days[0],
    /** Whether it costs more than all others together. */
    outweighs: Math.max(...prices) > prices.reduce((sum, price) => sum + price, 0) / 2,
  };
}
export type Week = ReturnType<typeof weekOf>;
