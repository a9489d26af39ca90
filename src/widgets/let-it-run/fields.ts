import { formatNumber } from '~/math/format.ts';
import { flag, number } from '~/state/field.ts';
import { RATES, stopAt, STOPS } from './model.ts';

const moment = number({
  label: 'go to',
  default: stopAt(30),
  min: 0,
  max: STOPS.length - 1,
  step: 1,
  samples: [stopAt(8), stopAt(55), stopAt(566), stopAt(4000), stopAt(7406)],
});

export const fields = {
  /** A place in the list of stops, which lie further apart the further one goes: seven thousand steps on one slider. */
  moment: { ...moment, named: true as const, words: (value: number) => `step ${formatNumber(STOPS[value] ?? 0)}` },
  rate: number({ label: 'learning rate', default: 0.14, ...RATES, samples: [0.05, 0.13, 0.21] }),
  run: flag({ label: 'let it run past a million', default: false }),
};
