import { choice, number } from '~/state/field.ts';

export const fields = {
  said: number({
    label: 'chance of spam that you say',
    default: 0.5,
    min: 0,
    max: 1,
    step: 0.01,
    style: { digits: 2 },
    samples: [0.9, 0.99],
  }),
  truth: choice({ label: 'It really is', default: 'spam', options: { spam: 'spam', fine: 'fine' } }),
};
