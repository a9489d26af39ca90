import { defineFigure } from '~/widgets/define-figure.tsx';
import { NEXT, type Word, WORDS } from '~/widgets/next-words.ts';
import { EVEN, fields } from './fields.ts';
import { allOn, type Bet, betOf, nothing } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, amongWords, goals, headline, nats, picture, secret, sentence, share, table } from './words.ts';

const even = Object.fromEntries(WORDS.map((word, k) => [word, EVEN[k]]));
const stacks = Object.fromEntries(WORDS.map((word, k) => [word, { of: ({ chips }: Bet) => `${chips[k]}` }])) as Record<
  Word,
  { of(bet: Bet): string }
>;

/** Told once the word is out. */
const afterwards = (text: (bet: Bet) => string) => ({ of: (bet: Bet) => (bet.done ? text(bet) : secret) });

export default defineFigure({
  words: { picture, goals, actions, headline: (_, bet) => headline(bet), sentence, table },
  fields,
  handles: WORDS,
  model: betOf,
  numbers: {
    loss: afterwards(({ loss }) => nats(loss)),
    perplexity: afterwards(({ perplexity }) => amongWords(perplexity)),
    share: afterwards(({ onNext }) => share(onNext)),
    word: afterwards(() => NEXT),
    inCode: { of: ({ done }) => (done ? `"${NEXT}"` : 'None') },
    bestShare: { of: ({ most }) => most, as: share },
    best: { of: ({ best }) => best, as: nats },
    nothing: { of: () => nothing, as: nats },
    ...stacks,
  },
  heard: ['nothing', 'loss'],
  loudest: () => 5,
  parts: ['bill'],
  Picture,
  quiet: 'right',
  formula:
    '\\text{at best, } \\crossentropy{-\\ln \\prediction{\\live{bestShare}}} = \\crossentropy{\\live{best}} \\\\ \\text{in fact, } \\crossentropy{-\\ln \\prediction{\\live{share}}} = \\crossentropy{\\live{loss}} \\\\ \\text{perplexity} = e^{\\crossentropy{\\live{loss}}} = \\live{perplexity}',
  code: `from math import inf, log
chips = {"bed": {{bed}}, "chair": {{chair}},
    "floor": {{floor}}, "mat": {{mat}}, "moon": {{moon}},
    "roof": {{roof}}, "sofa": {{sofa}}, "table": {{table}}}
bills = {word: -log(n / 100) if n else inf
    for word, n in chips.items()}
paid = bills.get({{inCode}})  # {{loss}}`,
  actions: [
    (_, { done }) => (done ? undefined : { done: true }),
    (_, { chips }) => (chips.every((count, k) => count === EVEN[k]) ? undefined : even),
    (_, { favourite, most }) => (favourite === 'moon' && most === 100 ? undefined : allOn('moon')),
  ],
  reached: [({ done, loss }) => done && loss < 0.5, ({ done, onNext }) => done && onNext === 25],
  samples: [
    { done: true },
    { bed: 10, chair: 6, floor: 20, mat: 40, moon: 1, roof: 5, sofa: 14, table: 4, done: true },
    { bed: 10, chair: 6, floor: 20, mat: 40, moon: 1, roof: 5, sofa: 14, table: 4 },
    { ...allOn('moon'), done: true },
    allOn('moon'),
    { ...allOn('mat'), done: true },
    { bed: 1, chair: 0, floor: 98, mat: 1, moon: 0, roof: 0, sofa: 0, table: 0, done: true },
    { bed: 25, chair: 0, floor: 25, mat: 25, moon: 25, roof: 0, sofa: 0, table: 0, done: true },
  ],
});
