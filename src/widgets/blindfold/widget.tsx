import { cm } from '~/widgets/boards.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { nextGame, type Now, nowOf, ownScore, told, withThrow } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, nothingYet, picture, sentence, table } from './words.ts';

const distance = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? nothingYet : cm(value);

export default defineFigure({
  words: {
    picture,
    goals,
    actions,
    headline: (_, now) => headline(now),
    sentence: (_, now, { circles }) => sentence(now, circles),
    table: (_, now, aim) => table(now, aim),
  },
  fields,
  pairs: [['x', 'y']],
  handles: ['x', 'y'],
  model: nowOf,
  numbers: {
    last: { of: (now: Now) => distance(now.told.at(-1)) },
    nearest: { of: (now) => distance(Math.min(...now.told)) },
    throws: { of: ({ throws }) => `${throws.length}` },
    left: { of: ({ left }) => `${left}` },
    told: {
      of: ({ coach, throws, bull }) => {
        const dart = throws.at(-1);
        return dart ? told(coach, dart, bull) : nothingYet;
      },
    },
  },
  loudest: () => 60,
  Picture,
  quiet: 'left',
  night: ({ lit }) => !lit,
  actions: [
    ({ x, y }, now) => (now.over ? undefined : { throws: withThrow(now, { x, y }) }),
    ({ game }) => ({ game: nextGame(game), throws: [], lights: false }),
    (_, { lit }) => (lit ? undefined : { lights: true }),
  ],
  reached: [
    (now, state) => state.coach === 'distance' && ownScore(now, state) <= 6,
    (now, state) => ownScore(now, state) <= 4,
  ],
  samples: [
    { throws: [] },
    { coach: 'missed', throws: [0, 0, 5, 5] },
    { coach: 'hint', throws: [0, 0, 10, -4] },
    { throws: [0, 0, 10, 0] },
    { throws: [-10, 15, 10, 15] },
    { throws: [0, 0, 0, 0], circles: false },
    { throws: [0, 0, 10, 0, 0, 10] },
    { throws: [0, 0, 10, 0, 0, 10], lights: true },
    { throws: [0, 0, 0, 5], circles: false },
    { throws: [0, 0, -5, -5], circles: false },
    { throws: [0, 0, 10, 0, 0, 10, -8, -9.5] },
    { throws: [20, 20, -20, 20, -20, -20, 20, -20, 0, 5, 19, 5], coach: 'hint' },
    { coach: 'missed', throws: [20, 20, -20, 20, -20, -20, 20, -20, 0, 0, 5, 5] },
    { coach: 'hint' },
  ],
});
