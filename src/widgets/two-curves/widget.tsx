import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, type Model, modelOf } from './model.ts';
import { betsPx, Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, situations, table, wager, written } from './words.ts';

/** In the unit of the picture. */
const inUnit = (of: (model: Model) => number, signed = false) => ({
  of: (model: Model) => written(of(model), model.view.unit, signed),
});

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    wager,
    headline: (_, model) => headline(model),
    sentence: (_, model, { error }) => sentence(model, error),
    table: (_, __, { error }) => table(error),
  },
  fields,
  handles: ['error'],
  model: ({ error, axis }) => modelOf(error, axis),
  numbers: {
    squared: inUnit(({ costs }) => costs.squared.cost),
    absolute: inUnit(({ costs }) => costs.absolute.cost),
    error: inUnit(({ costs }) => costs.error),
    size: inUnit(({ costs }) => Math.abs(costs.error)),
    unit: { of: ({ view }) => view.unit },
    squaredSlope: inUnit(({ costs }) => costs.squared.slope, true),
    absoluteSlope: inUnit(({ costs }) => costs.absolute.slope, true),
  },
  loudest: ({ axis }) => (axis === 'hours' ? 1 : axis === 'far' ? 900 : 9),
  parts: ['slopes'],
  Picture,
  quiet: 'middle',
  formula:
    '\\absolute{\\lvert \\error{\\live{error}} \\rvert} = \\absolute{\\live{absolute}} \\qquad \\squared{(\\error{\\live{error}})^2} = \\squared{\\live{squared}}',
  situations: [
    { error: 10, axis: 'far' },
    { error: 20, axis: 'far' },
    { error: 30, axis: 'hours' },
  ],
  wager: {
    right: 2,
    at: betsPx,
    state: { error: ASKED.to },
    seen: ({ view }, { error }) => view.key !== 'near' || Math.abs(error) >= ASKED.to,
  },
  reached: [
    (_, { error, axis }) => axis !== 'hours' && Math.abs(error) === 1,
    (_, { error, axis }) => axis === 'hours' && Math.abs(error) === 60,
  ],
  samples: [
    { error: 1 },
    { error: 4 },
    { error: -4.5 },
    { error: -0.5 },
    { error: 0 },
    { error: -3 },
    { error: 10, axis: 'far' },
    { error: 20, axis: 'far' },
    { error: 30, axis: 'hours' },
    { error: -60, axis: 'hours' },
    { error: 0.1, axis: 'hours' },
    { error: 47, axis: 'near' },
    { error: -60, axis: 'far' },
    { error: -30, axis: 'far' },
  ],
});
