import type { State } from '~/state/field.ts';
import type { BoardGroup } from '~/widgets/BeliefBoard.tsx';
import { type Score, score } from '~/widgets/beliefs.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import type { fields } from './fields.ts';

export type Beliefs = State<typeof fields>;
export const MODELS = ['A', 'B'] as const;
export type Model = (typeof MODELS)[number];

interface ModelGroup extends BoardGroup {
  readonly field: keyof Beliefs;
}

/** The two groups of a model, named after what they are at the start: so many right, the others wrong. */
const groupsOf = (state: Beliefs, model: Model): readonly ModelGroup[] => {
  const [right, wrong] = [`right${model}`, `wrong${model}`] as const;
  return [
    { field: right, count: FOUR_MODELS[model].right, belief: state[right] },
    { field: wrong, count: 100 - FOUR_MODELS[model].right, belief: state[wrong] },
  ];
};

export interface Both {
  readonly groups: Readonly<Record<Model, readonly ModelGroup[]>>;
  readonly scores: Readonly<Record<Model, Score>>;
  /** The model with the higher loss, and the other one. */
  readonly worse: Model;
  readonly better: Model;
}

export function bothOf(state: Beliefs): Both {
  const groups = { A: groupsOf(state, 'A'), B: groupsOf(state, 'B') };
  const scores = { A: score(groups.A), B: score(groups.B) };
  const [worse, better] = scores.A.loss > scores.B.loss ? (['A', 'B'] as const) : (['B', 'A'] as const);
  return { groups, scores, worse, better };
}

/** The two bars share one scale, on which the longer one, or a loss of 1, fills the room: their lengths always compare. */
export const barScale = ({ A, B }: Both['scores'], roomPx: number): ((loss: number) => number) => {
  const perNat = roomPx / Math.max(1, A.loss, B.loss);
  return (loss) => loss * perNat;
};
