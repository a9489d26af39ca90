import { choice, number } from '~/state/field.ts';
import { LAPS, placeOf, RATES, STATIONS } from './model.ts';

/** The check of the last lap: nothing comes after it. */
const LAST_TICK = (LAPS - 1) * STATIONS.length + STATIONS.indexOf('check');

const tick = number({
  label: 'station of the loop',
  /** The score of the second lap, 14.7: two lines have it, one too flat and one too steep. */
  default: 7,
  min: 0,
  max: LAST_TICK,
  step: 1,
  samples: [1, 2, 3, 4, 5, 6, 40, 95],
});

export const fields = {
  /** Six ticks a lap: one for each station. */
  tick: {
    ...tick,
    named: true as const,
    words: (value: number) => {
      const { lap, station } = placeOf(value);
      return `lap ${lap + 1}, ${STATIONS[station] ?? ''}`;
    },
  },
  rate: choice({
    label: 'learning rate: how far a slope moves w',
    default: '0.02',
    options: Object.fromEntries(Object.keys(RATES).map((id) => [id, id])) as Record<keyof typeof RATES, string>,
  }),
  start: number({
    label: 'w at the start',
    default: 0,
    min: 0,
    max: 4,
    step: 0.05,
    style: { trim: true },
    samples: [2, 3.5],
  }),
};
