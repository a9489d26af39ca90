import { whole } from '~/math/format.ts';
import { cm } from '~/widgets/boards.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Folded, foldedAt, settled, TRUTH } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, signed, table, wager } from './words.ts';

const thousands = whole;

export default defineFigure({
  words: {
    picture,
    goals,
    wager,
    sentence,
    table,
    headline: (_, folded) => headline(folded),
  },
  fields,
  handles: ['fold', 'guess'],
  model: foldedAt,
  numbers: {
    loss: { of: ({ loss }: Folded) => loss, as: thousands },
    guess: { of: (_, { guess }) => guess, as: thousands },
    truth: { of: () => TRUTH, as: thousands },
    error: { of: ({ error }) => error, as: signed },
    distance: { of: ({ lossCm }) => lossCm, as: cm },
  },
  loudest: () => 100,
  Picture,
  quiet: 'left',
  formula:
    '\\error{\\text{error}} = {\\prediction{\\live{guess}}} - {\\truth{\\live{truth}}} = \\error{\\live{error}} \\\\[3pt] ' +
    '\\absolute{\\text{loss}} = \\lvert\\error{\\live{error}}\\rvert = \\absolute{\\live{loss}}',
  wager: {
    right: 1,
    state: { fold: 100 },
    seen: settled,
  },
  reached: [({ flat }) => flat, ({ flat, error }) => flat && error === 50],
  samples: [
    { fold: 25 },
    { fold: 50 },
    { fold: 75 },
    { fold: 100 },
    { guess: 400, fold: 100 },
    { guess: 350, fold: 100 },
    { guess: 350 },
    { guess: 250, fold: 100 },
    { guess: 450, fold: 100 },
    { guess: 450 },
    { guess: 345, fold: 100 },
    { guess: 355, fold: 100 },
  ],
});
