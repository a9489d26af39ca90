import { z } from 'astro/zod';
import { type Part, PARTS } from '~/state/embed-parts.ts';
import { name, numbers } from './schema.ts';

/** A figure in a state, as a question shows it: "mse-houses guess1=350". */
const shown = z
  .string()
  .regex(/^[a-z][a-z0-9-]*( \S+=\S*)*$/)
  .describe('a figure in a state: mse-houses guess1=350');
const parts = z.array(z.enum(Object.keys(PARTS) as [Part, ...Part[]]).describe('a part of a figure')).default([]);

/** One of the two pages of the handout: a figure or two, and tasks with room to write. */
const sheet = z
  .strictObject({
    /** None, one or two. */
    figures: z
      .array(
        z
          .strictObject({
            /** The figure and its state, until the teacher sets another. */
            show: shown,
            /** What stands above it. */
            name: z.string().min(5).max(70).describe('what stands above the figure'),
          })
          .describe('a figure: {show: …, name: …}'),
      )
      .max(2)
      .describe('the figures of the page, [] for none'),
    /** What a student does. */
    tasks: z
      .array(
        z
          .strictObject({
            /** What to do. */
            task: z.string().min(15).describe('what to do'),
            /** Room to write: so many lines. */
            lines: z.int().min(1).max(6).optional().describe('so many lines to write on'),
            /** Room to draw: squared paper as high as so many lines. */
            squared: z.int().min(2).max(8).optional().describe('squared paper, as high as so many lines'),
            /** For the answer sheet. */
            answer: z.string().min(3).describe('what the answer sheet says'),
          })
          .refine(
            ({ lines, squared }) => (lines === undefined) !== (squared === undefined),
            'has room of no kind, or of both: lines or squared',
          )
          .describe('a task: {task: …, lines: 2, answer: …}'),
      )
      .min(1)
      .max(4)
      .describe('the tasks of the page'),
  })
  .describe('a page: figures and tasks');

/**
 * What a teacher gets for a lesson. In every text "{{mse-houses.mse at guess1=350}}" is a live value in a state and "{{10 ** 2 / 5}}" is
 * arithmetic, worked out when the site is built; without `at` (in the handout and its answers) the number follows the figure.
 */
export const teachSchema = z.strictObject({
  /** For the page of all lessons. */
  line: z.string().min(20).max(160).describe('one line on what students get out of it'),
  /** What students believe when they come, and what helps. */
  watch: z
    .array(
      z
        .strictObject({
          /** What they believe. */
          belief: z.string().min(10).describe('what students believe'),
          /** What a teacher can do about it. */
          help: z.string().min(20).describe('what helps'),
        })
        .describe('a belief: {belief: …, help: …}'),
    )
    .min(1)
    .max(2)
    .describe('what students believe when they come'),
  /** Moments of the figures worth showing, by a name of their own: three to six. */
  states: z
    .record(
      name,
      z
        .strictObject({
          /** What its link says. */
          name: z.string().min(3).max(60).describe('what its link says'),
          /** The figure and its state. */
          show: shown,
          /** What to see in it. */
          point: z.string().min(20).describe('what to see in it'),
          /** On the wall a figure has picture, numbers and sentence: this leaves more out. Nothing if left out. */
          hide: parts.describe('parts that the wall leaves out besides'),
          /** And this leaves less out. Nothing if left out. */
          keep: parts.describe('parts that the wall keeps besides'),
        })
        .describe('a telling state: name, show and point'),
    )
    .refine(
      (states) => Object.keys(states).length >= 3 && Object.keys(states).length <= 6,
      'does not have three to six of them',
    )
    .describe('three to six telling states by name'),
  /** Ten minutes in all; ./rules/teach.ts adds them up. */
  plan: z
    .array(
      z
        .strictObject({
          /** How long it takes. */
          minutes: z.int().min(1).max(6).describe('how many minutes it takes'),
          /** What it is called. */
          title: z.string().min(3).max(40).describe('what it is called'),
          /** What the teacher does. */
          teacher: z.string().min(20).describe('what the teacher does'),
          /** What the students do. */
          students: z.string().min(10).describe('what the students do'),
          /** The telling state that is on the wall. None if left out. */
          state: z.string().optional().describe('the name of a telling state'),
        })
        .describe('a row: minutes, title, teacher and students'),
    )
    .min(4)
    .max(6)
    .describe('the plan for ten minutes'),
  /** Questions without one right answer. */
  discuss: z
    .array(
      z
        .strictObject({
          /** What to ask. */
          ask: z.string().min(5).endsWith('?').describe('a question, with its question mark'),
          /** How a good answer goes. */
          good: z.string().min(30).describe('how a good answer goes'),
        })
        .describe('a question: {ask: …, good: …}'),
    )
    .min(3)
    .max(4)
    .describe('questions to talk about'),
  /** Two pages for students. */
  handout: z
    .strictObject({
      /** What the student does with them. */
      lead: z.string().min(20).max(240).describe('what the student does with the two pages'),
      /** The two. */
      sheets: z.tuple([sheet, sheet]).describe('the two pages'),
    })
    .describe('the two pages for students: lead and sheets'),
  numbers,
});

export type Teach = z.infer<typeof teachSchema>;
