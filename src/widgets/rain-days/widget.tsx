import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { BETS, weatherOf } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  chance,
  goals,
  headline,
  nats,
  picture,
  printed,
  sentence,
  shortNats,
  situations,
  table,
  wager,
} from './words.ts';

const HONEST = BETS[1];
export default defineFigure({
  words: { picture, goals, situations, wager, headline: (_, weather) => headline(weather), sentence, table },
  fields,
  handles: ['said'],
  model: weatherOf,
  numbers: {
    ...fromModel(nats, 'average', 'lowest'),
    ...fromModel(shortNats, 'wetPrice', 'dryPrice'),
    printed: { of: ({ average }) => average, as: printed },
    ...fromModel(chance, 'said', 'share'),
    dry: { of: ({ said }) => 1 - said, as: chance },
    wet: { of: ({ wet }) => `${wet}` },
    dryDays: { of: ({ wet, rainy }) => `${rainy.length - wet}` },
  },
  heard: ['average'],
  loudest: () => 4,
  parts: ['board', 'days', 'valley'],
  Picture,
  quiet: 'left',
  formula:
    '\\text{average} = \\frac{\\live{wet} \\cdot (-\\ln \\prediction{\\live{said}}) + \\live{dryDays} \\cdot (-\\ln \\prediction{\\live{dry}})}{10} = \\crossentropy{\\live{average}}',
  code: `from math import inf, log
p = {{said}}  # chance of rain, said every day
wet, dry = {{wet}}, 10 - {{wet}}
price = lambda q: -log(q) if q else inf
paid = ((wet * price(p) if wet else 0)
    + (dry * price(1 - p) if dry else 0))
average = paid / 10  # {{printed}}`,
  situations: [{ said: 0 }, { said: 0.5 }, { said: 1 }],
  wager: { right: 1, state: { said: HONEST, wet: 3 }, seen: ({ said, share }) => said === share },
  reached: [({ said, share }) => said === share],
  samples: [
    { said: 0.3 },
    { said: 0.5 },
    { said: 0 },
    { said: 1 },
    { said: 0.02 },
    { said: 0.97 },
    { said: 0.01, wet: 10 },
    { said: 0, wet: 0 },
    { said: 0.12, wet: 9 },
    { said: 0.88 },
    { said: 0.92 },
  ],
});
