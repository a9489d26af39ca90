import { z } from 'astro/zod';
import { type Part, PARTS } from '~/state/embed-parts.ts';
import { allLosses } from '~/losses/index.ts';
import { curve, marker, numeric, option, sort } from './card-schema.ts';

/**
 * What may stand on top of a lesson, in a quiz, in a term, in what a teacher gets. Unknown keys are refused: a misspelt one must not be silence.
 * What a schema cannot see (ids that resolve, terms taught once, numbers that are computed) is in ./content-rules.ts.
 */
const lossIds = allLosses.map((loss) => loss.id) as [string, ...string[]];

/**
 * Numbers that stand in the text. `given` are data of the story ("350", "+3"): what the reader is told. `computed` maps what
 * is printed to the arithmetic that gives it ("88.5": "2500 / 2825 * 100"); a test works it out and compares.
 */
const numbers = z
  .strictObject({
    given: z.array(z.string()).default([]),
    computed: z.record(z.string(), z.string()).default({}),
  })
  .default({ given: [], computed: {} });

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

const onceRight = (options: readonly { right?: true | undefined }[]): boolean =>
  options.filter(({ right }) => right).length === 1;

const question = z
  .strictObject({
    /** Its name for ever, as what a reader answered is kept by it. Without one it is q1, q2 or q3, by its place; one that takes the place of another needs its own. */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words with hyphens.')
      .optional(),
    question: z.string(),
    /** An old question, from the lesson with this slug. */
    from: z.string().optional(),
    options: z.array(option).min(2).max(4).refine(onceRight, 'Exactly one option is right.').optional(),
    number: numeric.optional(),
  })
  .refine(
    ({ options, number }) => (options === undefined) !== (number === undefined),
    'A question has either `options` or a `number`.',
  );

export const quizSchema = z.strictObject({
  /** Predictions asked before a figure, by id: <Ask id="…">. ./card-schema.ts has the kinds. With `open`, no option is wrong. */
  asks: z.record(
    z.string(),
    z
      .strictObject({
        question: z.string(),
        open: z.literal(true).optional(),
        options: z.array(option).min(2).max(4).optional(),
        number: numeric.optional(),
        marker: marker.optional(),
        curve: curve.optional(),
        sort: sort.optional(),
      })
      .refine(
        ({ options, number, marker: scale, curve: box, sort: cards }) =>
          [options, number, scale, box, cards].filter((kind) => kind !== undefined).length === 1,
        'A prediction is one of `options`, `number`, `marker`, `curve` and `sort`.',
      )
      .refine(
        ({ open, options }) => options === undefined || open === true || onceRight(options),
        'Exactly one option is right, or the question is `open: true`.',
      ),
  ),
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

/** A figure in a state, as a question shows it: "mse-houses guess1=350". */
const shown = z
  .string()
  .regex(/^[a-z][a-z0-9-]*( \S+=\S*)*$/, 'A figure and its state are written as: mse-houses guess1=350.');
const parts = z.array(z.enum(Object.keys(PARTS) as [Part, ...Part[]])).default([]);

/**
 * What a teacher gets for a lesson. In every text "{{mse-houses.mse at guess1=350}}" is a live value in a state and "{{10 ** 2 / 5}}" is
 * arithmetic, worked out when the site is built; without `at` (in the handout and its answers) the number follows the figure.
 */
export const teachSchema = z.strictObject({
  /** One line for the page of all lessons. */
  line: z.string().min(20).max(160),
  /** What students believe when they come, and what helps. */
  watch: z
    .array(z.strictObject({ belief: z.string().min(10), help: z.string().min(20) }))
    .min(1)
    .max(2),
  /** Moments of the figures worth showing, by a name of their own. On the wall a figure has picture, numbers and sentence: `hide` leaves more out, `keep` less. */
  states: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, 'A name is lower-case words with hyphens.'),
      z.strictObject({
        name: z.string().min(3).max(60),
        show: shown,
        point: z.string().min(20),
        hide: parts,
        keep: parts,
      }),
    )
    .refine(
      (states) => Object.keys(states).length >= 3 && Object.keys(states).length <= 6,
      'There are three to six telling states.',
    ),
  /** Ten minutes; src/course/rules/teach.ts adds them up. */
  plan: z
    .array(
      z.strictObject({
        minutes: z.int().min(1).max(6),
        title: z.string().min(3).max(40),
        teacher: z.string().min(20),
        students: z.string().min(10),
        state: z.string().optional(),
      }),
    )
    .min(4)
    .max(6),
  discuss: z
    .array(z.strictObject({ ask: z.string().endsWith('?'), good: z.string().min(30) }))
    .min(3)
    .max(4),
  handout: z.strictObject({
    /** What the student does with the two pages. */
    lead: z.string().min(20).max(240),
    sheets: z.tuple([sheet(), sheet()]),
  }),
  numbers,
});

/** One of the two pages: a figure or two, and tasks with room to write: `lines`, or squared paper as high as so many. */
function sheet() {
  return z.strictObject({
    figures: z.array(z.strictObject({ show: shown, name: z.string().min(5).max(70) })).max(2),
    tasks: z
      .array(
        z
          .strictObject({
            task: z.string().min(15),
            lines: z.int().min(1).max(6).optional(),
            squared: z.int().min(2).max(8).optional(),
            answer: z.string().min(3),
          })
          .refine(
            ({ lines, squared }) => (lines === undefined) !== (squared === undefined),
            'A task has room of one kind, `lines` or `squared`.',
          ),
      )
      .min(1)
      .max(4),
  });
}

export const partSchema = z.strictObject({ id: z.string(), order: z.int(), title: z.string(), about: z.string() });

export type Lesson = z.infer<typeof lessonSchema>;
export type Quiz = z.infer<typeof quizSchema>;
export type GlossaryTerm = z.infer<typeof glossarySchema>;
export type Question = z.infer<typeof question>;
export type Ask = Quiz['asks'][string];
export type Faq = z.infer<typeof faqSchema>;
export type Teach = z.infer<typeof teachSchema>;
