import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { cost, type Dialled, dialled, HALF_WAY, powerMean } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  codeParts,
  costText,
  goals,
  headline,
  one,
  orNone,
  picture,
  sentence,
  short,
  situations,
  slowestShare,
  table,
} from './words.ts';

const atBest = (of: (kind: Dialled['kind'], guess: number) => number, text: (value: number) => string) => ({
  of: ({ kind, best }: Dialled) => orNone(text)(best === undefined ? undefined : of(kind, best)),
});
const part = (name: keyof typeof codeParts) => ({ of: ({ kind }: Dialled) => codeParts[name](kind) });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    sentence,
    headline: (_, model) => headline(model),
    table: (_, model) => table(model),
  },
  fields,
  handles: ['power', 'guess'],
  model: ({ power, guess }) => dialled(power, guess),
  numbers: {
    typical: { of: ({ typical }: Dialled) => typical, as: one },
    p: { of: ({ label }) => label },
    pCode: { of: ({ label, kind }) => (kind === 'signed' ? 'None' : label) },
    guess: { of: ({ guess }) => guess, as: short },
    best: { of: ({ best }) => orNone(short)(best) },
    cost: { of: ({ kind, guess }) => cost(kind, guess), as: costText },
    costAtBest: atBest(cost, costText),
    typicalAtBest: atBest(powerMean, one),
    averageError: { of: ({ guess }) => cost('signed', guess), as: one },
    slowestShare: { of: slowestShare },
    average: part('average'),
    size: part('size'),
    open: part('open'),
    close: part('close'),
    exponent: part('exponent'),
  },
  loudest: () => 120,
  Picture,
  quiet: 'right',
  formula:
    '\\text{cost} = \\power{\\live{average}}\\; \\live{open}\\,{\\prediction{\\live{guess}}} - \\truth{y}\\live{close}^{\\power{\\live{exponent}}}',
  code: 'from statistics import mean\ntimes = [{{deliveries.csv:minutes}}]\ncosts = [{{size}}({{guess}} - t) ** {{exponent}} for t in times]\npower_mean = {{average}}(costs) ** (1 / {{exponent}})  # {{typical}}',
  situations: [{ power: 0 }, { power: 1 }, { power: 3 }],
  actions: [
    ({ guess }, { best }) => (best === undefined || Math.abs(best - guess) < 0.05 ? undefined : { guess: best }),
  ],
  reached: [
    ({ best }) => best === HALF_WAY,
    ({ best, guess }) => best !== undefined && best >= 50 && best <= 60 && Math.abs(guess - best) <= 0.5,
  ],
  samples: [
    ...[0, 1, 2, 4, 5, 6, 7].map((power) => ({ power })),
    { power: 0, guess: 0 },
    { power: 0, guess: 42.8 },
    { power: 3, guess: 42.8 },
    { power: 7, guess: 140 },
    { power: 0, guess: 140 },
    { power: 5, guess: 128 },
    { power: 7, guess: 70 },
    { power: 1, guess: 0 },
  ],
});
