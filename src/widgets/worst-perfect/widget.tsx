import { absolute, squared } from '~/losses/index.ts';
import { counted, formatNumber } from '~/math/format.ts';
import { mean } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import { fields, guessesOf, guessFields } from './fields.ts';
import { errorsOf, maeOf, mseOf, sides, totalError, worstPerfectMae } from './model.ts';
import { Stage } from './Stage.tsx';

const signed = (value: number): string => formatNumber(value, { signed: true });
const one = (value: number): string => formatNumber(value, { digits: 1 });
/** No guess changes it. */
const worst = one(worstPerfectMae());

/** A total of exactly 0 with a mean absolute error of at least so many minutes. */
const fooled =
  (minutes: number) =>
  (state: State<typeof fields>): boolean =>
    totalError(guessesOf(state)) === 0 && maeOf(guessesOf(state)) >= minutes;

const exact: Partial<State<typeof fields>> = Object.fromEntries(
  guessFields.map((name, i) => [name, TIMES[i] as number]),
);

export default defineWidget({
  title: 'Make the worst “perfect” guesses',
  fields,
  controls: () => ['guess5'],
  hidden: () => ['guess1', 'guess2', 'guess3', 'guess4'],
  live: (state) => {
    const guesses = guessesOf(state);
    const { over, under } = sides(guesses);
    return {
      ...Object.fromEntries(guessFields.map((name) => [name, formatNumber(state[name])])),
      ...Object.fromEntries(
        errorsOf(guesses).flatMap((error, i) => [
          [`error${i + 1}`, signed(error)],
          [`term${i + 1}`, error === 0 ? '+0' : signed(error)],
        ]),
      ),
      total: signed(totalError(guesses)),
      average: formatNumber(mean(errorsOf(guesses)), { digits: 1, signed: true }),
      over: formatNumber(over),
      under: formatNumber(under),
      mae: one(maeOf(guesses)),
      mse: one(mseOf(guesses)),
      worst,
    };
  },
  readouts: [
    { live: 'total', label: 'total of the signed errors', tone: 'ink' },
    { live: 'mae', label: 'MAE (minutes)', tone: 'absolute' },
    { live: 'mse', label: 'MSE (minutes²)', tone: 'squared' },
  ],
  pitch: { live: ['mae'], most: () => 126 },
  describe: (state) => {
    const guesses = guessesOf(state);
    const { over, under } = sides(guesses);
    const total = totalError(guesses);
    const mae = maeOf(guesses);
    const sum = `${counted(over, 'minute')} too high and ${formatNumber(under)} too low make a total error of ${signed(total)}.`;
    if (total !== 0)
      return `${sum} The signed average sees ${total < 0 ? 'guesses that are too low' : 'guesses that are too high'}; the MAE is ${one(mae)} minutes.`;
    return mae === 0
      ? 'Every guess is right: no error at all. This is the only way to a total of 0 that deserves the name.'
      : `${sum} To the signed average these guesses are perfect, yet they are off by ${one(mae)} minutes on average.`;
  },
  table: (state) => {
    const guesses = guessesOf(state);
    return {
      columns: ['delivery', 'took (minutes)', 'guess', 'error', '|error|', 'error²'],
      rows: errorsOf(guesses).map((error, i) => [
        `${i + 1}`,
        String(TIMES[i]),
        formatNumber(guesses[i] as number),
        signed(error),
        formatNumber(absolute.value(error, 0)),
        formatNumber(squared.value(error, 0)),
      ]),
    };
  },
  formula: '{\\error{\\live{term1}\\;\\live{term2}\\;\\live{term3}\\;\\live{term4}\\;\\live{term5}}} = \\live{total}',
  code: 'errors = [{{error1}}, {{error2}}, {{error3}}, {{error4}}, {{error5}}]\ntotal = sum(errors)  # {{total}}\nmisses = [abs(error) for error in errors]\nmae = sum(misses) / 5  # {{mae}}',
  presets: [
    { label: 'All 25', state: {} },
    { label: 'All exact', state: exact },
  ],
  goals: [
    {
      text: 'A total error of exactly 0, with an MAE of at least 20 minutes.',
      hint: 'What is too high in all has to be as much as what is too low in all. Nothing says that it must be little.',
      reached: fooled(20),
    },
    {
      text: 'Worse still: a total of exactly 0, with an MAE of at least 60 minutes.',
      hint: 'Guess 0 for the last delivery and for two others, and make up for it with guesses far too high on the two that are left.',
      reached: fooled(60),
    },
  ],
  samples: [
    exact,
    { guess1: 106, guess2: 108, guess3: 0, guess4: 0, guess5: 0 },
    { guess1: 114 },
    { guess1: 150, guess2: 150, guess3: 150, guess4: 150, guess5: 150 },
    { guess1: 0, guess2: 0, guess3: 0, guess4: 0, guess5: 0 },
  ],
  Stage,
});
