import { z } from 'astro/zod';
import { allLosses } from '~/losses/index.ts';
import { curve, marker, numeric, option, sort } from './cards/schema.ts';

/**
 * What may stand on top of a lesson, in a quiz, in a term. Unknown keys are refused: a misspelt one must not be silence.
 * What a schema cannot see (ids that resolve, terms taught once, numbers that are computed) is in ./content-rules.ts.
 */
const lossIds = allLosses.map((loss) => loss.id) as [string, ...string[]];

/**
 * Numbers that stand in the text. `given` are data of the story ("350", "+3"): what the reader is told. `computed` maps what
 * is printed to the arithmetic that gives it ("88.5": "2500 / 2825 * 100"); a test works it out and compares.
 */
const numbers = z.strictObject({
  given: z.array(z.string()).default([]),
  computed: z.record(z.string(), z.string()).default({}),
}).default({ given: [], computed: {} });

export const lessonSchema = z.strictObject({
  title: z.string().min(3).max(70),
  /** The question that the lesson answers, in the reader's words. */
  question: z.string().min(10),
  part: z.enum(['first-throws', 'more-ways-to-be-wrong', 'getting-less-wrong']),
  order: z.int().min(1).max(20),
  minutes: z.int().min(3).max(20),
  /** Slugs of lessons that have to be read before. */
  requires: z.array(z.string()),
  /** What a reader needs besides, in words. */
  needs: z.string(),
  /** "You will be able to…": each starts with a verb. */
  outcomes: z.array(z.string().regex(/[^.]$/, 'An outcome is a phrase without a full stop.')).min(2).max(4),
  /** Glossary terms that this lesson teaches: each is wrapped in <Term> exactly once before it is used. */
  introduces: z.array(z.string()),
  losses: z.array(z.enum(lossIds)),
  /** Items of the sources that it covers. */
  sources: z.array(z.string().regex(/^00[0-4]\.\d\d$/, 'A source item looks like 001.12.')),
  recap: z.tuple([z.string(), z.string()]),
  /** One line to pass on. */
  share: z.string().max(200),
  numbers,
});

const onceRight = (options: readonly { right?: true | undefined }[]): boolean => options.filter(({ right }) => right).length === 1;

const question = z.strictObject({
  /** Its name for ever, as what a reader answered is kept by it. Without one it is q1, q2 or q3, by its place; one that takes the place of another needs its own. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words with hyphens.').optional(),
  question: z.string(),
  /** An old question, from the lesson with this slug. */
  from: z.string().optional(),
  options: z.array(option).min(2).max(4).refine(onceRight, 'Exactly one option is right.').optional(),
  number: numeric.optional(),
}).refine(({ options, number }) => (options === undefined) !== (number === undefined), 'A question has either `options` or a `number`.');

export const quizSchema = z.strictObject({
  /** Predictions asked before a figure, by id: <Ask id="…">. ./cards/schema.ts has the kinds. With `open`, no option is wrong. */
  asks: z.record(z.string(), z.strictObject({
    question: z.string(),
    open: z.literal(true).optional(),
    options: z.array(option).min(2).max(4).optional(),
    number: numeric.optional(),
    marker: marker.optional(),
    curve: curve.optional(),
    sort: sort.optional(),
  }).refine(({ options, number, marker: scale, curve: box, sort: cards }) => [options, number, scale, box, cards].filter((kind) => kind !== undefined).length === 1,
    'A prediction is one of `options`, `number`, `marker`, `curve` and `sort`.')
    .refine(({ open, options }) => options === undefined || open === true || onceRight(options), 'Exactly one option is right, or the question is `open: true`.')),
  questions: z.array(question).length(3),
  numbers,
});

export const glossarySchema = z.strictObject({
  term: z.string(),
  /** One plain sentence, or two. It is the glossary, and the card that opens on the term. */
  short: z.string(),
  /** Words that mean this term wherever a later sentence uses them; its name, plural and abbreviation if left out. */
  words: z.array(z.string()).optional(),
  /** Phrases in which such a word means something else. */
  except: z.array(z.string()).default([]),
  numbers,
});
export const faqSchema = z.strictObject({
  question: z.string().endsWith('?'),
  /** Where it stands on the page of all questions. */
  order: z.int().min(1),
  /** The lesson that answers it at length, and the heading to go to. */
  lesson: z.string(),
  under: z.string(),
  numbers,
});
export const partSchema = z.strictObject({ id: z.string(), order: z.int(), title: z.string(), about: z.string() });

export type Lesson = z.infer<typeof lessonSchema>;
export type Quiz = z.infer<typeof quizSchema>;
export type GlossaryTerm = z.infer<typeof glossarySchema>;
export type Question = z.infer<typeof question>;
export type Ask = Quiz['asks'][string];
export type Faq = z.infer<typeof faqSchema>;
