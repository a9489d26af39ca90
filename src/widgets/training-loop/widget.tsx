import { threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import {
  betterOf,
  GOOD,
  lapOf,
  lastTick,
  LOW,
  type Moment,
  momentOf,
  placeOf,
  STATIONS,
  ticksPerSecond,
} from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  goals,
  guessesOf,
  headline,
  inBrackets,
  picture,
  printed,
  sentence,
  situations,
  slopeText,
  table,
  updateWorking,
  wager,
  weight,
} from './words.ts';

/** The line of the code below at which each station works. */
const LINES = [5, 6, 7, 8, 9, 4] as const;
const CHECK = STATIONS.indexOf('check');
type LoopState = State<typeof fields>;

const asWeight = (of: (moment: Moment, state: LoopState) => number) => ({ of, as: weight });
const asLoss = (of: (moment: Moment, state: LoopState) => number) => ({ of, as: threeFigures });
const inText = (of: (moment: Moment, state: LoopState) => string) => ({ of });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    headline: (_, moment) => headline(moment),
    sentence: (_, moment) => sentence(moment),
    table: (_, __, state) => table(state),
  },
  fields,
  handles: ['start'],
  player: {
    field: 'tick',
    perSecond: ({ tick }) => ticksPerSecond(tick),
    last: ({ start, rate }) => lastTick(start, rate),
  },
  model: momentOf,
  numbers: {
    ...fromModel(threeFigures, 'lineLoss', 'loss', 'nextLoss'),
    ...fromModel(weight, 'lineW', 'w', 'nextW'),
    step: inText(({ lap }) => `${lap + 1}`),
    station: inText(({ station }) => STATIONS[station] ?? ''),
    rate: inText(({ rate }) => rate),
    rateCode: inText(({ rate }) => rate.replace('/', ' / ')),
    start: asWeight((_, { start }) => start),
    wBrackets: inText(({ w }) => inBrackets(weight(w))),
    nextBrackets: inText(({ nextW }) => inBrackets(weight(nextW))),
    better: inText(betterOf),
    slope: inText(slopeText),
    slopeBrackets: inText((moment) => inBrackets(slopeText(moment))),
    update: inText(updateWorking),
    guesses: inText(({ lineW }) => guessesOf(lineW)),
    lossAfter2: asLoss((_, { start, rate }) => lapOf(start, rate, 1).nextLoss),
    lossAfter3: asLoss((_, { start, rate }) => lapOf(start, rate, 2).nextLoss),
    loss1: inText(printed(0, 'loss')),
    loss2: inText(printed(1, 'loss')),
    loss3: inText(printed(2, 'loss')),
    slope1: inText(printed(0, 'slope')),
    slope2: inText(printed(1, 'slope')),
    slope3: inText(printed(2, 'slope')),
    w1: inText(printed(0, 'nextW')),
    w2: inText(printed(1, 'nextW')),
    w3: inText(printed(2, 'nextW')),
    end: inText((_, { start, rate }) => `${placeOf(lastTick(start, rate)).lap + 1}`),
  },
  loudest: () => 1000,
  quietest: 0.001,
  Picture,
  quiet: 'right',
  wager: {
    right: 2,
    state: { tick: 8 },
    seen: ({ station }, { start }) => station >= STATIONS.indexOf('slope') || start > 2,
  },
  formula:
    '\\squared{\\text{loss}} = \\text{mean of } (\\prediction{w}x - \\truth{y})^2 = \\squared{\\live{loss}} \\\\[3pt] \\text{slope} = \\text{mean of } 2x(\\prediction{w}x - \\truth{y}) = \\live{slope} \\\\[3pt] ' +
    '\\prediction{w} \\leftarrow \\prediction{\\live{w}} - \\live{rate} \\times \\live{slopeBrackets} = \\prediction{\\live{nextW}}',
  code: [
    'from statistics import mean',
    'data = [{{doubles.csv:(x, y)}}]',
    'w, rate = {{start}}, {{rateCode}}',
    'for step in range({{step}}):',
    '    misses = [(x, w * x - y) for x, y in data]',
    '    loss = mean(miss ** 2 for x, miss in misses)',
    '    slope = mean(2 * x * miss for x, miss in misses)',
    '    w = w - rate * slope',
    '    better = mean((w * x - y) ** 2 for x, y in data) < loss',
  ].join('\n'),
  codeLine: ({ tick }) => LINES[placeOf(tick).station] ?? 4,
  situations: [{ rate: '0.14', tick: 1 }],
  actions: [
    // A lap ends at its check.
    ({ tick, rate, start }, { lap, station }) => {
      const last = lastTick(start, rate);
      const check = (station < CHECK ? lap : lap + 1) * STATIONS.length + CHECK;
      return tick >= last ? undefined : { tick: Math.min(last, check) };
    },
  ],
  reached: [
    ({ turned, lap, lineLoss }, { start, rate }) =>
      (turned || lap > 0) && lineLoss < LOW && lapOf(start, rate, 0).loss >= LOW,
    ({ turned, lap }, { start, rate }) => {
      const { loss, nextLoss } = lapOf(start, rate, 0);
      return (turned || lap > 0) && loss > GOOD && nextLoss < 1e-9;
    },
    (moment) => moment.station === CHECK && betterOf(moment) === 'higher',
  ],
  samples: [
    { tick: 0 },
    { tick: 1 },
    { tick: 2 },
    { tick: 3 },
    { tick: 4 },
    { tick: 5 },
    { tick: 8 },
    { tick: 9 },
    { tick: 10 },
    { tick: 16, rate: '0.12' },
    { tick: 9, rate: '0.12' },
    { tick: 4, rate: '1/15' },
    { tick: 8, rate: '1/15' },
    { tick: 15, rate: '0.14' },
    { tick: 328, rate: '0.14' },
    { tick: 358, rate: '0.14' },
    { tick: 358, rate: '0.005' },
    { tick: 2, start: 4 },
    { tick: 4, start: 4, rate: '0.14' },
    { tick: 2, start: 2.2 },
    { tick: 4, start: 2 },
    { tick: 2, start: 3.4 },
    { tick: 88 },
  ],
});
