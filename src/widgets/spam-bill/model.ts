import { binaryCrossEntropy } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';

/** What a coin flip costs, whatever the mail turns out to be: ln 2. */
export const COIN = binaryCrossEntropy.value(0.5, 1);

/** Everything that the picture, the sentence and the numbers need. */
export function billOf({ said, truth }: State<typeof fields>) {
  const y = truth === 'spam' ? 1 : 0;
  const ifSpam = binaryCrossEntropy.value(said, 1);
  const ifFine = binaryCrossEntropy.value(said, 0);
  const inside = clamp(said, 0.01, 0.99);
  const loss = y === 1 ? ifSpam : ifFine;
  return {
    said,
    y,
    truth,
    ifSpam,
    ifFine,
    loss,
    /** The same for programs that charge no infinity: the nearest chance inside, and its price. */
    inside,
    insideLoss: binaryCrossEntropy.value(inside, y),
    /** What it would have cost if the mail were the other kind. */
    other: y === 1 ? ifFine : ifSpam,
    /** How much less than a coin flip it cost; negative where it cost more. */
    saved: COIN - loss,
    /** What the likelier answer can save, and what the other one can cost on top, both measured from a coin flip. */
    toWin: COIN - Math.min(ifSpam, ifFine),
    toLose: Math.max(ifSpam, ifFine) - COIN,
  };
}
export type Bill = ReturnType<typeof billOf>;
