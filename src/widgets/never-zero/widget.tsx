import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { billsOf, EXACTLY_0 } from './model.ts';
import { Stage } from './Stage.tsx';
import { chance, describe, nats } from './words.ts';

export default defineWidget({
  title: 'Take the last crumb of belief away',
  fields,
  live: ({ zeros }) => {
    const { good, exact, elsewhere } = billsOf(zeros);
    const [torch, learn, keras] = elsewhere.map(({ one, mean }) => ({ one: nats(one), mean: nats(mean) }));
    return {
      belief: chance(zeros),
      good: nats(good),
      one: nats(exact.one),
      mean: nats(exact.mean),
      pytorch: torch?.one ?? '',
      pytorchMean: torch?.mean ?? '',
      sklearn: learn?.one ?? '',
      sklearnMean: learn?.mean ?? '',
      keras: keras?.one ?? '',
      kerasMean: keras?.mean ?? '',
    };
  },
  readouts: [
    { live: 'belief', label: 'the one mail’s belief', tone: 'prediction' },
    { live: 'one', label: 'its loss', tone: 'cross-entropy' },
    { live: 'mean', label: 'mean of 1,000', tone: 'cross-entropy' },
  ],
  pitch: { live: ['one'], most: () => 115 },
  describe: ({ zeros }) => describe(billsOf(zeros)),
  table: ({ zeros }) => {
    const { exact, elsewhere } = billsOf(zeros);
    return {
      columns: ['charged by', 'the one mail', 'mean of 1,000'],
      rows: [{ name: 'the loss itself', ...exact }, ...elsewhere].map(({ name, one, mean }) => [
        name,
        nats(one),
        nats(mean),
      ]),
    };
  },
  controls: () => ['zeros'],
  presets: [
    { label: '0.01', state: { zeros: 2 } },
    { label: '10⁻⁷', state: { zeros: 7 } },
    { label: '10⁻²⁰', state: { zeros: 20 } },
    { label: 'Exactly 0', state: { zeros: EXACTLY_0 } },
  ],
  samples: [
    { zeros: 1 },
    { zeros: 3 },
    { zeros: 8 },
    { zeros: 16 },
    { zeros: 30 },
    { zeros: 31 },
    { zeros: 44 },
    { zeros: 49 },
    { zeros: EXACTLY_0 },
  ],
  Stage,
});
