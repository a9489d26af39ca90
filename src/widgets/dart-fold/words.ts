import { formatNumber } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { type Folded, OPTIONS_CM, TRUTH } from './model.ts';

export const picture = 'A dartboard that closes like two fans, into a line of house prices';
export const names = { guess: 'guess', truth: 'price' } as const;
export const scale = ['house price, thousand dollars', '5 to each centimetre'] as const;
export const shortScale = 'thousand dollars';
export const length = ({ distance }: Say<'distance'>): string => `${distance} cm`;
export const off = ({ loss }: Say<'loss'>): string => `${loss} off`;
export const howFar = ({ share, flat }: Folded): string =>
  share === 0 ? 'pull' : flat ? 'flat' : `${formatNumber(100 * share)}% folded`;

export const goals = [
  {
    text: 'Fold the board into a line.',
    won: 'All flat!',
    hint: 'Pull the blue dot along the rim, all the way down to the line.',
  },
  {
    text: 'Find another guess that costs 50.',
    won: 'Same price!',
    hint: 'Fold it flat and drag the dart. The loss only counts how far. Go as far to the other side of the price.',
  },
];
export const wager = {
  question: 'Fold it flat. How far from the bull does the dart land?',
  options: OPTIONS_CM.map((cm) => `${cm} cm`),
  answer: 'It’s 10 cm.',
  replies: [
    '6 is only how far it is to the side. The string goes straight to the bull, and it’s 10 cm long.',
    '',
    '6 to the side and 8 up make 14 if you go round the corner. The string goes straight: 10 cm.',
  ],
};

export function headline({ share, flat, loss }: Folded): string {
  if (loss === 0) return 'A dart in the bull stays in the bull.';
  if (share === 0) return 'The board is about to fold.';
  return flat ? 'The board folded. The\u00a0string didn’t.' : 'The board folds. The\u00a0string doesn’t.';
}

type Told = Say<'guess' | 'truth' | 'loss' | 'distance'>;

export function sentence(say: Told, { share, flat, error, loss }: Folded): string {
  if (flat) {
    const priced = `Guess {prediction|${say.guess}}, price {truth|${say.truth}}`;
    return loss === 0
      ? `${priced}: spot on, and the loss is {error|0}.`
      : `The string stays {error|${say.distance} cm}. ${priced}: that’s {error|${say.loss}} too ${error < 0 ? 'low' : 'high'}.`;
  }
  if (loss === 0) return 'The dart is in the bull. Fold the board, and that’s where it stays.';
  return share === 0
    ? 'Pull the rim down: the board closes like two fans, and each point slides along its own ring.'
    : 'Each point slides along its own ring. The string is as long as before.';
}

export const signed = (error: number): string => formatNumber(error, { signed: true });

export const table = (say: Told, { error }: Folded): Table => ({
  columns: [
    'house',
    'guess (thousand $)',
    'price (thousand $)',
    'error (thousand $)',
    'loss (thousand $)',
    'on the board (cm)',
  ],
  rows: [['the house', say.guess, formatNumber(TRUTH), signed(error), say.loss, say.distance]],
});
