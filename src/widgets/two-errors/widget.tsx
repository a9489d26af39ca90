import { whole } from '~/math/format.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields, MAX_ERROR } from './fields.ts';
import { type Bill, type Bills, billsFor } from './model.ts';
import { betsPx, Picture } from './Picture.tsx';
import { goals, headline, picture, ratioText, sentence, situations, table, wager } from './words.ts';

const count = (of: (bills: Bills) => number) => ({ of, as: whole });
const pair = (of: (bill: Bill) => number) => ({ of: ({ first, second }: Bills) => `${of(first)} | ${of(second)}` });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    wager,
    sentence,
    headline: (_, bills) => headline(bills),
    table: (_, bills) => table(bills),
  },
  fields,
  handles: ['first', 'second'],
  model: ({ first, second }) => billsFor(first, second),
  numbers: {
    total: count(({ first, second }) => first.absolute + second.absolute),
    first: count(({ first }) => first.error),
    second: count(({ second }) => second.error),
    firstCost: count(({ first }) => first.absolute),
    secondCost: count(({ second }) => second.absolute),
    costs: pair(({ absolute }) => absolute),
    firstNext: count(({ first }) => first.absoluteNext),
    secondNext: count(({ second }) => second.absoluteNext),
    next: pair(({ absoluteNext }) => absoluteNext),
    firstSquared: count(({ first }) => first.squared),
    secondSquared: count(({ second }) => second.squared),
    squares: pair(({ squared }) => squared),
    squaresTotal: count(({ first, second }) => first.squared + second.squared),
    squaredNext: pair(({ squaredNext }) => squaredNext),
    firstSquaredNext: count(({ first }) => first.squaredNext),
    secondSquaredNext: count(({ second }) => second.squaredNext),
    ratio: { of: ({ ratio }) => ratioText(ratio) },
    squaresRatio: { of: ({ ratio }) => ratioText(ratio === undefined ? undefined : ratio * ratio) },
  },
  loudest: () => 50,
  Picture,
  quiet: 'left',
  formula:
    '\\absolute{\\lvert \\error{\\live{first}} \\rvert} = \\absolute{\\live{firstCost}} \\qquad \\absolute{\\lvert \\error{\\live{second}} \\rvert} = \\absolute{\\live{secondCost}} \\\\[3pt] ' +
    '\\squared{\\live{first}^2} = \\squared{\\live{firstSquared}} \\qquad \\squared{\\live{second}^2} = \\squared{\\live{secondSquared}}',
  code: 'abs({{first}}), abs({{second}})  # {{firstCost}}, {{secondCost}}',
  situations: [
    { first: 5, second: 10 },
    { first: 1, second: 25 },
  ],
  wager: {
    right: 1,
    at: betsPx,
    state: { second: 25 },
    seen: (_, { first, second }) => first === MAX_ERROR || second !== fields.second.default,
  },
  reached: [({ ratio }) => ratio === 3],
  samples: [
    { first: 0, second: 0 },
    { first: 22, second: 25 },
    { first: 0, second: 25 },
    { first: 25, second: 25 },
    { first: 15, second: 15 },
    { first: 1, second: 8 },
    { first: 3, second: 25 },
    { first: 25, second: 20 },
    { first: 9, second: 3 },
    { first: 13, second: 14 },
  ],
});
