import { defineFigure } from '~/widgets/define-figure.tsx';
import { type Day, DAYS, fields } from './fields.ts';
import { SURE, WEATHER, type Week, weekOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { chance, goals, headline, nats, picture, printed, sentence, situations, table, wager } from './words.ts';

const dayOf = ({ days }: Week, day: Day): Week['days'][number] => days[DAYS.indexOf(day)] ?? days[0];
const texts = <Name extends string>(name: (day: Day) => Name, text: (day: Week['days'][number]) => string) =>
  Object.fromEntries(DAYS.map((day) => [name(day), { of: (week: Week) => text(dayOf(week, day)) }])) as Record<
    Name,
    { of(week: Week): string }
  >;
const said = texts(
  (day) => day,
  (day) => chance(day.said),
);
const rain = texts(
  (day) => `${day}Rain` as const,
  ({ wet }) => (wet ? '1' : '0'),
);

const even = { monday: 0.5, tuesday: 0.5, wednesday: 0.5, thursday: 0.5, friday: 0.5 };
const wrongOnce = { ...SURE, ...WEATHER };

export default defineFigure({
  words: { picture, goals, situations, wager, headline: (_, week) => headline(week), sentence, table },
  fields,
  handles: DAYS,
  model: weekOf,
  numbers: {
    average: { of: ({ average }) => average, as: nats },
    worst: { of: ({ worst }) => worst?.price ?? 0, as: nats },
    printed: { of: ({ average }) => average, as: printed },
    ...said,
    ...rain,
    sum: { of: ({ days }) => days.map(({ price }) => nats(price)).join(' + ') },
  },
  heard: ['average'],
  loudest: () => 4,
  parts: ['days', 'average'],
  Picture,
  quiet: 'left',
  formula: '\\text{average} = \\frac{\\crossentropy{\\live{sum}}}{5} = \\crossentropy{\\live{average}}',
  code: `from math import inf, log
said = [{{monday}}, {{tuesday}}, {{wednesday}}, {{thursday}}, {{friday}}]
rain = [{{mondayRain}}, {{tuesdayRain}}, {{wednesdayRain}}, {{thursdayRain}}, {{fridayRain}}]
price = lambda q: -log(q) if q else inf
bills = [price(p if y else 1 - p)
    for p, y in zip(said, rain)]
average = sum(bills) / 5  # {{printed}}`,
  situations: [even, wrongOnce],
  wager: {
    right: 2,
    state: wrongOnce,
    seen: ({ days }) => days.every(({ price }) => price < 0.02 || price > 4.5) && days.some(({ price }) => price > 4.5),
  },
  reached: [({ average }) => average < 0.1],
  samples: [
    even,
    wrongOnce,
    { monday: 0.95, tuesday: 0.95, wednesday: 0.05, thursday: 0.05, friday: 0.05 },
    { thursday: 1 },
    { monday: 0, tuesday: 0, wednesday: 1, thursday: 1, friday: 1 },
    { mondayWet: false, tuesdayWet: false },
    { monday: 1, tuesday: 1, wednesday: 0, thursday: 0, friday: 0 },
    { monday: 0.5, fridayWet: true, friday: 0.01 },
  ],
});
