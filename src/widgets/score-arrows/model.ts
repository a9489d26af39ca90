import { crossEntropyWithLogits } from '~/losses/index.ts';
import { snap } from '~/math/bounds.ts';
import { softmax } from '~/math/softmax.ts';
import type { State } from '~/state/field.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';

type Scores = State<typeof fields>;

/** How far a step goes: the score less so many times its slope. */
const RATE = 1;

/** Everything that the picture, the sentence and the numbers need. A slope is ∂loss/∂score, p − y. */
export function slopesOf(state: Scores) {
  const scores = CLASSES.map((name) => state[name]);
  const truth = CLASSES.indexOf(state.truth);
  return {
    name: state.truth,
    truth,
    scores,
    shares: softmax(scores),
    slopes: crossEntropyWithLogits.gradient(scores, truth),
    loss: crossEntropyWithLogits.value(scores, truth),
  };
}
export type Model = ReturnType<typeof slopesOf>;

/** Where one step downhill leads, as finely as scores are kept; nothing where none of them would move. */
export function stepped({ scores, slopes }: Model): Partial<Scores> | undefined {
  const next = CLASSES.map((name, k) => snap((scores[k] as number) - RATE * (slopes[k] as number), fields[name]));
  if (next.every((score, k) => score === scores[k])) return undefined;
  return Object.fromEntries(CLASSES.map((name, k) => [name, next[k]]));
}
