import { z } from 'astro/zod';
import { curve, marker, numeric, option, sort } from './card-schema.ts';
import { name, numbers } from './schema.ts';

const onceRight = (options: readonly { right?: true | undefined }[]): boolean =>
  options.filter(({ right }) => right).length === 1;

/** How many questions stand at the end of a lesson. */
export const QUESTIONS = 3;

const options = z.array(option).min(2).max(4);

const question = z
  .strictObject({
    /** Its name for ever, as what a reader answered is kept by it. Without one it is q1, q2 or q3, by its place; one that takes the place of another needs its own. */
    id: name.optional().describe('a name of its own, lower-case words with hyphens'),
    /** What is asked. */
    question: z.string().min(5).describe('what is asked'),
    /** The lesson that an old question is taken from. None if left out. */
    from: z.string().optional().describe('the slug of the earlier lesson that it is about'),
    /** Two to four, one of them right. */
    options: options
      .refine(onceRight, {
        error: 'does not have exactly one right option',
        params: { write: 'right: true on one option' },
      })
      .optional()
      .describe('the answers to choose from, one of them with right: true'),
    /** Instead of options. */
    number: numeric.optional(),
  })
  .refine(
    ({ options: choice, number }) => (choice === undefined) !== (number === undefined),
    'has neither options nor a number, or both',
  )
  .describe('a question with options or a number');

/** A question before a figure: <Ask id="…">. */
const ask = z
  .strictObject({
    /** What is asked. */
    question: z.string().min(5).describe('what is asked'),
    /** No option is wrong. Not so if left out. */
    open: z.literal(true).optional().describe('true, where no option is wrong'),
    /** Two to four, one of them right unless it is open. */
    options: options.optional().describe('the answers to choose from, one of them with right: true'),
    /** A number to type, instead. */
    number: numeric.optional(),
    /** Markers to put on a scale, instead. */
    marker: marker.optional(),
    /** A curve to draw, instead. */
    curve: curve.optional(),
    /** Cards to put into order, instead. */
    sort: sort.optional(),
  })
  .refine(
    ({ options: choice, number, marker: scale, curve: box, sort: cards }) =>
      [choice, number, scale, box, cards].filter((kind) => kind !== undefined).length === 1,
    'is not exactly one of options, number, marker, curve and sort',
  )
  .refine(({ open, options: choice }) => choice === undefined || open === true || onceRight(choice), {
    error: 'does not have exactly one right option',
    params: { write: 'right: true on one option, or open: true on the question' },
  })
  .describe('a prediction: question, and options, number, marker, curve or sort');

export const quizSchema = z.strictObject({
  /** Predictions asked before a figure, by id: <Ask id="…">. ./card-schema.ts has the kinds. */
  asks: z.record(z.string(), ask).describe('predictions by id, each asked by an <Ask id="…"> of the lesson'),
  /** What stands under *Check yourself*. */
  questions: z.array(question).length(QUESTIONS).describe('the questions at the end'),
  numbers,
});

export type Quiz = z.infer<typeof quizSchema>;
export type Question = z.infer<typeof question>;
export type Ask = Quiz['asks'][string];

/** The id of a question at the end of a lesson: its own, or its place. */
export const idOf = ({ id }: Pick<Question, 'id'>, place: number): string => id ?? `q${place + 1}`;
