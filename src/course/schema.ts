import { z } from 'astro/zod';
import { EMBLEM_NAMES } from '~/emblems/emblems.ts';
import { allLosses } from '~/losses/index.ts';
import { SOURCE_KEYS, sourceItems } from './source-items.ts';

/**
 * What may stand on top of a lesson, a term, a frequent question, and in the list of parts; ./quiz-schema.ts and ./teach-schema.ts have the other
 * two kinds of files. Unknown keys are refused: a misspelt one must not be silence. What a schema cannot see (ids that resolve, terms taught
 * once, numbers that are computed) is in ./content-rules.ts.
 *
 * Each field says in `describe` what an author writes there: it is what they are told when it is missing or wrong (./rules/refusals.ts adds its limits).
 */
const lossIds = allLosses.map((loss) => loss.id) as [string, ...string[]];

/** As many lessons as a dartboard has segments. */
export const LESSONS = 20;

/** Numbers that stand in the text; a rule (./rules/numbers.ts) refuses all others. */
export const numbers = z
  .strictObject({
    /** Data of the story ("350", "+3"): what the reader is told. None if left out. */
    given: z
      .array(z.string().describe('a number as it stands in the text, in quotes'))
      .default([])
      .describe('numbers that the reader is told'),
    /** What is printed, with the arithmetic that gives it: "88.5": "2500 / 2825 * 100". It is worked out and compared. None if left out. */
    computed: z
      .record(z.string(), z.string().describe('the arithmetic that gives the number'))
      .default({})
      .describe('numbers as they are printed, each with its arithmetic: {"88.5": 2500 / 2825 * 100}'),
  })
  .default({ given: [], computed: {} })
  .describe('the numbers of the text, under given and computed');

/** A word that stands for something in addresses and other files. */
export const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .describe('lower-case words with hyphens');

export const lessonSchema = z.strictObject({
  /** Its name on every page and in the search. */
  title: z.string().min(3).max(70).describe('the name of the lesson'),
  /** The question that the lesson answers; it stands under the title, in the lists and in search engines. */
  question: z
    .string()
    .min(50)
    .max(160)
    .describe(
      'the question that the lesson answers, in the reader’s words, 50 to 160 characters: search engines show it',
    ),
  /** The part of the course that it belongs to. */
  part: z.string().describe('the id of a part in content/parts.yaml'),
  /** Its place in the course, and its segment on the board: no two lessons have the same. */
  order: z.int().min(1).max(LESSONS).describe('its place in the course'),
  /** The small picture of its dart, and with that the ground on which everything of it stands; each lesson has its own. */
  emblem: z.enum(EMBLEM_NAMES).describe('the small picture of its dart, drawn in src/emblems/emblems.ts'),
  /** Not written: ./minutes.ts counts. */
  minutes: z.never('is computed from the text: leave this line out').optional(),
  /** Lessons that have to be read before: they come earlier. */
  requires: z
    .array(z.string().describe('the slug of an earlier lesson'))
    .describe('lessons to read before, [] for none'),
  /** What a reader needs besides, as the page says it. */
  needs: z.string().min(3).describe('what a reader needs, in words'),
  /** They follow “You will be able to”. */
  outcomes: z
    .array(z.string().regex(/[^.]$/).describe('a phrase that starts with a verb and has no full stop'))
    .min(2)
    .max(4)
    .describe('what a reader will be able to do'),
  /** Terms that this lesson teaches: each is wrapped in <Term> exactly once, before it is used. */
  introduces: z
    .array(z.string().describe('the name of a file of content/glossary, without .md'))
    .describe('the terms that it teaches, [] for none'),
  /** Losses whose pages it leads to. */
  losses: z.array(z.enum(lossIds).describe('the id of a loss')).describe('the losses that it is about, [] for none'),
  /** Items that it teaches of the pages which the course grew from; ./source-items.ts has them all. */
  sources: z
    .array(
      z
        .string()
        .refine((key) => Object.hasOwn(sourceItems, key), 'is no item of src/course/source-items.ts')
        .describe(`a key of that table in quotes: ${SOURCE_KEYS}`),
    )
    .describe('the items of src/course/source-items.ts that it teaches, [] for none'),
  /** The box at its end. */
  recap: z
    .tuple([z.string().describe('the first sentence'), z.string().describe('the second sentence')])
    .describe('the lesson in two sentences'),
  /** What a reader may quote. */
  share: z.string().min(10).max(200).describe('one line to pass on'),
  numbers,
});

export const glossarySchema = z.strictObject({
  /** Its name, with an abbreviation in brackets behind it: "mean squared error (MSE)". */
  term: z.string().min(2).describe('the name of the term, an abbreviation in brackets behind it'),
  /** One plain sentence, or two: the entry of the glossary, and the card that opens on the term. */
  short: z.string().min(10).describe('one plain sentence, or two, that explain it'),
  /** Words that mean this term wherever a later sentence uses them; its name, plural and abbreviation if left out. */
  words: z
    .array(z.string().describe('a word, as a sentence writes it'))
    .optional()
    .describe('the words that mean this term in a later sentence'),
  /** Phrases in which such a word means something else ("a bit"). None if left out. */
  except: z
    .array(z.string().describe('a phrase, as a sentence writes it'))
    .default([])
    .describe('phrases in which the word means something else'),
  numbers,
});

export const faqSchema = z.strictObject({
  /** As people ask it. */
  question: z.string().min(5).endsWith('?').describe('the question as people ask it, with its question mark'),
  /** Where it stands on the page of all questions. */
  order: z.int().min(1).describe('its place among the questions'),
  /** The lesson that answers it at length. */
  lesson: z.string().describe('the slug of the lesson that answers it at length'),
  /** The heading of that lesson to go to. */
  under: z.string().describe('the heading of that lesson to go to, word for word'),
  numbers,
});

export const partSchema = z.strictObject({
  /** What a lesson's `part` says. */
  id: name.describe('the name that lessons call it by'),
  /** Its place in the course. */
  order: z.int().min(1).describe('its place in the course'),
  /** Its name on the front page. */
  title: z.string().min(3).describe('its name on the front page'),
  /** The line below. */
  about: z.string().min(3).describe('the line under its name'),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type Numbers = z.infer<typeof numbers>;
export type GlossaryTerm = z.infer<typeof glossarySchema>;
export type Faq = z.infer<typeof faqSchema>;
export type CoursePart = z.infer<typeof partSchema>;
