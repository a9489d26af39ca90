import { number, type State } from '~/state/field.ts';
import { FIRST_DAY_TWO, TOTAL } from './model.ts';

const late = (which: string, index: number, samples: readonly number[] = []) =>
  number({
    label: `minutes that fall on day two’s ${which} delivery`,
    default: FIRST_DAY_TWO[index] ?? 0,
    min: 0,
    max: TOTAL,
    step: 1,
    unit: ' minutes',
    shareOf: 'the day',
    samples,
  });

/** Four shares of day two's minutes: when one is moved, the others give way. */
export const fields = {
  first: late('first', 0),
  second: late('second', 1),
  third: late('third', 2),
  last: late('last', 3, [11, 14]),
};

export const DELIVERIES = ['first', 'second', 'third', 'last'] as const;
export const minutesOf = (state: State<typeof fields>): number[] => DELIVERIES.map((name) => state[name]);
