import { formatNumber } from '~/math/format.ts';
import { beliefText, isRight } from '~/widgets/beliefs.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { hasJump, moveOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { changeText, describe, priceText, slopeText, word } from './words.ts';

export default defineWidget({
  title: 'Drag one dot over the line',
  fields,
  live: ({ from, to }) => {
    const { before, after, lossChange, accuracyChange } = moveOf(from, to);
    return {
      from: beliefText(from),
      to: beliefText(to),
      loss: priceText(after.price),
      lossBefore: priceText(before.price),
      lossChange: changeText(lossChange),
      lossGap: priceText(Math.abs(lossChange)),
      /** What is left of it in the mean over a hundred examples. */
      meanGap: formatNumber(Math.abs(lossChange) / 100, { digits: 4 }),
      verdict: word(after.right),
      verdictBefore: word(before.right),
      accuracyChange: formatNumber(accuracyChange, { signed: true }),
      slope: slopeText(after.slope),
      accuracySlope: hasJump(to) ? 'a jump' : '0',
    };
  },
  readouts: [
    { live: 'lossChange', label: 'change in loss', tone: 'cross-entropy' },
    { live: 'accuracyChange', label: 'change in right answers', tone: 'ink' },
    { live: 'slope', label: 'slope of the loss', tone: 'cross-entropy' },
    { live: 'accuracySlope', label: 'slope of accuracy', tone: 'ink' },
  ],
  pitch: { live: ['loss'], most: () => 7 },
  describe: ({ from, to }) => describe(moveOf(from, to)),
  table: ({ from, to }) => {
    const { before, after, lossChange, accuracyChange } = moveOf(from, to);
    return {
      columns: ['the dot', 'probability of the truth', 'loss', 'counts as'],
      rows: [
        ['before', beliefText(from), priceText(before.price), word(before.right)],
        ['now', beliefText(to), priceText(after.price), word(after.right)],
        [
          'change',
          formatNumber(to - from, { digits: 3, signed: true }),
          changeText(lossChange),
          accuracyChange === 0 ? 'the same' : `${word(before.right)} → ${word(after.right)}`,
        ],
      ],
    };
  },
  formula:
    '\\text{loss} = -\\ln \\prediction{\\live{to}} = \\crossentropy{\\live{loss}} \\\\[4pt] \\text{slope} = -1 \\,/\\, \\prediction{\\live{to}} = \\crossentropy{\\live{slope}}',
  presets: [
    { label: '0.51 to 0.49', state: { from: 0.51, to: 0.49 } },
    { label: '0.49 to 0.001', state: { from: 0.49, to: 0.001 } },
  ],
  actions: [{ label: 'Start from here', run: ({ from, to }) => (from === to ? undefined : { from: to }) }],
  goals: [
    {
      text: 'Turn a right answer into a wrong one for less than 0.01 of loss.',
      hint: 'Move the dot right beside the line, press “Start from here”, then cross by the smallest step.',
      reached: ({ from, to }) => {
        const { lossChange, accuracyChange } = moveOf(from, to);
        return accuracyChange === -1 && lossChange < 0.01;
      },
    },
    {
      text: 'Stay right all the way, and still add 0.6 to the loss.',
      hint: 'Start from almost certain, and give the certainty away until the dot is only just on the right side.',
      reached: ({ from, to }) => isRight(from) && isRight(to) && moveOf(from, to).lossChange >= 0.6,
    },
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
  Stage,
});
