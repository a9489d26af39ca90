import { cm } from '~/widgets/boards.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Coach = 'missed' | 'distance' | 'hint';

export const THROWS = 6;
/** A dart this near to the bull, in cm, counts as a hit. */
export const HIT_CM = 2;

/** Where the bull hides in game 1, 2…: off the middle, off the grid, and nowhere that anything else shows before the end. */
export const HIDING_PLACES: readonly Place[] = [
  { x: -7.8, y: -9.4 },
  { x: 11.3, y: 4.6 },
  { x: -4.7, y: 12.9 },
  { x: 9.2, y: -8.3 },
  { x: -13.6, y: 2.7 },
  { x: 3.4, y: -14.1 },
];

/** The last place is for showing how circles cross; games of the reader's own use the others, in turn. */
export const DEMO_GAME = HIDING_PLACES.length;
export const nextGame = (game: number): number => (game % (DEMO_GAME - 1)) + 1;

export const hidingPlace = (game: number): Place => HIDING_PLACES[(game - 1) % HIDING_PLACES.length] as Place;

const gap = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The distance as every coach measures it: to the millimetre. The drawn circles know no more than that. */
export const measured = (dart: Place, bull: Place): number => Math.round(gap(dart, bull) * 10) / 10;

export const isHit = (dart: Place, bull: Place): boolean => measured(dart, bull) <= HIT_CM;

export interface Game {
  readonly bull: Place;
  readonly throws: readonly Place[];
  /** The throw (from 1) that hit, or undefined. */
  readonly hit: number | undefined;
  readonly left: number;
  readonly over: boolean;
}

/** The game from its list x1, y1, x2, y2… A half pair at the end, throws after a hit and throws after the sixth do not count. */
export function gameOf(game: number, flat: readonly number[]): Game {
  const bull = hidingPlace(game);
  const all = Array.from({ length: Math.min(THROWS, Math.floor(flat.length / 2)) }, (_, i) => ({
    x: flat[2 * i] as number,
    y: flat[2 * i + 1] as number,
  }));
  const first = all.findIndex((dart) => isHit(dart, bull));
  const throws = first < 0 ? all : all.slice(0, first + 1);
  const hit = first < 0 ? undefined : first + 1;
  return { bull, throws, hit, left: THROWS - throws.length, over: hit !== undefined || throws.length === THROWS };
}

export type Side = 'high' | 'low' | 'right' | 'left';

/** Which way a dart mostly missed. On the diagonal, up and down win. */
export const mainSide = (dart: Place, bull: Place): Side => {
  const dx = dart.x - bull.x;
  const dy = dart.y - bull.y;
  return Math.abs(dy) >= Math.abs(dx) ? (dy > 0 ? 'high' : 'low') : dx > 0 ? 'right' : 'left';
};

/** What a coach says of a throw. Nothing but this may be told before the game is over. */
export function told(coach: Coach, dart: Place, bull: Place): string {
  if (isHit(dart, bull)) return coach === 'missed' ? 'hit' : `${cm(measured(dart, bull))} cm off: a hit`;
  if (coach === 'missed') return 'missed';
  const side = mainSide(dart, bull);
  const words = side === 'left' || side === 'right' ? `mostly too far ${side}` : `mostly too ${side}`;
  return `${cm(measured(dart, bull))} cm off${coach === 'hint' ? `, ${words}` : ''}`;
}

/** Throws nearer than this to one straight line count as lying on it: their circles cross at a glancing angle. */
const ON_A_LINE_CM = 1;

/** The wall is seen this far from its middle, in cm. A spot beyond it cannot be the bull's. */
const SEEN_CM = 21.4;

/**
 * What the circles of coach b leave: a whole circle after one place, two spots while all throws lie on one line, else one spot.
 * The two spots mirror each other in that line, so where one of them is beside the wall, the other is the bull: 'one on the wall'.
 * Where they are so near to each other that a dart at either hits, they are one.
 */
export type Left = 'circle' | 'two' | 'one on the wall' | 'one';
export function spotsLeft(throws: readonly Place[], bull: Place): Left {
  const start = throws[0];
  const far = start && throws.reduce((best, dart) => (gap(dart, start) > gap(best, start) ? dart : best), start);
  if (!start || !far || gap(start, far) === 0) return 'circle';
  const alongX = (far.x - start.x) / gap(start, far);
  const alongY = (far.y - start.y) / gap(start, far);
  const offLine = (place: Place): number => alongX * (place.y - start.y) - alongY * (place.x - start.x);
  if (throws.some((dart) => Math.abs(offLine(dart)) > ON_A_LINE_CM)) return 'one';
  if (2 * Math.abs(offLine(bull)) <= HIT_CM) return 'one';
  const x = bull.x + 2 * offLine(bull) * alongY;
  const y = bull.y - 2 * offLine(bull) * alongX;
  return Math.max(Math.abs(x), Math.abs(y)) > SEEN_CM ? 'one on the wall' : 'two';
}

export interface Now extends Game {
  readonly coach: Coach;
  /** The distances that the reader has been told: none from coach a, until the bull is shown. */
  readonly told: readonly number[];
  readonly spots: Left;
  /** The bull is seen: the game is over, or somebody switched the lights on. */
  readonly lit: boolean;
  /** Rings are drawn, and three of them leave one spot. */
  readonly meet: boolean;
}

interface Settings {
  readonly coach: Coach;
  readonly circles: boolean;
  readonly lights: boolean;
  readonly game: number;
  readonly throws: readonly number[];
}

export function nowOf({ coach, circles, lights, game: number, throws: flat }: Settings): Now {
  const game = gameOf(number, flat);
  const { bull, throws, over } = game;
  const lit = over || lights;
  const spots = spotsLeft(throws, bull);
  return {
    ...game,
    coach,
    spots,
    lit,
    told: coach === 'missed' && !lit ? [] : throws.map((dart) => measured(dart, bull)),
    meet: circles && !lit && coach !== 'missed' && throws.length >= 3 && spots === 'one',
  };
}

/** Throws until the hit, in the dark. The demonstration does not count, nor a game without a hit. */
export const ownScore = ({ hit }: Game, { game, lights }: Pick<Settings, 'game' | 'lights'>): number =>
  game === DEMO_GAME || lights ? Infinity : (hit ?? Infinity);

/** The list of throws with one more. */
export const withThrow = ({ throws }: Game, { x, y }: Place): readonly number[] =>
  [...throws, { x, y }].flatMap((dart) => [dart.x, dart.y]);
