import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields, GUESSES, guessesOf } from './fields.ts';
import { shortSquare } from './layout.ts';
import { blame, doubled, percent, score, TRUTHS } from './model.ts';
import { Stage } from './Stage.tsx';

const cents = { digits: 2 };
const fourSmall = { guess2: 200, guess3: 275, guess4: 410, guess5: 320 };
const perfect = { guess1: 350, ...fourSmall };
const numbered = (name: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value, i) => [`${name}${i + 1}`, value]));
const term = (house: number): string => `\\htmlClass{term-${house}}{(\\error{\\live{error${house}}})^2}`;

export default defineWidget({
  title: 'Drag a guess up or down',
  fields,
  parts: ['average', 'shares'],
  live: (state) => {
    const guesses = guessesOf(state);
    const { unit } = state;
    const result = score(guesses, unit);
    const money = (thousands: number): string => formatNumber(thousands * (unit === 'dollars' ? 1000 : 1));
    return {
      ...numbered('guess', guesses.map(money)),
      ...numbered('truth', TRUTHS.map(money)),
      ...numbered(
        'error',
        result.errors.map((error) => formatNumber(error, { signed: true })),
      ),
      ...numbered(
        'square',
        result.squares.map((square) => formatNumber(square)),
      ),
      ...numbered('share', result.shares.map(percent)),
      total: formatNumber(result.total),
      mse: formatNumber(result.mse),
      mseShort: shortSquare(score(guesses, 'thousands').mse, unit),
      halfMse: formatNumber(result.mse / 2, { digits: 1, trim: true }),
      rmse: formatNumber(result.rmse, cents),
      mae: formatNumber(result.mae),
      unit: unit === 'dollars' ? 'dollars' : 'thousand dollars',
    };
  },
  readouts: [
    { live: 'mseShort', label: 'average square: MSE', tone: 'squared' },
    { live: 'rmse', label: 'its side: RMSE', tone: 'squared' },
    { live: 'mae', label: 'average plain miss: MAE', tone: 'absolute' },
    { live: 'share1', label: 'house 1’s share (%)', tone: 'ink' },
  ],
  pitch: { live: ['mse'], most: ({ unit }) => (unit === 'dollars' ? 70_000e6 : 70_000) },
  controls: () => ['unit'],
  hidden: () => GUESSES,
  describe: (state) => {
    const result = score(guessesOf(state), state.unit);
    if (result.mse === 0) return 'Every guess is exactly right: all the squares have vanished, and the MSE is 0.';
    const one = state.unit === 'dollars' ? 'dollars' : 'thousand dollars';
    return `The average square is ${formatNumber(result.mse)} (${one}, squared); its side, the RMSE, is ${formatNumber(result.rmse, cents)} ${one}. ${blame(result)}`;
  },
  table: (state) => {
    const result = score(guessesOf(state), state.unit);
    const factor = state.unit === 'dollars' ? 1000 : 1;
    return {
      columns: ['house', 'guess', 'truth', 'error', 'squared error', 'share (%)'],
      rows: [
        ...guessesOf(state).map((guess, i) => [
          String(i + 1),
          formatNumber(guess * factor),
          formatNumber((TRUTHS[i] as number) * factor),
          formatNumber(result.errors[i] as number, { signed: true }),
          formatNumber(result.squares[i] as number),
          percent(result.shares[i] as number),
        ]),
        ['average', '', '', '', formatNumber(result.mse), ''],
      ],
    };
  },
  formula: `\\squared{\\text{MSE}} = \\bigl( ${[1, 2, 3, 4, 5].map(term).join(' + ')} \\bigr)\\,/\\,5 = {\\live{total}}\\,/\\,5 = \\squared{\\live{mse}} \\\\[4pt] \\squared{\\text{RMSE}} = \\sqrt{\\live{mse}} = \\squared{\\live{rmse}}`,
  code: 'errors = [{{error1}}, {{error2}}, {{error3}}, {{error4}}, {{error5}}]\nsquares = [error ** 2 for error in errors]\nmse = sum(squares) / len(squares)  # {{mse}}\nrmse = mse ** 0.5  # {{rmse}}',
  presets: [
    { label: 'Only the big miss', state: fourSmall },
    { label: 'One wild guess', state: { ...perfect, guess2: 400 } },
  ],
  actions: [
    {
      label: 'Double every miss',
      run: (state) => {
        const next = doubled(guessesOf(state), fields.guess1);
        return next && Object.fromEntries(GUESSES.map((name, i) => [name, next[i] as number]));
      },
    },
  ],
  goals: [
    {
      text: 'From the start, get the MSE under 70 with one move.',
      hint: 'One square holds nearly all of it. Bring that guess home and leave the others alone.',
      reached: (state, moves) => moves === 1 && score(guessesOf(state), 'thousands').mse < 70,
    },
    {
      text: 'Make the RMSE and the MAE equal, without a single perfect guess.',
      hint: 'Squares favour no miss over another only when all five are of one size. Above or below the truth does not matter.',
      reached: (state) => {
        const { errors } = score(guessesOf(state), 'thousands');
        return errors.every((error) => error !== 0 && Math.abs(error) === Math.abs(errors[0] as number));
      },
    },
  ],
  samples: [
    { guess1: 350 },
    fourSmall,
    perfect,
    { ...perfect, guess2: 400 },
    { unit: 'dollars' },
    { guess1: 150 },
    { guess1: 500, guess4: 100 },
    { guess1: 100, guess2: 500, guess3: 500, guess4: 100, guess5: 100, unit: 'dollars' },
    { guess4: 500, guess5: 500 },
  ],
  Stage,
});
