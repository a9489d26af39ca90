import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { cm, DEMO_GAME, gameOf, measured, nextGame, told } from './model.ts';
import { sentence } from './sentence.ts';
import { Stage } from './Stage.tsx';

type Now = State<typeof fields>;

/** The distances that the reader has been told: none from coach a, until the bull is shown. */
const known = ({ coach, game, throws: flat }: Now): readonly number[] => {
  const { bull, throws, over } = gameOf(game, flat);
  return coach === 'missed' && !over ? [] : throws.map((dart) => measured(dart, bull));
};

/** Throws until the hit. The demonstration does not count, nor a game without a hit. */
const ownScore = (game: number, throws: readonly number[]): number =>
  game === DEMO_GAME ? Infinity : (gameOf(game, throws).hit ?? Infinity);

const nothingYet = 'not told';

export default defineWidget({
  title: 'Find the hidden bull in six throws',
  fields,
  pairs: [['x', 'y']],
  controls: () => ['coach', 'circles'],
  hidden: () => ['x', 'y'],
  live: (state) => {
    const { throws, left, bull } = gameOf(state.game, state.throws);
    const distances = known(state);
    const last = distances.at(-1);
    const thrown = throws.at(-1);
    return {
      throws: String(throws.length),
      left: String(left),
      last: last === undefined ? nothingYet : cm(last),
      nearest: distances.length === 0 ? nothingYet : cm(Math.min(...distances)),
      told: thrown ? told(state.coach, thrown, bull) : nothingYet,
    };
  },
  readouts: [
    { live: 'left', label: 'throws left', tone: 'ink' },
    { live: 'last', label: 'last loss (cm)', tone: 'error' },
    { live: 'nearest', label: 'lowest loss so far (cm)', tone: 'error' },
  ],
  pitch: { live: ['last'], most: () => 60 },
  describe: ({ coach, game, circles, throws }) => sentence(gameOf(game, throws), coach, circles),
  table: ({ coach, game, throws: flat, x, y }) => {
    const { bull, throws, over } = gameOf(game, flat);
    return {
      columns: ['throw', 'right (cm)', 'up (cm)', 'the coach says'],
      rows: [
        ...throws.map((dart, i) => [String(i + 1), cm(dart.x), cm(dart.y), told(coach, dart, bull)]),
        over ? ['the bull', cm(bull.x), cm(bull.y), 'shown at the end'] : ['next aim', cm(x), cm(y), 'not thrown yet'],
      ],
    };
  },
  actions: [
    {
      label: 'Throw at the cross',
      run: ({ game, throws: flat, x, y }) => {
        const { throws, over } = gameOf(game, flat);
        return over ? undefined : { throws: [...throws, { x, y }].flatMap((dart) => [dart.x, dart.y]) };
      },
    },
    { label: 'New game', run: ({ game }) => ({ game: nextGame(game), throws: [], circles: false }) },
  ],
  presets: [
    {
      label: 'Watch three throws',
      state: { game: DEMO_GAME, circles: true, throws: [0, 0, 12, -6, -8, -8], x: 10, y: 10 },
    },
  ],
  goals: [
    {
      text: 'Find the bull within six throws with coach b, who knows no directions.',
      hint: 'Every distance is a ring on which the bull must lie. Have them drawn: three rings that are not in a line share one place.',
      reached: ({ coach, game, throws }) => coach === 'distance' && ownScore(game, throws) <= 6,
    },
    {
      text: 'New game: find the bull in four throws or fewer, with any coach.',
      hint: 'Do not aim yet. Spend the first throws where they do not stand in one line; where their rings cross, throw the last.',
      reached: ({ game, throws }) => ownScore(game, throws) <= 4,
    },
  ],
  samples: [
    { throws: [] },
    { coach: 'missed', throws: [0, 0, 5, 5], circles: true },
    { coach: 'hint', throws: [0, 0, 10, -4], circles: true },
    { throws: [0, 0, 10, 0], circles: true },
    { throws: [-10, 15, 10, 15], circles: true },
    { throws: [0, 0, 0, 0] },
    { throws: [0, 0, 10, 0, 0, 10], circles: true },
    { throws: [0, 0, 0, 5] },
    { throws: [0, 0, -5, -5] },
    { throws: [0, 0, 10, 0, 0, 10, -8, -9.5] },
    { throws: [20, 20, -20, 20, -20, -20, 20, -20, 0, 5, 19, 5], coach: 'hint', circles: true },
    { coach: 'missed', throws: [20, 20, -20, 20, -20, -20, 20, -20, 0, 0, 5, 5] },
    { coach: 'hint' },
  ],
  Stage,
});
