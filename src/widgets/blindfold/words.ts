import { counted } from '~/math/format.ts';
import { cm } from '~/widgets/boards.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { type Coach, HIT_CM, type Left, measured, type Now, type Place, THROWS, told } from './model.ts';

export const picture = 'A dark wall, 40 cm wide, with a hidden bull, and the rings that the throws have left';
export const off = 'cm off';
export const untold = { number: '?', unit: 'missed' } as const;
export const nothingYet = 'not told';
export const dartsLeft = ({ left }: Now): string => `${counted(left, 'dart')} left`;

export const goals = [
  {
    text: 'Find the bull in the dark.',
    won: 'Found it!',
    hint: 'Every distance is a ring with the bull on it. The rings of three darts that aren’t in a line share one spot.',
  },
  {
    text: 'New game: find it with four.',
    won: 'Sharp!',
    hint: 'Don’t aim yet. Throw the first three so that they aren’t in a line. Where their rings cross, throw the last.',
  },
];
export const actions = ['Throw', 'New game', 'Lights on'];

const letters: Readonly<Record<Coach, string>> = { missed: 'a', distance: 'b', hint: 'c' };

const leads: Readonly<Record<Left, string>> = {
  circle: 'The bull is on this ring. Where?',
  two: 'Two spots left. Which one?',
  'one on the wall': 'One spot is off the wall.',
  one: 'All rings meet in one spot.',
};

export function headline({ coach, throws, hit, over, lit, spots }: Now): string {
  if (hit !== undefined) return `Found with ${counted(hit, 'dart')}.`;
  if (over) return 'Six darts thrown. There it was.';
  if (lit) return 'There it is. Try a new game.';
  if (throws.length === 0) return 'Lights out. Tap to throw.';
  if (coach === 'missed') return 'Missed. How far? Which way?';
  if (coach === 'distance') return leads[spots];
  return throws.length === 1 ? 'Only a quarter of the ring is left.' : 'It’s somewhere the arcs meet.';
}

const rings: Readonly<Record<Left, string>> = {
  circle: 'The bull can be anywhere on that ring: one loss has no direction.',
  two: 'The rings leave two spots. A throw off the line of your darts decides.',
  'one on the wall': 'The rings cross in two spots, but only one of them is on the wall. Aim there.',
  one: 'All rings meet in one spot only. Aim there.',
};

/** What the words of coach b allow to conclude, from nothing but those words. */
function deduction({ throws, told: distances, spots }: Now, circles: boolean): string {
  if (circles) return rings[spots];
  const now = distances.at(-1);
  const before = distances.at(-2);
  if (now === undefined || before === undefined) return 'That says how far, and nothing about which way.';
  const dart = throws.at(-1);
  const last = throws.at(-2);
  if (dart?.x === last?.x && dart?.y === last?.y) return 'The same spot again, so the same loss. Move a little.';
  if (now === before) return 'Just as far as your last throw: moving that way gained nothing.';
  const change = `{error|${cm(Math.abs(now - before))} cm}`;
  return now < before
    ? `That’s ${change} better than your last throw: a good direction.`
    : `That’s ${change} worse than your last throw: go back the other way.`;
}

const coloured = (speech: string): string => speech.replace(/[\d.]+ cm/, (length) => `{error|${length}}`);

/** The state of the game in words. It repeats what the coach told and never knows the bull before it is shown. */
export function sentence(now: Now, circles: boolean): string {
  const { coach, bull, throws, hit, over, lit } = now;
  const last = throws.at(-1);
  if (hit !== undefined && last)
    return `Found with throw ${hit}, {error|${cm(measured(last, bull))} cm} from the bull. Fewer throws are better.`;
  if (over) {
    const nearest = Math.min(...now.told);
    return `${THROWS} throws, and none within ${HIT_CM} cm. The nearest was throw ${now.told.indexOf(nearest) + 1}, {error|${cm(nearest)} cm} off.`;
  }
  if (lit) return 'The lights are on, so this game doesn’t count. Start a new one, in the dark.';
  if (!last) return 'The bull hides somewhere on this wall. Tap to throw, or move the cross and press “Throw”.';
  const speech = `Throw ${throws.length} of ${THROWS}. Coach ${letters[coach]} says: “${coloured(told(coach, last, bull))}”.`;
  if (coach === 'missed') return `${speech} Not here, then. But how far, and which way?`;
  if (coach === 'hint') return `${speech} How far and roughly which way: you know where to go.`;
  return `${speech} ${deduction(now, circles)}`;
}

export const table = ({ coach, bull, throws, lit }: Now, { x, y }: Place): Table => ({
  columns: ['throw', 'right (cm)', 'up (cm)', 'the coach says'],
  rows: [
    ...throws.map((dart, i) => [`${i + 1}`, cm(dart.x), cm(dart.y), told(coach, dart, bull)]),
    lit ? ['the bull', cm(bull.x), cm(bull.y), 'seen by light'] : ['next aim', cm(x), cm(y), 'not thrown yet'],
  ],
});
