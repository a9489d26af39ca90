import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields, GUESSES, guessesOf } from './fields.ts';
import { doubled, type Model, modelOf, perThousand, TRUTHS } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  cents,
  error,
  goals,
  half,
  headline,
  percent,
  picture,
  sentence,
  short,
  situations,
  table,
  unitName,
  wager,
  whole,
} from './words.ts';

const HOUSES = [1, 2, 3, 4, 5] as const;
type House = (typeof HOUSES)[number];

/** A number of each house: `error1` to `error5`. */
const each = <Name extends string>(
  name: Name,
  of: (model: Model, index: number) => number | undefined,
  as: (value: number) => string,
) =>
  Object.fromEntries(
    HOUSES.map((house) => [`${name}${house}`, { of: (model: Model) => of(model, house - 1) ?? 0, as }]),
  ) as Record<`${Name}${House}`, { of(model: Model): number; as(value: number): string }>;

/** Prices, in the reader's unit. */
const money = (of: (model: Model) => readonly number[]) => (model: Model, index: number) =>
  (of(model)[index] ?? 0) * perThousand(model.unit);

const fourSmall = { guess2: 200, guess3: 275, guess4: 410, guess5: 320 };
const perfect = { guess1: 350, ...fourSmall };
const term = (house: number): string => `\\htmlClass{term-${house}}{(\\error{\\live{error${house}}})^2}`;

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    sentence,
    table,
    headline: (_, model) => headline(model),
  },
  fields,
  handles: GUESSES,
  model: (state) => modelOf(guessesOf(state), state.unit),
  numbers: {
    mse: { of: ({ score }: Model) => score.mse, as: whole },
    mseShort: { of: ({ inThousands, unit }: Model) => short(inThousands.mse, unit) },
    rmse: { of: ({ score }: Model) => score.rmse, as: cents },
    mae: { of: ({ score }: Model) => score.mae, as: whole },
    total: { of: ({ score }: Model) => score.total, as: whole },
    halfMse: { of: ({ score }: Model) => score.mse / 2, as: half },
    unit: { of: ({ unit }: Model) => unitName(unit) },
    ...each(
      'guess',
      money((model) => model.guesses),
      whole,
    ),
    ...each(
      'truth',
      money(() => TRUTHS),
      whole,
    ),
    ...each('error', ({ score }, index) => score.errors[index], error),
    ...each('square', ({ score }, index) => score.squares[index], whole),
    ...each('share', ({ score }, index) => score.shares[index], percent),
  },
  loudest: ({ unit }) => (unit === 'dollars' ? 70_000e6 : 70_000),
  parts: ['average'],
  Picture,
  quiet: 'below',
  formula: `\\squared{\\text{MSE}} = \\bigl( ${HOUSES.map(term).join(' + ')} \\bigr)\\,/\\,5 = {\\live{total}}\\,/\\,5 = \\squared{\\live{mse}} \\\\[4pt] \\squared{\\text{RMSE}} = \\sqrt{\\live{mse}} = \\squared{\\live{rmse}}`,
  code: 'errors = [{{error1}}, {{error2}}, {{error3}}, {{error4}}, {{error5}}]\nsquares = [error ** 2 for error in errors]\nmse = sum(squares) / len(squares)  # {{mse}}\nrmse = mse ** 0.5  # {{rmse}}',
  situations: [fourSmall],
  actions: [
    ({ unit }) => ({ unit: unit === 'dollars' ? 'thousands' : 'dollars' }),
    (_, { guesses }) => {
      const next = doubled(guesses, fields.guess1);
      return next && Object.fromEntries(GUESSES.map((name, i) => [name, next[i] ?? 0]));
    },
  ],
  wager: { right: 2, state: {}, seen: () => true },
  reached: [
    ({ inThousands }, _, moves) => moves === 1 && inThousands.mse < 70,
    ({ inThousands: { errors } }) => errors.every((miss) => miss !== 0 && Math.abs(miss) === Math.abs(errors[0] ?? 0)),
  ],
  samples: [
    { guess1: 350 },
    fourSmall,
    perfect,
    { ...perfect, guess2: 400 },
    { unit: 'dollars' },
    { guess1: 150 },
    { guess1: 370 },
    { guess1: 500 },
    { guess1: 250, guess2: 220, guess3: 265, guess4: 390, guess5: 340, unit: 'dollars' },
    { guess1: 365, guess2: 185, guess3: 295, guess4: 425, guess5: 305 },
    { guess1: 500, guess4: 100 },
    { guess1: 100, guess2: 500, guess3: 500, guess4: 100, guess5: 100, unit: 'dollars' },
    { guess4: 500, guess5: 500 },
  ],
});
