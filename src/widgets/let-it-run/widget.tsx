import { formatNumber } from '~/math/format.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { BEND, landmarks, lastStop, type Scene, scene, settles, stopAt, swingOf } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  cell,
  factorText,
  goals,
  headline,
  LARGEST,
  picture,
  rateText,
  sentence,
  situations,
  sizeText,
  stepText,
  table,
} from './words.ts';

const inText = (of: (now: Scene) => string) => ({ of });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    headline: (_, now) => headline(now),
    sentence: (_, now) => sentence(now),
    table: (_, now) => table(now),
  },
  fields,
  handles: ['rate'],
  ends: ({ rate, run }) => ({ moment: lastStop(rate, run) }),
  player: {
    field: 'moment',
    perSecond: ({ moment, run }) => Math.min(run ? 40 : 25, 4 + moment * 0.4),
    last: ({ rate, run }) => lastStop(rate, run),
  },
  model: scene,
  numbers: {
    ...fromModel(sizeText, 'loss', 'w'),
    lossInFull: inText(({ loss }) => cell(loss)),
    step: inText(({ step }) => formatNumber(step)),
    rate: inText(({ rate }) => rateText(rate)),
    factor: inText(({ rate }) => factorText(rate)),
    swing: inText(({ rate }) => formatNumber(swingOf(rate), { digits: 2, trim: true })),
    bend: inText(() => String(BEND)),
    largest: inText(() => LARGEST),
    last: inText(({ last }) => formatNumber(last)),
    infiniteLoss: inText(({ infiniteLoss }) => stepText(infiniteLoss)),
    infiniteWeight: inText(({ infiniteWeight }) => stepText(infiniteWeight)),
  },
  heard: ['lossInFull'],
  loudest: ({ run }) => (run ? 1e308 : 1e6),
  quietest: 1,
  Picture,
  quiet: 'right',
  formula:
    '\\text{each step multiplies } w - 2 \\text{ by } 1 - \\live{bend} \\times \\live{rate} = \\live{swing} \\\\[3pt] \\text{and so } \\squared{\\text{the loss}} \\text{ by } (\\live{swing})^2 = \\squared{\\live{factor}} \\\\[3pt] ' +
    '\\text{where } \\live{bend} = 2 \\times \\text{mean of } x^2',
  situations: [{ run: true, moment: stopAt(55) }],
  actions: [
    ({ moment }, now) => {
      const next = landmarks(now)
        .map(stopAt)
        .find((stop) => stop > moment);
      return next === undefined ? undefined : { moment: next };
    },
  ],
  reached: [
    (now, { moment, rate, run }) => now.settles && !settles(rate + fields.rate.step) && moment >= lastStop(rate, run),
    ({ weights, last }, { moment, rate, run }) =>
      last < 1000 && Number.isNaN(weights[last]) && moment >= lastStop(rate, run),
  ],
  samples: [
    { moment: 0 },
    { moment: 5 },
    { moment: stopAt(55) },
    { run: true },
    { run: true, moment: stopAt(3000) },
    { run: true, moment: stopAt(3699) },
    { run: true, moment: stopAt(7406) },
    { run: true, moment: stopAt(7407) },
    { rate: 0.13, moment: stopAt(101) },
    { rate: 0.13, moment: stopAt(40), run: true },
    { rate: 0.12, moment: stopAt(6) },
    { rate: 0.02, moment: 5 },
    { rate: 0.3, moment: stopAt(5) },
    { rate: 0.3, moment: stopAt(400), run: true },
    { rate: 0.3, moment: stopAt(566), run: true },
    { rate: 0.21, moment: stopAt(700), run: true },
    { rate: 0.15, moment: stopAt(3164), run: true },
  ],
});
