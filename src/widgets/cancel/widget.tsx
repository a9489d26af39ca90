import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { judge } from './model.ts';
import { Stage } from './Stage.tsx';

const tidy = (value: number, digits = 1): string => formatNumber(value, { digits, trim: true });
const signed = (value: number): string => formatNumber(value, { digits: 2, trim: true, signed: true });

export default defineWidget({
  title: 'Drag the two darts',
  fields,
  live: (state) => {
    const { plain, squares, meanSquare, meanAbsolute } = judge(state);
    return {
      first: signed(state.first),
      second: signed(state.second),
      average: signed(plain),
      square1: tidy(squares[0], 2),
      square2: tidy(squares[1], 2),
      mse: tidy(meanSquare, 3),
      mae: tidy(meanAbsolute, 2),
    };
  },
  readouts: [
    { live: 'first', label: 'first error (cm)', tone: 'error' },
    { live: 'second', label: 'second error (cm)', tone: 'error' },
    { live: 'average', label: 'plain average of the errors', tone: 'ink' },
    { live: 'mse', label: 'average of the squares', tone: 'squared' },
  ],
  pitch: { live: ['mse'], most: () => 25 },
  controls: () => [],
  hidden: () => ['first', 'second'],
  describe: (state) => {
    const { plain, meanSquare } = judge(state);
    const first = signed(state.first);
    const second = signed(state.second);
    if (meanSquare === 0) return 'Both darts are in the bull. Only now are both averages 0.';
    if (plain === 0)
      return `Errors of ${first} and ${second} cancel: the plain average is 0 and calls this perfect. The squares do not cancel: their average is ${tidy(meanSquare, 3)}.`;
    const product = state.first * state.second;
    if (product === 0)
      return `One dart is in the bull, the other has an error of ${state.first === 0 ? second : first}: the plain average is ${signed(plain)}, the average square ${tidy(meanSquare, 3)}.`;
    return product > 0
      ? `Errors of ${first} and ${second} lie on the same side, so nothing cancels: the plain average is ${signed(plain)}, the average square ${tidy(meanSquare, 3)}.`
      : `Errors of ${first} and ${second}: what is left of the plain average is ${signed(plain)}. The average square is ${tidy(meanSquare, 3)}.`;
  },
  table: (state) => {
    const { plain, squares, meanSquare } = judge(state);
    return {
      columns: ['dart', 'error (cm)', 'squared error (cm²)'],
      rows: [
        ['first', signed(state.first), tidy(squares[0], 2)],
        ['second', signed(state.second), tidy(squares[1], 2)],
        ['average', signed(plain), tidy(meanSquare, 3)],
      ],
    };
  },
  formula:
    '\\text{plain average} = \\frac{(\\error{\\live{first}}) + (\\error{\\live{second}})}{2} = {\\live{average}} \\\\[10pt] ' +
    '\\text{of the squares} = \\frac{(\\error{\\live{first}})^2 + (\\error{\\live{second}})^2}{2} = \\squared{\\live{mse}}',
  presets: [
    { label: '+3 and −3', state: {} },
    { label: '+1 and −1', state: { first: 1, second: -1 } },
    { label: '+5 and −1', state: { first: 5, second: -1 } },
  ],
  goals: [
    {
      text: 'Throw as badly as you can while the plain average stays exactly 0.',
      hint: 'Two errors of the same size on opposite sides cancel. Go as far out as the board lets you.',
      reached: ({ first, second }) => first + second === 0 && Math.abs(first) === 5,
    },
  ],
  samples: [
    { first: 5, second: -5 },
    { first: 0, second: 0 },
    { first: 5, second: 5 },
    { first: -5, second: -4.5 },
    { first: 0.5, second: -0.5 },
    { first: 5, second: -1 },
  ],
  Stage,
});
