import { defineFigure } from '~/widgets/define-figure.tsx';
import type { Word } from '~/widgets/next-words.ts';
import { fields } from './fields.ts';
import { ASKED, type Dialled, dialled, PLAIN, RANKED } from './model.ts';
import { Picture } from './Picture.tsx';
import { dial, goals, headline, nats, picture, score, sentence, share, situations, table, wager } from './words.ts';

const shareOf = (word: Word) => ({ of: ({ shares }: Dialled) => shares[RANKED.indexOf(word)] ?? 0, as: share });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['temperature'],
  model: dialled,
  numbers: {
    loss: { of: ({ loss }) => loss, as: nats },
    temperature: { of: ({ temperature }) => temperature, as: dial },
    /** As Python writes it. */
    inCode: { of: ({ temperature }) => temperature, as: score },
    pMat: shareOf('mat'),
    pSofa: shareOf('sofa'),
    pFloor: shareOf('floor'),
    pBed: shareOf('bed'),
    pChair: shareOf('chair'),
    pTable: shareOf('table'),
    pRoof: shareOf('roof'),
    pMoon: shareOf('moon'),
    surest: { of: () => RANKED[0] ?? '' },
  },
  loudest: () => 2,
  Picture,
  quiet: 'left',
  formula:
    '\\text{mat’s share} = \\frac{e^{3 / \\prediction{\\live{temperature}}}}{e^{3 / \\prediction{\\live{temperature}}} + \\ldots + e^{-1.5 / \\prediction{\\live{temperature}}}} = \\crossentropy{\\live{pMat}}',
  code: `from math import exp
scores = [3, 2.2, 2, 1.5, 1.2, 1, -0.5, -1.5]
powers = [exp(score / {{inCode}}) for score in scores]
mat = powers[0] / sum(powers)  # {{pMat}}`,
  situations: [{ temperature: ASKED }, { temperature: PLAIN }, { temperature: 4 }],
  wager: { right: 0, state: { temperature: ASKED }, seen: ({ temperature }) => temperature < PLAIN },
  reached: [({ moon }) => share(moon) === '0.05', ({ mat }) => mat >= 0.95],
  samples: [{ temperature: 0.1 }, { temperature: 0.8 }, { temperature: 3.2 }, { temperature: 5 }],
});
