import type { State } from '~/state/field.ts';
import { type Score, score } from '~/widgets/beliefs.ts';
import type { StripGroup } from '~/widgets/BeliefStrip.tsx';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import type { fields } from './fields.ts';

export type Beliefs = State<typeof fields>;
export const MODELS = ['A', 'B'] as const;
export type Model = (typeof MODELS)[number];

export interface ModelGroup extends StripGroup {
  readonly field: keyof Beliefs;
}

/** The two groups of a model, named after what they are at the start: so many right, the others wrong. */
export const groupsOf = (state: Beliefs, model: Model): readonly ModelGroup[] => {
  const [right, wrong] = [`right${model}`, `wrong${model}`] as const;
  return [
    { field: right, count: FOUR_MODELS[model].right, belief: state[right] },
    { field: wrong, count: 100 - FOUR_MODELS[model].right, belief: state[wrong] },
  ];
};

export const scoresOf = (state: Beliefs): Readonly<Record<Model, Score>> => ({
  A: score(groupsOf(state, 'A')),
  B: score(groupsOf(state, 'B')),
});

/** The two bars share one scale, on which the longer one, or a loss of 1, fills the room: their lengths always compare. */
export const barScale = ({ A, B }: Readonly<Record<Model, Score>>, roomPx: number): ((loss: number) => number) => {
  const perNat = roomPx / Math.max(1, A.loss, B.loss);
  return (loss) => loss * perNat;
};
