import { z } from 'astro/zod';

/**
 * What stands in `content/datasets/<name>.yaml` beside the numbers of `<name>.csv`. Unknown keys are refused. The text of each check is what
 * would be legal.
 */
const words = z.string({ error: 'a phrase in words' }).min(3, 'a phrase in words');

const common = {
  name: z
    .string({ error: 'the name in the first line of the CSV' })
    .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by _'),
  /** What it says, in words: “How long the delivery took.” */
  meaning: words,
};

const numeric = z
  .strictObject({
    ...common,
    type: z.literal('number'),
    /** “minutes”, “thousand dollars”; “none” for a plain number. */
    unit: z.string({ error: 'a unit such as minutes, or none' }).min(1, 'a unit such as minutes, or none'),
    /** Bounds, where the meaning has some: 0 and 1 for a probability. */
    min: z.number({ error: 'a number' }).optional(),
    max: z.number({ error: 'a number' }).optional(),
  })
  .refine(({ min = -Infinity, max = Infinity }) => min < max, 'a min below the max');

const text = z.strictObject({
  ...common,
  type: z.literal('text'),
  /** Every text that may stand there, in the order in which they are counted. */
  values: z
    .array(z.string({ error: 'a text' }), { error: 'a list of the texts that may stand there' })
    .min(1, 'a text at least'),
});

export const datasetSchema = z.strictObject({
  title: words,
  /** Who measured or made them, and where that can be read: an address, or that they are made up. */
  source: words,
  licence: z.enum(['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODC-By-1.0', 'PDDL-1.0']),
  /** When they were made up or fetched. */
  date: z.iso.date({ error: 'a day such as 2026-11-29' }),
  columns: z
    .array(z.discriminatedUnion('type', [numeric, text], { error: 'a type: number or text' }), {
      error: 'a list of columns',
    })
    .min(1, 'a column at least'),
});

export type Column = z.output<typeof datasetSchema>['columns'][number];

/** One row of the CSV: a number or a text for each column, by its name. */
export type Row = Readonly<Record<string, number | string>>;

/** A table of the course with what is known about it. */
export interface Dataset extends z.output<typeof datasetSchema> {
  /** The name of its two files. */
  readonly name: string;
  readonly rows: readonly Row[];
}
