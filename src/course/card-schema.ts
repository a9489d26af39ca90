import { z } from 'astro/zod';
import { manners } from '~/math/manner.ts';

/** What the reader hears, and what may show it. */
const told = z.strictObject({
  /** For a wrong answer: why a reasonable person would think so, and what is true. */
  reply: z.string().min(20),
  /** Id of the misconception behind a wrong answer. */
  misconception: z
    .string()
    .regex(/^[ME]\d\d$/)
    .optional(),
  /** A figure that shows it: "dart-throw x=3 y=4". */
  show: z.string().optional(),
});

export const option = told.extend({ text: z.string(), right: z.literal(true).optional() });

/**
 * A question that is answered by a number. The answer is worked out when the site is built and never typed: "mse-houses.mse at
 * guess1=350" is a live value of a widget, "10 ** 2 / 5" is arithmetic. `when` is written in the same way.
 */
export const numeric = z.strictObject({
  answer: z.string(),
  /** How far off still counts as right: the answer is rounded, and so may be the reader's. */
  tolerance: z.number().min(0),
  unit: z.string().optional(),
  right: told,
  /** Wrong numbers that a reasonable person comes to. */
  typical: z.array(told.extend({ when: z.string() })).min(1),
  /** For all the other numbers. */
  otherwise: told,
});

const rising = ({ from, to }: { from: number; to: number }): boolean => from < to;
const RISING = '`from` is less than `to`.';

/** One or two markers to put on a scale. Their answers are worked out, as a number's is. */
export const marker = z.strictObject({
  scale: z
    .strictObject({
      from: z.number(),
      to: z.number(),
      step: z.number().positive(),
      unit: z.string().default(''),
      /** Under the axis. It also says what the dots are. */
      label: z.string(),
      /** Data that the reader is told. */
      dots: z.array(z.number()).default([]),
    })
    .refine(rising, RISING),
  /** The name is what is asked for: “MSE is lowest at”. */
  marks: z
    .array(z.strictObject({ name: z.string(), answer: z.string() }))
    .min(1)
    .max(2),
  tolerance: z.number().min(0),
  right: told,
  /** `when` is a number, "between 30 and 120", or a list of such, one for each marker. */
  typical: z.array(told.extend({ when: z.union([z.string(), z.array(z.string())]) })).min(1),
  otherwise: told,
});

const side = {
  from: z.number(),
  to: z.number(),
  /** "step": said with each value. */ name: z.string(),
  /** At the axis; the name if left out. */ label: z.string().optional(),
};

/** A curve to draw. `answer` is worked out at each column, where it stands for {x}: "loss-curve.loss at step={x}", "-Math.log({x})". */
export const curve = z.strictObject({
  x: z.strictObject({ ...side, columns: z.int().min(5).max(21) }).refine(rising, RISING),
  y: z.strictObject({ ...side, step: z.number().positive(), unit: z.string().default('') }).refine(rising, RISING),
  answer: z.string(),
  /** How many of the first columns the reader is given. */
  known: z.int().min(0).max(8).default(1),
  /** Through how many points the true curve is drawn: one at each column, if left out. */
  points: z.int().min(5).max(201).optional(),
  /** How far off on average still counts as right. */
  tolerance: z.number().positive(),
  right: told,
  /** Manners of going that a reasonable person expects. */
  typical: z.array(told.extend({ when: z.enum(manners) })).min(1),
  otherwise: told,
});

/** Cards to put into order. They are written in the right one; the page shows them in another. */
export const sort = z.strictObject({
  /** What stands at the beginning and at the end: "cheapest", "dearest". */
  first: z.string(),
  last: z.string(),
  /** `answer` is a number that grows from card to card; it is worked out, and shown once the cards are compared. */
  cards: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words with hyphens.'),
        text: z.string(),
        answer: z.string().optional(),
      }),
    )
    .min(3)
    .max(8),
  right: told,
  near: told,
  far: told,
  /** Cards that a reasonable person confuses: the one put `before` the other. */
  typical: z.array(told.extend({ before: z.string(), after: z.string() })).default([]),
});
export type Told = z.infer<typeof told>;
export type MarkerAsk = z.infer<typeof marker>;
export type CurveAsk = z.infer<typeof curve>;
export type SortAsk = z.infer<typeof sort>;
