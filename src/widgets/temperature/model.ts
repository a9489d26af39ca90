import { softmax } from '~/math/softmax.ts';
import type { State } from '~/state/field.ts';
import { type Word, WORDS } from '~/widgets/next-words.ts';
import type { fields } from './fields.ts';

/** Made up by hand, as every page says that shows them: what a language model may score a word that comes next. */
export const SCORES: Readonly<Record<Word, number>> = {
  mat: 3,
  sofa: 2.2,
  floor: 2,
  bed: 1.5,
  chair: 1.2,
  table: 1,
  roof: -0.5,
  moon: -1.5,
};
/** The highest score first. */
export const RANKED = [...WORDS].sort((a, b) => SCORES[b] - SCORES[a]);
const scores = RANKED.map((word) => SCORES[word]);

/** The shares of the ranked words at a temperature. */
export const sharesAt = (temperature: number): number[] => softmax(scores, temperature);

/** The temperature that changes nothing, and the one that the wager asks about. */
export const PLAIN = 1;
export const ASKED = 0.5;
/** The shares at the plain one, which the picture keeps to compare with. */
export const before = sharesAt(PLAIN);

/** Everything that the picture, the sentence and the numbers need. */
export function dialled({ temperature }: State<typeof fields>) {
  const shares = sharesAt(temperature);
  const [mat = 0] = shares;
  return {
    temperature,
    /** In the order of RANKED. */
    shares,
    mat,
    moon: shares.at(-1) ?? 0,
    /** What it costs, in nats, if mat came next. */
    loss: -Math.log(mat),
  };
}
export type Dialled = ReturnType<typeof dialled>;
