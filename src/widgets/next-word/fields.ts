import { apportion } from '~/math/apportion.ts';
import { flag, number } from '~/state/field.ts';
import { type Word, WORDS } from '~/widgets/next-words.ts';

/** As many as there are per cent. */
export const CHIPS = 100;

/** Knowing nothing, as nearly as whole chips can say it: 13 on the first four words, 12 on the others. */
export const EVEN = apportion(
  CHIPS,
  WORDS.map(() => 1),
);

const chips = (word: Word, samples: readonly number[] = []) =>
  number({
    label: `chips on ${word}`,
    default: EVEN[WORDS.indexOf(word)] ?? 0,
    min: 0,
    max: CHIPS,
    step: 1,
    unit: ' chips',
    shareOf: 'the chips',
    samples,
  });

/** Eight shares of a hundred chips: when one is moved, the others give way. */
export const fields = {
  bed: chips('bed'),
  chair: chips('chair'),
  floor: chips('floor'),
  mat: chips('mat', [1, 40]),
  moon: chips('moon'),
  roof: chips('roof'),
  sofa: chips('sofa'),
  table: chips('table'),
  done: flag({ label: 'Show the next word', default: false }),
};
