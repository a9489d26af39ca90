import { number, type NumberField } from '~/state/field.ts';
import { EXACTLY_0 } from './model.ts';
import { chance } from './words.ts';

const zeros = number({
  label: 'its belief in the truth',
  default: 20,
  min: 1,
  max: EXACTLY_0,
  step: 1,
  samples: [2, 7, 16, 44, 49],
});

/** The stops are powers of ten, and nothing at all at the end; links and voices say which. */
const belief: NumberField = {
  ...zeros,
  named: true,
  format: (value) => (value === EXACTLY_0 ? 'zero' : String(value)),
  parse: (text) => (text.trim() === 'zero' ? EXACTLY_0 : zeros.parse(text)),
  words: chance,
  legal: `a number of zeros from 1 to ${EXACTLY_0 - 1}, or zero`,
};

export const fields = { zeros: belief };
