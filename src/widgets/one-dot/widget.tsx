import { beliefText } from '~/widgets/beliefs.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { hasJump, type Move, moveOf } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  answersText,
  changeText,
  goals,
  headline,
  jumpText,
  meanText,
  picture,
  priceText,
  sentence,
  situations,
  slopeNames,
  slopeText,
  table,
  wager,
  word,
} from './words.ts';

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    sentence,
    table,
    headline: (_, move) => headline(move),
  },
  fields,
  handles: ['to'],
  model: ({ from, to }) => moveOf(from, to),
  numbers: {
    loss: { of: ({ after }: Move) => after.price, as: priceText },
    from: { of: ({ before }) => before.belief, as: beliefText },
    to: { of: ({ after }) => after.belief, as: beliefText },
    lossBefore: { of: ({ before }) => before.price, as: priceText },
    lossChange: { of: ({ lossChange }) => lossChange, as: changeText },
    lossGap: { of: ({ lossChange }) => Math.abs(lossChange), as: priceText },
    meanGap: { of: ({ lossChange }) => Math.abs(lossChange) / 100, as: meanText },
    verdict: { of: ({ after }) => word(after.right) },
    verdictBefore: { of: ({ before }) => word(before.right) },
    accuracyChange: { of: ({ accuracyChange }) => accuracyChange, as: answersText },
    slope: { of: ({ after }) => after.slope, as: slopeText },
    accuracySlope: { of: ({ after }) => jumpText(hasJump(after.belief)) },
  },
  loudest: () => 7,
  Picture,
  quiet: 'right',
  wager: {
    right: 0,
    at: [
      [546, 496],
      [324, 496],
    ],
    state: { from: 0.51, to: 0.49 },
    seen: ({ accuracyChange }) => accuracyChange !== 0,
  },
  aside: [
    { live: 'slope', label: slopeNames.loss, tone: 'cross-entropy' },
    { live: 'accuracySlope', label: slopeNames.accuracy, tone: 'ink' },
  ],
  formula:
    '\\text{loss} = -\\ln \\prediction{\\live{to}} = \\crossentropy{\\live{loss}} \\\\[4pt] \\text{slope} = -1 \\,/\\, \\prediction{\\live{to}} = \\crossentropy{\\live{slope}}',
  situations: [
    { from: 0.51, to: 0.49 },
    { from: 0.49, to: 0.001 },
  ],
  actions: [({ from, to }) => (from === to ? undefined : { from: to })],
  reached: [
    ({ lossChange, accuracyChange }) => accuracyChange === -1 && lossChange < 0.01,
    ({ before, after, lossChange }) => before.right && after.right && lossChange >= 0.6,
  ],
  samples: [
    { from: 0.49, to: 0.001 },
    { from: 0.501, to: 0.5 },
    { from: 0.999, to: 0.501 },
    { from: 0.001, to: 0.999 },
    { from: 0.999, to: 0.001 },
    { from: 0.49, to: 0.51 },
    { from: 0.3, to: 0.3 },
    { from: 0.9, to: 0.901 },
    { from: 0.2, to: 0.05 },
  ],
});
