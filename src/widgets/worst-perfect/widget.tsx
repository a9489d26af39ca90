import type { State } from '~/state/field.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { TIMES } from '~/widgets/deliveries.ts';
import { fields, guessesOf, guessFields } from './fields.ts';
import { type Judged, judged, maeOf, mseOf, worstPerfectMae } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, one, picture, sentence, signed, signedOne, situations, table, term, whole } from './words.ts';

/** A total of exactly 0 with a mean absolute error of at least so many minutes. */
const fooled =
  (minutes: number) =>
  ({ total, guesses }: Judged): boolean =>
    total === 0 && maeOf(guesses) >= minutes;

const guess = (i: number) => ({ of: ({ guesses }: Judged) => guesses[i] ?? 0, as: whole });
const error = (i: number, as: (value: number) => string) => ({ of: ({ errors }: Judged) => errors[i] ?? 0, as });
const exact: Partial<State<typeof fields>> = Object.fromEntries(guessFields.map((name, i) => [name, TIMES[i] ?? 0]));

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    sentence,
    headline: (_, model) => headline(model),
    table: (_, model) => table(model),
  },
  fields,
  handles: guessFields,
  model: (state) => judged(guessesOf(state)),
  numbers: {
    mae: { of: ({ guesses }) => maeOf(guesses), as: one },
    mse: { of: ({ guesses }) => mseOf(guesses), as: one },
    total: { of: ({ total }) => total, as: signed },
    average: { of: ({ total }) => total / TIMES.length, as: signedOne },
    ...fromModel(whole, 'over', 'under'),
    worst: { of: worstPerfectMae, as: one },
    guess1: guess(0),
    guess2: guess(1),
    guess3: guess(2),
    guess4: guess(3),
    guess5: guess(4),
    error1: error(0, signed),
    error2: error(1, signed),
    error3: error(2, signed),
    error4: error(3, signed),
    error5: error(4, signed),
    term1: error(0, term),
    term2: error(1, term),
    term3: error(2, term),
    term4: error(3, term),
    term5: error(4, term),
  },
  loudest: () => 126,
  Picture,
  quiet: 'top',
  formula: '{\\error{\\live{term1}\\;\\live{term2}\\;\\live{term3}\\;\\live{term4}\\;\\live{term5}}} = \\live{total}',
  code: 'errors = [{{error1}}, {{error2}}, {{error3}}, {{error4}}, {{error5}}]\ntotal = sum(errors)  # {{total}}\nmisses = [abs(error) for error in errors]\nmae = sum(misses) / 5  # {{mae}}',
  situations: [exact],
  reached: [fooled(20), fooled(60)],
  samples: [
    exact,
    { guess1: 106, guess2: 108, guess3: 0, guess4: 0, guess5: 0 },
    { guess1: 114 },
    { guess1: 150, guess2: 150, guess3: 150, guess4: 150, guess5: 150 },
    { guess1: 0, guess2: 0, guess3: 0, guess4: 0, guess5: 0 },
  ],
});
