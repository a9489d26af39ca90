import { formatNumber, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { GOOD, lapOf, LAPS, lastTick, placeOf, type Rate, STATIONS, ticksPerSecond } from './model.ts';
import { Stage } from './Stage.tsx';
import { betterOf, describe, guessesOf, inBrackets, momentOf, slopeText, updateWorking, weight } from './words.ts';

/** The line of the code below at which each station works. */
const LINES = [5, 6, 7, 8, 9, 4] as const;

const forward =
  (laps: number) =>
  ({ tick, rate, start }: State<typeof fields>): Partial<State<typeof fields>> | undefined => {
    const last = lastTick(start, rate);
    return tick >= last ? undefined : { tick: Math.min(last, tick + laps * STATIONS.length) };
  };

const two = (value: number): string => formatNumber(value, { digits: 2 });

/** Loss, slope and new w of the first three steps, as Python prints them. */
const firstSteps = (start: number, rate: Rate): Record<string, string> =>
  Object.fromEntries(
    [0, 1, 2].flatMap((lap) => {
      const { loss, slope, nextW } = lapOf(start, rate, lap);
      return [
        [`loss${lap + 1}`, two(loss)],
        [`slope${lap + 1}`, two(slope)],
        [`w${lap + 1}`, two(nextW)],
      ];
    }),
  );

export default defineWidget({
  title: 'Play the loop, or drag the line',
  fields,
  controls: () => ['tick', 'rate'],
  hidden: () => ['start'],
  player: {
    field: 'tick',
    perSecond: ({ tick }) => ticksPerSecond(tick),
    last: ({ start, rate }) => lastTick(start, rate),
  },
  live: (state) => {
    const moment = momentOf(state);
    return {
      step: `${moment.lap + 1}`,
      station: STATIONS[moment.station] ?? '',
      rate: state.rate,
      rateCode: state.rate.replace('/', ' / '),
      start: weight(state.start),
      w: weight(moment.w),
      lineW: weight(moment.lineW),
      nextW: weight(moment.nextW),
      nextBrackets: inBrackets(weight(moment.nextW)),
      wBrackets: inBrackets(weight(moment.w)),
      loss: threeFigures(moment.loss),
      lineLoss: threeFigures(moment.lineLoss),
      nextLoss: threeFigures(moment.nextLoss),
      better: betterOf(moment),
      slope: slopeText(moment),
      slopeBrackets: inBrackets(slopeText(moment)),
      update: updateWorking(moment, state.rate),
      guesses: guessesOf(moment.lineW),
      lossAfter2: threeFigures(lapOf(state.start, state.rate, 1).nextLoss),
      lossAfter3: threeFigures(lapOf(state.start, state.rate, 2).nextLoss),
      ...firstSteps(state.start, state.rate),
      end: `${placeOf(lastTick(state.start, state.rate)).lap + 1}`,
    };
  },
  readouts: [
    { live: 'step', label: 'step', tone: 'ink' },
    { live: 'lineW', label: 'w now', tone: 'prediction' },
    { live: 'lineLoss', label: 'loss of this line', tone: 'squared' },
    { live: 'slope', label: 'slope in this step', tone: 'ink' },
  ],
  pitch: { live: ['lineLoss'], most: () => 1000, least: 0.001 },
  describe,
  table: ({ tick, rate, start }) => ({
    columns: ['before step', 'w', 'loss', 'slope', 'w after it'],
    rows: Array.from(
      { length: Math.min(LAPS, Math.max(placeOf(tick).lap, placeOf(lastTick(start, rate)).lap) + 1) },
      (_, lap) => {
        const { w, loss, slope, nextW } = lapOf(start, rate, lap);
        return [`${lap + 1}`, weight(w), threeFigures(loss), slopeText({ w, slope }), weight(nextW)];
      },
    ),
  }),
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
  actions: [
    { label: 'One whole step', run: forward(1) },
    { label: 'Ten steps', run: forward(10) },
  ],
  goals: [
    {
      text: 'Bring the loss down to 0 with a single step.',
      hint: 'One of the learning rates is just as long as the way. It is the one that is not a round number.',
      reached: (state) =>
        state.tick >= 4 &&
        lapOf(state.start, state.rate, 0).loss > GOOD &&
        lapOf(state.start, state.rate, 0).nextLoss < 1e-9,
    },
    {
      text: 'Make a step that raises the loss.',
      hint: 'A step that is too long lands higher up on the other side: take the largest rate, and play on to the check.',
      reached: (state) => STATIONS[placeOf(state.tick).station] === 'check' && betterOf(momentOf(state)) === 'higher',
    },
  ],
  samples: [
    { tick: 0 },
    { tick: 1 },
    { tick: 3 },
    { tick: 4 },
    { tick: 5 },
    { tick: 8 },
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
    { tick: 4, start: 2 },
    { tick: 88 },
  ],
  Stage,
});
