import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { billOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, chance, goals, headline, nats, picture, printed, sentence, size, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, actions, wager, headline, sentence, table },
  fields,
  handles: ['said'],
  model: billOf,
  numbers: {
    ...fromModel(nats, 'loss', 'ifSpam', 'ifFine', 'toWin', 'toLose', 'insideLoss'),
    saved: { of: ({ saved }) => saved, as: size },
    ...fromModel(chance, 'said', 'inside'),
    rest: { of: ({ said }) => 1 - said, as: chance },
    y: { of: ({ y }) => `${y}` },
    notY: { of: ({ y }) => `${1 - y}` },
    printed: { of: ({ loss }) => loss, as: printed },
  },
  heard: ['loss'],
  loudest: () => 5,
  parts: ['halves'],
  Picture,
  quiet: 'right',
  formula:
    '-\\bigl[\\, \\truth{\\live{y}} \\cdot \\ln \\prediction{\\live{said}} + (1 - \\truth{\\live{y}}) \\cdot \\ln (1 - \\prediction{\\live{said}}) \\,\\bigr] = \\crossentropy{\\live{loss}}',
  code: `from math import inf, log
p, y = {{said}}, {{y}}  # chance of spam; 1 if it is spam
q = p if y == 1 else 1 - p  # the half that counts
loss = -log(q) if q else inf  # {{printed}}`,
  actions: [() => ({ truth: 'spam' }), () => ({ truth: 'fine' })],
  wager: { right: 2, state: { said: 0.9 }, seen: ({ said }) => Math.abs(said - 0.5) >= 0.4 },
  reached: [({ saved }) => saved >= 0.6, ({ saved, toWin }) => toWin > 0 && saved > -Infinity && -saved >= 5 * toWin],
  samples: [
    { said: 0.7 },
    { said: 0.99 },
    { said: 0.99, truth: 'fine' },
    { said: 1 },
    { said: 0 },
    { said: 1, truth: 'fine' },
    { said: 0.03, truth: 'fine' },
    { said: 0.5, truth: 'fine' },
    { said: 0.35 },
    { said: 0.9 },
    { said: 0.95, truth: 'fine' },
    { said: 0.55 },
  ],
});
