import { squared } from '~/losses/index.ts';
import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { dayA, dayB, mae, mse, TOTAL } from './model.ts';
import { Stage } from './Stage.tsx';

const minutes = (value: number): string => formatNumber(value, { digits: 1, trim: true });

/** A delay in minutes, and its square. */
const paid = (late: number): [string, string] => [minutes(late), minutes(squared.value(late, 0))];

export default defineWidget({
  title: 'Push day B’s lateness onto one delivery',
  fields,
  live: ({ last }) => ({
    last: minutes(last),
    rest: minutes(dayB(last)[0] as number),
    maeA: minutes(mae(dayA)),
    maeB: minutes(mae(dayB(last))),
    mseA: formatNumber(mse(dayA)),
    mseB: minutes(mse(dayB(last))),
    times: formatNumber(mse(dayB(last)) / mse(dayA), { digits: 2, trim: true }),
  }),
  readouts: [
    { live: 'maeB', label: 'average miss, both days', tone: 'absolute' },
    { live: 'mseA', label: 'MSE of day A', tone: 'squared' },
    { live: 'mseB', label: 'MSE of day B', tone: 'squared' },
  ],
  pitch: { live: ['mseB'], most: () => 100 },
  describe: ({ last }) => {
    const rest = minutes(dayB(last)[0] as number);
    const even = minutes(mse(dayA));
    const same = `Both days are ${TOTAL} minutes late in all, ${minutes(mae(dayA))} a delivery.`;
    return mse(dayB(last)) === mse(dayA)
      ? `${same} Day B is as even as day A, so the MSE is ${even} on both.`
      : `${same} On day B one delivery is ${minutes(last)} late and the others ${rest} each: the MSE of that day is ${minutes(mse(dayB(last)))}, against ${even} on day A.`;
  },
  table: ({ last }) => {
    const b = dayB(last);
    return {
      columns: ['delivery', 'day A (min)', 'day A squared', 'day B (min)', 'day B squared'],
      rows: [
        ...dayA.map((late, i) => [String(i + 1), ...paid(late), ...paid(b[i] as number)]),
        ['average', minutes(mae(dayA)), minutes(mse(dayA)), minutes(mae(b)), minutes(mse(b))],
      ],
    };
  },
  presets: [
    { label: '5, 5, 5, 5', state: { last: 5 } },
    { label: '3, 3, 3, 11', state: { last: 11 } },
    { label: '0, 0, 0, 20', state: { last: 20 } },
  ],
  goals: [
    {
      text: 'Keep the 20 minutes, but make the MSE of day B four times that of day A.',
      hint: 'The more one delivery carries, the larger the MSE. How much of the lateness can it carry?',
      reached: ({ last }) => last === 20,
    },
  ],
  samples: [{ last: 5 }, { last: 20 }, { last: 19 }, { last: 14 }],
  Stage,
});
