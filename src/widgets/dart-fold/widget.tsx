import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { errorOf, lossCm, lossOf, sentence, TRUTH } from './model.ts';
import { Stage } from './Stage.tsx';

export default defineWidget({
  title: 'Drag the guess, fold the board',
  fields,
  controls: () => ['guess', 'fold'],
  live: ({ guess }) => ({
    guess: formatNumber(guess),
    truth: formatNumber(TRUTH),
    error: formatNumber(errorOf(guess), { signed: true }),
    loss: formatNumber(lossOf(guess)),
    distance: formatNumber(lossCm(guess), { digits: 1 }),
  }),
  readouts: [
    { live: 'guess', label: 'guess (thousand $)', tone: 'prediction' },
    { live: 'truth', label: 'truth (thousand $)', tone: 'truth' },
    { live: 'error', label: 'error (thousand $)', tone: 'error' },
    { live: 'loss', label: 'loss (thousand $)', tone: 'absolute' },
  ],
  pitch: { live: ['loss'], most: () => 100 },
  describe: ({ guess, fold }) => sentence(guess, fold),
  table: ({ guess }) => ({
    columns: [
      'house',
      'guess (thousand $)',
      'truth (thousand $)',
      'error (thousand $)',
      'loss (thousand $)',
      'on the board (cm)',
    ],
    rows: [
      [
        'the house',
        formatNumber(guess),
        formatNumber(TRUTH),
        formatNumber(errorOf(guess), { signed: true }),
        formatNumber(lossOf(guess)),
        formatNumber(lossCm(guess), { digits: 1 }),
      ],
    ],
  }),
  formula:
    '\\error{\\text{error}} = {\\prediction{\\live{guess}}} - {\\truth{\\live{truth}}} = \\error{\\live{error}} \\\\[3pt] ' +
    '\\absolute{\\text{loss}} = \\lvert\\error{\\live{error}}\\rvert = \\absolute{\\live{loss}}',
  actions: [
    { label: 'Unfold into a board', run: ({ fold }) => (fold === 0 ? undefined : { fold: 0 }) },
    { label: 'Fold into a line', run: ({ fold }) => (fold === 100 ? undefined : { fold: 100 }) },
  ],
  presets: [
    { label: 'Guess $340k', state: { guess: 340 } },
    { label: 'Guess $440k', state: { guess: 440 } },
  ],
  goals: [
    {
      text: 'Find the other guess that has the same loss as $300k.',
      hint: 'The loss only counts how far. Go as far to the other side of the truth.',
      reached: ({ guess }) => guess === TRUTH + lossOf(300),
    },
  ],
  samples: [
    { fold: 0 },
    { fold: 25 },
    { fold: 50 },
    { fold: 75 },
    { guess: 400 },
    { guess: 350 },
    { guess: 350, fold: 0 },
    { guess: 250 },
    { guess: 450 },
    { guess: 450, fold: 0 },
    { guess: 345 },
    { guess: 355 },
  ],
  Stage,
});
