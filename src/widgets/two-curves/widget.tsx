import { counted, formatNumber } from '~/math/format.ts';
import { choice, number } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { costsOf, dearer, viewOf } from './model.ts';
import { Stage } from './Stage.tsx';

/** Hours are small numbers, and their squares smaller: they need more decimals to be told from nothing. */
const written = (value: number, unit: 'minutes' | 'hours', signed = false): string =>
  formatNumber(value, { digits: unit === 'minutes' ? 2 : Math.abs(value) < 0.001 ? 6 : 4, trim: true, signed });

const inWords = (value: number, unit: 'minutes' | 'hours'): string =>
  unit === 'minutes' && Number.isInteger(value)
    ? counted(value, 'minute')
    : `${written(value, unit)} ${Math.abs(value) === 1 ? unit.slice(0, -1) : unit}`;

export default defineWidget({
  title: 'Drag the dart along the error axis',
  fields: {
    error: number({
      label: 'error (minutes)',
      default: 2.4,
      min: -60,
      max: 60,
      step: 0.1,
      unit: ' minutes',
      samples: [1, -0.5, 0, 10, 20, 30],
    }),
    axis: choice({
      label: 'Show errors up to',
      default: 'near',
      options: { near: '3 minutes', far: '30 minutes', hours: '1 hour' },
    }),
  },
  parts: ['slopes'],
  live: ({ error: minutes, axis }) => {
    const { unit } = viewOf(axis, minutes);
    const costs = costsOf(minutes, unit);
    return {
      error: written(costs.error, unit),
      size: written(Math.abs(costs.error), unit),
      unit,
      absolute: written(costs.absolute.cost, unit),
      squared: written(costs.squared.cost, unit),
      absoluteSlope: written(costs.absolute.slope, unit, true),
      squaredSlope: written(costs.squared.slope, unit, true),
    };
  },
  readouts: [
    { live: 'absolute', label: 'absolute error', tone: 'absolute' },
    { live: 'absoluteSlope', label: 'its slope here', tone: 'absolute' },
    { live: 'squared', label: 'squared error', tone: 'squared' },
    { live: 'squaredSlope', label: 'its slope here', tone: 'squared' },
  ],
  pitch: { live: ['squared'], most: ({ axis }) => (axis === 'hours' ? 1 : axis === 'far' ? 900 : 9) },
  describe: ({ error: minutes, axis }) => {
    const { unit } = viewOf(axis, minutes);
    const one = unit === 'hours' ? '1 hour' : '1 minute';
    const costs = costsOf(minutes, unit);
    if (minutes === 0)
      return 'No error, no cost. The parabola is flat here; the V has its kink, where its slope counts as 0.';
    const error =
      unit === 'hours'
        ? `${inWords(Math.abs(minutes), 'minutes')} off is ${inWords(Math.abs(costs.error), unit)}.`
        : `The dart is ${inWords(Math.abs(minutes), unit)} off.`;
    const absolute = written(costs.absolute.cost, unit);
    const squared = written(costs.squared.cost, unit);
    const who = dearer(costs);
    if (who === 'neither')
      return `${error} Both losses charge exactly ${absolute}: here the curves cross, in this unit.`;
    // Two units: the numbers can be put in order, but one price is not so many times the other.
    const charged = `Absolute error charges ${absolute} ${unit}, squared error ${squared} squared ${unit}.`;
    return who === 'squared'
      ? `${error} ${charged} Beyond ${one} the square is the larger number.`
      : `${error} ${charged} Inside ${one} the square is the smaller number.`;
  },
  table: ({ error }) => {
    const minutes = costsOf(error, 'minutes');
    const hours = costsOf(error, 'hours');
    const row = (name: string, of: (costs: typeof minutes) => number, signed: boolean): string[] => [
      name,
      written(of(minutes), 'minutes', signed),
      written(of(hours), 'hours', signed),
    ];
    return {
      columns: ['the same miss', 'in minutes', 'in hours'],
      rows: [
        row('error', (costs) => costs.error, true),
        row('absolute error', (costs) => costs.absolute.cost, false),
        row('squared error', (costs) => costs.squared.cost, false),
        row('slope, absolute', (costs) => costs.absolute.slope, true),
        row('slope, squared', (costs) => costs.squared.slope, true),
      ],
    };
  },
  formula:
    '\\absolute{\\lvert \\error{\\live{error}} \\rvert} = \\absolute{\\live{absolute}} \\qquad \\squared{(\\error{\\live{error}})^2} = \\squared{\\live{squared}}',
  presets: [
    { label: 'Error 10', state: { error: 10, axis: 'far' } },
    { label: 'Error 20', state: { error: 20, axis: 'far' } },
    { label: 'Error 30', state: { error: 30, axis: 'far' } },
    { label: 'The same 30, in hours', state: { error: 30, axis: 'hours' } },
  ],
  goals: [
    {
      text: 'Find an error, other than 0, that costs the same both ways.',
      hint: 'Which number, besides 0, is its own square?',
      reached: ({ error, axis }) => axis !== 'hours' && Math.abs(error) === 1,
    },
    {
      text: 'Switch to hours and find it again.',
      hint: 'The curves cross at 1 in every unit. How many minutes are 1 hour?',
      reached: ({ error, axis }) => axis === 'hours' && Math.abs(error) === 60,
    },
  ],
  samples: [
    { error: 1 },
    { error: -0.5 },
    { error: 0 },
    { error: -3 },
    { error: 10, axis: 'far' },
    { error: 20, axis: 'far' },
    { error: 30, axis: 'hours' },
    { error: -60, axis: 'hours' },
    { error: 0.1, axis: 'hours' },
    { error: 47, axis: 'near' },
  ],
  Stage,
});
