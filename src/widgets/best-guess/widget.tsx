import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { downhill, priceOf, timesOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { cost, describe, minutes, slopeText, slopeWorking } from './words.ts';

const sideOf = (time: number, guess: number): string => (time < guess ? 'left' : time > guess ? 'right' : 'hit');

export default defineWidget({
  title: 'Drag the guess and tip the see-saw',
  fields,
  parts: ['see-saw', 'valley'],
  live: ({ guess, last, without }) => {
    const price = priceOf(guess, timesOf(last, without));
    const { left, on, right } = price.balance;
    return {
      guess: minutes(guess),
      last: minutes(last),
      mae: cost(price.cost),
      slope: slopeText(price),
      slopeWorking: slopeWorking(price),
      left: `${left}`,
      on: `${on}`,
      right: `${right}`,
      sides: `${left} | ${right}`,
      count: `${price.times.length}`,
      cost1: minutes(price.costs[0] ?? 0),
      cost2: minutes(price.costs[1] ?? 0),
      costs: price.costs.map(minutes).join(' + '),
      total: minutes(price.cost * price.times.length),
      best: price.low === price.high ? minutes(price.low) : `${minutes(price.low)} to ${minutes(price.high)}`,
      median: minutes((price.low + price.high) / 2),
      lowest: cost(price.lowest),
      average: minutes(price.average),
    };
  },
  readouts: [
    { live: 'guess', label: 'guess (minutes)', tone: 'prediction' },
    { live: 'mae', label: 'MAE (minutes)', tone: 'absolute' },
    { live: 'sides', label: 'left | right of it', tone: 'truth' },
    { live: 'slope', label: 'slope there', tone: 'ink' },
  ],
  pitch: { live: ['mae'], most: () => 110 },
  describe: ({ guess, last, without }) => describe(guess, priceOf(guess, timesOf(last, without))),
  table: ({ guess, last, without }) => {
    const price = priceOf(guess, timesOf(last, without));
    return {
      columns: ['delivery', 'time (min)', 'error', 'absolute error', 'side of the guess'],
      rows: [
        ...price.times.map((time, i) => [
          `${i + 1}`,
          minutes(time),
          formatNumber(guess - time, { digits: 1, signed: true }),
          formatNumber(price.costs[i] ?? 0, { digits: 1 }),
          sideOf(time, guess),
        ]),
        [
          'mean',
          minutes(price.average),
          formatNumber(guess - price.average, { digits: 2, signed: true }),
          cost(price.cost),
          '',
        ],
      ],
    };
  },
  formula:
    '\\absolute{\\text{MAE}} \\\\ {} = ({\\absolute{\\live{costs}}})\\,/\\,{\\live{count}} \\\\ {} = \\absolute{\\live{mae}} \\\\[4pt] \\text{slope} = \\live{slopeWorking}',
  code: 'times = [{{deliveries.csv:minutes[:-1]}}, {{last}}][:{{count}}]\nmisses = [abs({{guess}} - t) for t in times]\nmae = sum(misses) / len(misses)  # {{mae}}',
  controls: ({ without }) => (without ? ['guess', 'without'] : ['guess', 'last', 'without']),
  actions: [
    {
      label: 'Let it roll',
      glide: true,
      run: ({ guess, last, without }) => {
        const to = downhill(guess, timesOf(last, without));
        return to === undefined ? undefined : { guess: to };
      },
    },
  ],
  presets: [
    { label: 'Guess 23', state: { guess: 23 } },
    { label: 'Guess 26', state: { guess: 26 } },
    { label: 'Last one at 500', state: { guess: 25, last: 500 } },
    { label: 'Without the last', state: { guess: 30, without: true } },
  ],
  goals: [
    {
      text: 'Take the last delivery away. Stand on the flat floor, but not on its edge.',
      hint: 'With an even number of deliveries the see-saw is level everywhere between the two middle ones.',
      reached: ({ guess, last, without }) => {
        const { low, high } = priceOf(guess, timesOf(last, without));
        return without && guess > low && guess < high;
      },
    },
    {
      text: 'Five deliveries again: move the last one until 22 is the best guess, and stand there.',
      hint: 'The best guess stands on the middle delivery. For 22 to be the middle one, the last has to come over to its left.',
      reached: ({ guess, last, without }) =>
        !without && guess === 22 && priceOf(guess, timesOf(last, without)).standing === 'best',
    },
  ],
  samples: [
    { guess: 23 },
    { guess: 25 },
    { guess: 26 },
    { guess: 25, last: 500 },
    { guess: 18, last: 500 },
    { guess: 45, last: 500 },
    { guess: 45, last: 18 },
    { guess: 22, last: 18 },
    { guess: 25, last: 25 },
    { guess: 24, last: 46 },
    { guess: 24, last: 47 },
    { guess: 23.5, without: true },
    { guess: 22, without: true },
    { guess: 45, without: true },
    { guess: 18, without: true },
  ],
  Stage,
});
