import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Checked, checked, isCheap } from './model.ts';
import { Picture } from './Picture.tsx';
import { count, goals, headline, percent, picture, score, sentence, situations, table, wager } from './words.ts';

const counted = (of: (model: Checked) => number) => ({ of, as: count });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['line', 'missPrice', 'alarmPrice', 'weight'],
  idle: ({ by }) => [by === 'weight' ? 'line' : 'weight'],
  model: checked,
  numbers: {
    bill: counted(({ bill }) => bill),
    caught: counted(({ caught }) => caught),
    missed: counted(({ missed }) => missed),
    alarms: counted(({ alarms }) => alarms),
    right: { of: ({ right }) => right, as: percent },
    line: { of: ({ line }) => line, as: score },
    weight: counted(({ weight }) => weight),
    missPrice: counted(({ missPrice }) => missPrice),
    alarmPrice: counted(({ alarmPrice }) => alarmPrice),
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
