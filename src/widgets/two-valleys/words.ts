import { hundredths, tenths, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, deliveries, meanAbsoluteError, meanSquaredError, type Valleys } from './model.ts';

export { tenths } from '~/math/format.ts';
export const short = upToTenths;
export { hundredths } from '~/math/format.ts';

export const picture =
  'Five darts in a plank that balances at their mean, and a rope that rests at their median. Above: a valley for each loss, with a dart at its lowest point';
export const goals = [
  {
    text: 'Pull the flags about 20 apart.',
    won: 'Near enough!',
    hint: 'Every minute more on the last delivery moves the mean by a fifth of a minute, and the median not at all.',
  },
];
export const situations = ['At 31', 'At 60', 'At 120'];
export const wager = {
  question: 'The last delivery goes to 120. Where does the median go?',
  options: BETS.map(short),
  answer: `It’s still ${short(BETS[0])}.`,
  replies: [
    '',
    'It doesn’t move at all. The median is the delivery in the middle, and that one stayed where it was.',
    '42.8 is the mean, which runs after it. The median only asks which delivery is in the middle.',
  ],
};

export const names = {
  squared: 'squared',
  absolute: 'absolute',
  costs: 'what one guess costs',
  minutes: 'minutes each delivery took',
  plank: 'the plank weighs distance',
  rope: 'the rope counts heads',
  together: 'together as far left as right',
  mean: 'mean',
  median: 'median',
  bet: 'your bet',
} as const;
export const inMinutes = ({ last }: Say<'last'>): string => `${last} min`;
export const heads = (side: 'left' | 'right'): string => `2 ${side}`;
export const betOff = (bet: number): string => `${short(bet - BETS[0])} off`;
export const apartText = ({ apart }: Say<'apart'>): string => `${apart} apart`;

export function headline({ apart }: Valleys): string {
  if (apart < 0.05) return 'Both flags in one spot.';
  return apart < 1 ? 'The flags nearly meet.' : 'One flag runs. One stands.';
}

export function sentence(say: Say<'last' | 'mean' | 'median'>, { apart, mean, median }: Valleys): string {
  const last = `Last delivery {prediction|${say.last} min}.`;
  if (apart < 0.05) return `${last} {squared|Mean} and {absolute|median} are both {ink|${say.median}}.`;
  const way = mean > median ? 'ran' : 'went back';
  return `${last} The {squared|mean} ${way} to {squared|${say.mean}}. The {absolute|median} stayed at {absolute|${say.median}}.`;
}

export function table({ last, mean, median }: Valleys): Table {
  const row = (name: string, guess: number): string[] => [
    name,
    tenths(guess),
    tenths(meanSquaredError(guess, last)),
    hundredths(meanAbsoluteError(guess, last)),
  ];
  return {
    columns: ['guess', 'minutes', 'MSE (min²)', 'MAE (min)'],
    rows: [
      row('the mean', mean),
      row('the median', median),
      ...deliveries(last).map((delivery, i) => row(`delivery ${i + 1}`, delivery)),
    ],
  };
}
