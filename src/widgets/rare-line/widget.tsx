import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { checked, isCheap } from './model.ts';
import { Picture } from './Picture.tsx';
import { count, score } from '~/widgets/rare-words.ts';
import { goals, headline, percent, picture, sentence, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['line', 'missPrice', 'alarmPrice', 'weight'],
  idle: ({ by }) => [by === 'weight' ? 'line' : 'weight'],
  model: checked,
  numbers: {
    ...fromModel(count, 'bill', 'caught', 'missed', 'alarms', 'weight', 'missPrice', 'alarmPrice'),
    right: { of: ({ right }) => right, as: percent },
    line: { of: ({ line }) => line, as: score },
  },
  loudest: () => 1000,
  parts: ['dots', 'darts', 'bill'],
  Picture,
  quiet: 'left',
  situations: [{ line: 4 }, { by: 'weight' }],
  wager: { right: 0, state: {}, seen: () => true },
  reached: [isCheap, (model) => model.by === 'weight' && isCheap(model)],
  samples: [
    { line: 1.08 },
    { line: 4 },
    { line: -4, missPrice: 200, alarmPrice: 20 },
    { line: 2.5 },
    { line: 0.2, missPrice: 1, alarmPrice: 7 },
    { line: -1.5 },
    { line: 3.4 },
    { by: 'weight' },
    { by: 'weight', weight: 10 },
    { by: 'weight', weight: 99, missPrice: 80 },
  ],
});
