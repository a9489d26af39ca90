import { crossEntropyWithLogits } from '~/losses/index.ts';
import { snap } from '~/math/bounds.ts';
import { softmax } from '~/math/softmax.ts';
import { sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';

type Scores = State<typeof fields>;

/** What the wager and the buttons add to every score, or take off. */
export const MORE = 5;
/** Free of binary dust, as the sliders have it. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** The same added to each score; undefined where one would leave its bounds. */
export function addedToAll(state: Scores, more: number): Scores | undefined {
  const wished = CLASSES.map((name) => state[name] + more);
  const legal = CLASSES.map((name, k) => snap(wished[k] as number, fields[name]));
  if (!legal.every((score, k) => same(score, wished[k] as number))) return undefined;
  return Object.fromEntries(CLASSES.map((name, k) => [name, legal[k]])) as Scores;
}

/** Everything that the picture, the sentence and the numbers need. */
export function scoredOf(state: Scores) {
  const scores = CLASSES.map((name) => state[name]);
  const powers = scores.map(Math.exp);
  const shares = softmax(scores);
  const most = Math.max(...scores);
  const leaders = CLASSES.filter((_, k) => scores[k] === most);
  const shifts = CLASSES.map((name) => state[name] - fields[name].default);
  const [shift = 0] = shifts;
  return {
    scores,
    /** e to each score, and their sum. */
    powers,
    total: sum(powers),
    shares,
    /** What it costs, in nats, if the photo was of a dog. */
    loss: crossEntropyWithLogits.value(scores, 0),
    /** By how much all three have left their start together; 0 where they have not. */
    shift: shifts.every((one) => same(one, shift)) ? Number(shift.toFixed(1)) : 0,
    leaders,
  };
}
export type Scored = ReturnType<typeof scoredOf>;
