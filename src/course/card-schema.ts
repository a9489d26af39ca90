/** The kinds of questions that more than one tap answers, and what each of them replies. ./quiz-schema.ts has the files that they stand in. */
import { z } from 'astro/zod';
import { manners } from '~/math/manner.ts';
import { name } from './schema.ts';

/** What the reader hears, and what may show it. */
const told = z.strictObject({
  /** For a wrong answer: why a reasonable person would think so, and what is true. */
  reply: z.string().min(20).describe('why a reasonable person would say so, and what is true'),
  /** The misconception behind a wrong answer. None if left out. */
  misconception: z
    .string()
    .regex(/^[ME]\d\d$/)
    .optional()
    .describe('the id of a misconception, such as M07'),
  /** A figure that shows it, of the lesson or an earlier one. Every wrong answer has one. */
  show: z.string().optional().describe('a figure in a state, of this lesson or an earlier one: dart-throw x=3 y=4'),
});
const right = told.describe('what the right answer hears: {reply: …}');
const otherwise = told.describe('what all other answers hear: {reply: …}');

/** One of the answers to choose from. */
export const option = told
  .extend({
    /** What the button says. */
    text: z.string().describe('what the button says'),
    /** On the right one only. */
    right: z.literal(true).optional().describe('true, on the right option only'),
  })
  .describe('an option: {text: …, reply: …}');

const worked = 'mse-houses.mse at guess1=350, or arithmetic such as 10 ** 2 / 5';
const typical = <T extends z.ZodType>(one: T) =>
  z.array(one).min(1).describe('wrong answers that a reasonable person gives, each with when and reply');

/**
 * A question that is answered by a number. The answer is worked out when the site is built and never typed: "mse-houses.mse at
 * guess1=350" is a live value of a widget, "10 ** 2 / 5" is arithmetic.
 */
export const numeric = z
  .strictObject({
    /** The right number. */
    answer: z.string().describe(`a live value in a state or arithmetic, never a typed number: ${worked}`),
    /** How far off still counts as right: the answer is rounded, and so may be the reader's. */
    tolerance: z.number().min(0).describe('how far off still counts as right'),
    /** Said with the number. None if left out. */
    unit: z.string().optional().describe('the unit that is said with the number'),
    right,
    /** Wrong numbers that a reasonable person comes to. */
    typical: typical(
      told
        .extend({
          /** Written as the answer is. */
          when: z.string().describe(`the wrong number: ${worked}`),
        })
        .describe('a wrong number: {when: …, reply: …}'),
    ),
    otherwise,
  })
  .describe('a question that a number answers');

const rising = ({ from, to }: { from: number; to: number }): boolean => from < to;
const RISING = 'does not rise: from has to be less than to';

/** The two ends of an axis. */
const ends = {
  /** Where it begins. */
  from: z.number().describe('where it begins'),
  /** Where it ends. */
  to: z.number().describe('where it ends'),
};
const step = z.number().positive().describe('what values are rounded to');
const unit = z.string().default('').describe('the unit that is said with a value');

/** One or two markers to put on a scale. Their answers are worked out, as a number's is. */
export const marker = z
  .strictObject({
    /** The axis that they are put on. */
    scale: z
      .strictObject({
        ...ends,
        /** A marker stands on `from` plus a whole number of these. */
        step,
        /** None if left out. */
        unit,
        /** Under the axis. It also says what the dots are. */
        label: z.string().describe('what stands under the scale'),
        /** Data that the reader is told. None if left out. */
        dots: z.array(z.number().describe('a place on the scale')).default([]).describe('data, drawn on the scale'),
      })
      .refine(rising, RISING)
      .describe('the scale: from, to, step and label'),
    /** What is asked for. */
    marks: z
      .array(
        z
          .strictObject({
            /** “MSE is lowest at”. */
            name: z.string().describe('what is asked for: MSE is lowest at'),
            /** Where it belongs. */
            answer: z.string().describe(`where it belongs: ${worked}`),
          })
          .describe('a marker: {name: …, answer: …}'),
      )
      .min(1)
      .max(2)
      .describe('the markers'),
    /** How far off still counts as right. */
    tolerance: z.number().min(0).describe('how far off still counts as right'),
    right,
    /** Wrong places that a reasonable person comes to. */
    typical: typical(
      told
        .extend({
          /** A number, "between 30 and 120", or a list of such, one for each marker. */
          when: z
            .union([z.string(), z.array(z.string())])
            .describe('a number, “between 30 and 120”, or a list of such, one for each marker'),
        })
        .describe('a wrong place: {when: …, reply: …}'),
    ),
    otherwise,
  })
  .describe('a question with one or two markers to put on a scale');

const side = {
  ...ends,
  /** Said with each value: "step". */
  name: z.string().describe('what is said with each value: step'),
  /** At the axis; the name if left out. */
  label: z.string().optional().describe('what stands at the axis'),
};

/** A curve to draw. */
export const curve = z
  .strictObject({
    /** The axis along which it is drawn. */
    x: z
      .strictObject({
        ...side,
        /** In how many places it is asked for. */
        columns: z.int().min(5).max(21).describe('in how many places the curve is asked for'),
      })
      .refine(rising, RISING)
      .describe('the axis along which it is drawn: from, to, name and columns'),
    /** The axis up. */
    y: z
      .strictObject({
        ...side,
        /** What a drawn height is rounded to. */
        step,
        /** None if left out. */
        unit,
      })
      .refine(rising, RISING)
      .describe('the axis up: from, to, name and step'),
    /** Worked out at each column, where it stands for {x}. */
    answer: z.string().describe('a live value or arithmetic with {x} in it: loss-curve.loss at step={x}'),
    /** How many of the first columns the reader is given; 1 if left out. */
    known: z.int().min(0).max(8).default(1).describe('how many of the first columns are given'),
    /** Through how many points the true curve is drawn: one at each column, if left out. */
    points: z.int().min(5).max(201).optional().describe('through how many points the true curve is drawn'),
    /** How far off on average still counts as right. */
    tolerance: z.number().positive().describe('how far off on average still counts as right'),
    right,
    /** Manners of going that a reasonable person expects. */
    typical: typical(
      told
        .extend({
          /** How such a curve goes. */
          when: z.enum(manners).describe('how the wrong curve goes'),
        })
        .describe('a wrong curve: {when: …, reply: …}'),
    ),
    otherwise,
  })
  .describe('a question with a curve to draw');

/** Cards to put into order. They are written in the right one; the page shows them in another. */
export const sort = z
  .strictObject({
    /** What stands at the beginning: "cheapest". */
    first: z.string().describe('what stands at the beginning: cheapest'),
    /** What stands at the end: "dearest". */
    last: z.string().describe('what stands at the end: dearest'),
    /** In the right order. */
    cards: z
      .array(
        z
          .strictObject({
            /** What `typical` calls it by. */
            id: name.describe('a name of its own, lower-case words with hyphens'),
            /** What it says. */
            text: z.string().describe('what the card says'),
            /** A number that grows from card to card; it is worked out, and shown once the cards are compared. On all cards, or on none. */
            answer: z.string().optional().describe(`a number that grows from card to card: ${worked}`),
          })
          .describe('a card: {id: …, text: …}'),
      )
      .min(3)
      .max(8)
      .describe('the cards in the right order'),
    right,
    /** For an order that is nearly right. */
    near: told.describe('what an order that is nearly right hears: {reply: …}'),
    /** For all others. */
    far: told.describe('what any other order hears: {reply: …}'),
    /** Cards that a reasonable person confuses. None if left out. */
    typical: z
      .array(
        told
          .extend({
            /** The one that was put first, and should not be. */
            before: z.string().describe('the id of the card that was put too early'),
            /** The other. */
            after: z.string().describe('the id of the card that belongs before it'),
          })
          .describe('two cards that are confused: {before: …, after: …, reply: …}'),
      )
      .default([])
      .describe('cards that a reasonable person confuses'),
  })
  .describe('a question with cards to put into order');

export type Told = z.infer<typeof told>;
export type MarkerAsk = z.infer<typeof marker>;
export type CurveAsk = z.infer<typeof curve>;
export type SortAsk = z.infer<typeof sort>;
