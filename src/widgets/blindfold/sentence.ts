import { counted } from '~/math/format.ts';
import { type Coach, cm, type Game, HIT_CM, type Left, measured, spotsLeft, THROWS, told } from './model.ts';

const letters: Readonly<Record<Coach, string>> = { missed: 'a', distance: 'b', hint: 'c' };

const circlesLeave: Readonly<Record<Left, string>> = {
  circle: 'The bull can be anywhere on that circle: one loss has no direction.',
  two: 'The circles leave two spots. A throw off the line of your darts decides which.',
  'one on the wall': 'The circles cross in two spots, but only one of them is on the wall. Aim there.',
  one: 'All circles meet in one spot only. Aim there.',
};

/** What the words of coach b allow to conclude, from nothing but those words. */
function deduction({ bull, throws }: Game, circles: boolean): string {
  const distances = throws.map((dart) => measured(dart, bull));
  if (circles) return circlesLeave[spotsLeft(throws, bull)];
  const now = distances.at(-1);
  const before = distances.at(-2);
  if (now === undefined || before === undefined) return 'That says how far, and nothing about which way.';
  const dart = throws.at(-1);
  const last = throws.at(-2);
  if (dart?.x === last?.x && dart?.y === last?.y) return 'The same spot again, and so the same loss. Move a little.';
  if (now === before) return 'Just as far as the throw before: moving that way gained nothing.';
  const change = cm(Math.abs(now - before));
  return now < before
    ? `That is ${change} cm better than the throw before: it was a move in a good direction.`
    : `That is ${change} cm worse than the throw before: turn round.`;
}

/** The state of the game in words. It repeats what the coach told and never knows the bull before the end. */
export function sentence(game: Game, coach: Coach, circles: boolean): string {
  const { bull, throws, hit, left, over } = game;
  const last = throws.at(-1);
  if (!last)
    return `The bull is hidden somewhere on this wall. Tap the wall to throw, or move the cross and press “Throw”. You have ${counted(left, 'throw')}.`;
  if (hit !== undefined)
    return `Found with throw ${hit}, ${cm(measured(last, bull))} cm from the bull. The score is ${counted(hit, 'throw')}: fewer is better.`;
  if (over) {
    const distances = throws.map((dart) => measured(dart, bull));
    const nearest = Math.min(...distances);
    return `${THROWS} throws, and none within ${HIT_CM} cm. The nearest was throw ${distances.indexOf(nearest) + 1}, ${cm(nearest)} cm off. The bull is shown now.`;
  }
  const speech = `Throw ${throws.length} of ${THROWS}. Coach ${letters[coach]} says: “${told(coach, last, bull)}”.`;
  if (coach === 'missed') return `${speech} Not here, then; but how far, and which way?`;
  if (coach === 'hint')
    return `${speech} ${circles ? 'A direction leaves only a quarter of the circle.' : 'How far and roughly which way: you know where to go.'}`;
  return `${speech} ${deduction(game, circles)}`;
}
