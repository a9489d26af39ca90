import { formatNumber, threeFigures } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { BEND, landmarks, lastStop, runOf, settles, stepOf, stopAt, STOPS, swingOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { describe, factorText, LARGEST, rateText, sizeText } from './words.ts';

/** Where a run never comes to it. */
const stepText = (step: number | undefined): string => (step === undefined ? 'never' : formatNumber(step));

/** For a table that a program may read: no powers in small print. */
const cell = (value: number): string =>
  Number.isNaN(value) ? 'not a number' : Math.abs(value) < 1e15 ? threeFigures(value) : formatNumber(value);

export default defineWidget({
  title: 'Let it run, and see where too large a rate ends',
  fields,
  controls: () => ['moment', 'rate', 'run'],
  ends: ({ rate, run }) => ({ moment: lastStop(rate, run) }),
  player: {
    field: 'moment',
    perSecond: ({ moment, run }) => Math.min(run ? 40 : 25, 4 + moment * 0.4),
    last: ({ rate, run }) => lastStop(rate, run),
  },
  live: ({ moment, rate, run }) => {
    const explosion = runOf(rate, run);
    const step = stepOf(moment, explosion);
    return {
      step: formatNumber(step),
      rate: rateText(rate),
      factor: factorText(rate),
      swing: formatNumber(swingOf(rate), { digits: 2, trim: true }),
      bend: String(BEND),
      largest: LARGEST,
      loss: sizeText(explosion.losses[step] as number),
      lossInFull: cell(explosion.losses[step] as number),
      w: sizeText(explosion.weights[step] as number),
      last: formatNumber(explosion.last),
      infiniteLoss: stepText(explosion.infiniteLoss),
      infiniteWeight: stepText(explosion.infiniteWeight),
    };
  },
  readouts: [
    { live: 'step', label: 'step', tone: 'ink' },
    { live: 'w', label: 'w', tone: 'ink' },
    { live: 'loss', label: 'loss', tone: 'squared' },
    { live: 'factor', label: 'factor per step', tone: 'squared' },
  ],
  pitch: { live: ['lossInFull'], most: ({ run }) => (run ? 1e308 : 1e6), least: 1 },
  describe,
  table: ({ rate, run }) => {
    const explosion = runOf(rate, run);
    const { losses, weights, last } = explosion;
    const steps = [
      ...new Set([...STOPS.filter((step) => step <= last && (step <= 20 || step % 10 === 0)), ...landmarks(explosion)]),
    ].sort((a, b) => a - b);
    return {
      columns: ['step', 'w', 'loss'],
      rows: steps.map((step) => [formatNumber(step), cell(weights[step] as number), cell(losses[step] as number)]),
    };
  },
  formula:
    '\\text{each step multiplies } w - 2 \\text{ by } 1 - \\live{bend} \\times \\live{rate} = \\live{swing} \\\\[3pt] \\text{and so } \\squared{\\text{the loss}} \\text{ by } (\\live{swing})^2 = \\squared{\\live{factor}} \\\\[3pt] ' +
    '\\text{where } \\live{bend} = 2 \\times \\text{mean of } x^2',
  presets: [
    { label: '0.13: just inside', state: { rate: 0.13, moment: stopAt(40) } },
    { label: '0.14, left to run', state: { run: true, moment: stopAt(3000) } },
    { label: '0.3, left to run', state: { rate: 0.3, run: true, moment: stopAt(110) } },
  ],
  actions: [
    {
      label: 'Skip to the next event',
      run: ({ moment, rate, run }) => {
        const next = landmarks(runOf(rate, run))
          .map(stopAt)
          .find((stop) => stop > moment);
        return next === undefined ? undefined : { moment: next };
      },
    },
  ],
  goals: [
    {
      text: 'Find the largest rate that still settles, and play it to its end.',
      hint: 'The border lies at 2/15. Written as a decimal, that is 0.1333 and so on.',
      reached: ({ moment, rate, run }) =>
        settles(rate) && !settles(rate + fields.rate.step) && moment >= lastStop(rate, run),
    },
    {
      text: 'Reach “NaN” in under 1,000 steps.',
      hint: 'The larger the rate, the larger the factor. Switch on “let it run” and play to the end.',
      reached: ({ moment, rate, run }) => {
        const { weights, last } = runOf(rate, run);
        return last < 1000 && Number.isNaN(weights[last]) && moment >= lastStop(rate, run);
      },
    },
  ],
  samples: [
    { moment: 0 },
    { moment: stopAt(55) },
    { run: true },
    { run: true, moment: stopAt(3000) },
    { run: true, moment: stopAt(3699) },
    { run: true, moment: stopAt(7406) },
    { run: true, moment: stopAt(7407) },
    { rate: 0.13, moment: stopAt(101) },
    { rate: 0.13, moment: stopAt(40), run: true },
    { rate: 0.12, moment: stopAt(6) },
    { rate: 0.3, moment: stopAt(5) },
    { rate: 0.3, moment: stopAt(400), run: true },
    { rate: 0.3, moment: stopAt(566), run: true },
    { rate: 0.21, moment: stopAt(700), run: true },
    { rate: 0.15, moment: stopAt(3164), run: true },
  ],
  Stage,
});
