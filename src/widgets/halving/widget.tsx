import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { ladderOf, mostHalvings, samePrice } from './model.ts';
import { Stage } from './Stage.tsx';
import { belief, describe, price } from './words.ts';

const plain = (start: number) => ({ label: belief(start), state: { start, halvings: 0 } });

export default defineWidget({
  title: 'Halve the belief and watch the price',
  fields,
  parts: ['bricks'],
  live: (state) => {
    const { start, times, classes, unit, last, reference, inUnit } = ladderOf(state);
    return {
      start: belief(start),
      halvings: `${times}`,
      classes: `${classes}`,
      belief: belief(last.belief),
      unit,
      loss: price(inUnit(last.price)),
      nats: price(last.price),
      bits: price(last.price / Math.LN2),
      step: price(inUnit(Math.LN2)),
      nothing: price(inUnit(reference)),
      priced: `${price(inUnit(last.price))} ${unit}`,
    };
  },
  readouts: [
    { live: 'belief', label: 'belief in the truth', tone: 'prediction' },
    { live: 'priced', label: 'loss', tone: 'cross-entropy' },
    { live: 'nothing', label: 'knowing nothing', tone: 'ink' },
  ],
  pitch: { live: ['nats'], most: () => 8 },
  describe: (state) => describe(ladderOf(state)),
  table: (state) => {
    const { rungs } = ladderOf(state);
    return {
      columns: ['halved', 'belief', 'nats', 'bits', 'nats more'],
      rows: rungs.map((rung, k) => [
        `${k}`,
        belief(rung.belief),
        price(rung.price),
        price(rung.price / Math.LN2),
        k === 0 ? '' : price(rung.price - (rungs[k - 1]?.price ?? 0)),
      ]),
    };
  },
  formula:
    '\\crossentropy{-\\ln \\prediction{\\live{belief}}} = \\crossentropy{\\live{nats}}\\ \\text{nats} \\\\ \\crossentropy{-\\log_2 \\prediction{\\live{belief}}} = \\crossentropy{\\live{bits}}\\ \\text{bits}',
  controls: () => ['halvings', 'classes', 'unit'],
  hidden: () => ['start'],
  ends: ({ start }) => ({ halvings: mostHalvings(start) }),
  actions: [
    {
      label: 'Halve it',
      run: (state) => {
        const { times } = ladderOf(state);
        return times < mostHalvings(state.start) ? { halvings: times + 1 } : undefined;
      },
    },
    {
      label: 'Take one back',
      run: (state) => {
        const { times } = ladderOf(state);
        return times > 0 ? { halvings: times - 1 } : undefined;
      },
    },
  ],
  presets: [0.99, 0.9, 0.5, 0.1, 0.01, 0.001].map(plain),
  goals: [
    {
      text: 'Pay more than 1 nat and still beat knowing nothing.',
      hint: 'Knowing nothing costs more when there is more to choose from: raise the number of classes first.',
      reached: (state) => {
        const { last, reference } = ladderOf(state);
        return last.price > 1 && last.price < reference && !samePrice(last.price, reference);
      },
    },
    {
      text: 'Start from a belief of 1. Land exactly on the line of knowing nothing, in two halvings or more.',
      hint: 'Two halvings leave a quarter. Among how many classes is a quarter an even share?',
      reached: (state) => {
        const { last, reference, times, start } = ladderOf(state);
        return start === 1 && times >= 2 && samePrice(last.price, reference);
      },
    },
  ],
  samples: [
    { start: 1, halvings: 0 },
    { start: 1, halvings: 10 },
    { start: 1, halvings: 3, classes: 8 },
    { start: 0.001, halvings: 10 },
    { start: 0.001, halvings: 0, unit: 'bits' },
    { start: 0.45, halvings: 1, classes: 2 },
    { start: 0.2, halvings: 0, classes: 10, unit: 'bits' },
    { start: 0.997, halvings: 10, unit: 'bits' },
  ],
  Stage,
});
