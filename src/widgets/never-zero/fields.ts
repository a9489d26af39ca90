import { number, type NumberField } from '~/state/field.ts';
import { EXACTLY_0 } from './model.ts';
import { chance } from './words.ts';

const zeros = number({
  label: 'chance given to the cat',
  default: 6,
  min: 0.5,
  max: EXACTLY_0,
  step: 0.05,
  samples: [2, 2.15, 7, 16, 44, 49],
});

/** Powers of ten and what lies between, and nothing at all at the end; links and voices say which. */
const belief: NumberField = {
  ...zeros,
  named: true,
  format: (value) => (value === EXACTLY_0 ? 'zero' : zeros.format(value)),
  parse: (text) => (text.trim() === 'zero' ? EXACTLY_0 : zeros.parse(text)),
  words: chance,
  legal: `a number of zeros from ${zeros.min} to ${EXACTLY_0 - 1}, or zero`,
};

export const fields = { zeros: belief };
