import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { quizSchema } from '~/course/quiz-schema.ts';
import { faqSchema, glossarySchema, lessonSchema, partSchema } from '~/course/schema.ts';
import { teachSchema } from '~/course/teach-schema.ts';
import { EMBLEM_NAMES } from '~/emblems/emblems.ts';
import { allLosses } from '~/losses/index.ts';
import { problemsOf } from './fixtures/content.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';

/** [what is planted, file, text that it replaces, planted text, all that is said, without "content/"] */
const plants: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'a key that is missing',
    first,
    'needs: Nothing.\n',
    '',
    ['lessons/first.mdx:2: needs is missing. Write: needs: what a reader needs, in words (3 or more characters).'],
  ],
  [
    'a word for a number',
    first,
    'order: 1',
    'order: four',
    [
      'lessons/first.mdx:5: order “four” is not a number. Write: order: its place in the course (a whole number, 1 to 20).',
    ],
  ],
  [
    'a number that is not whole',
    first,
    'order: 1',
    'order: 1.5',
    [
      'lessons/first.mdx:5: order “1.5” is not a whole number. Write: order: its place in the course (a whole number, 1 to 20).',
    ],
  ],
  [
    'a number out of bounds',
    first,
    'order: 1',
    'order: 40',
    ['lessons/first.mdx:5: order “40” is too large. Write: order: its place in the course (a whole number, 1 to 20).'],
  ],
  [
    'a text that is too short',
    first,
    'title: First lesson',
    'title: ab',
    ['lessons/first.mdx:2: title “ab” has 2 characters. Write: title: the name of the lesson (3 to 70 characters).'],
  ],
  [
    'a list for a text',
    first,
    'title: First lesson',
    'title: [a]',
    ['lessons/first.mdx:2: title is not text. Write: title: the name of the lesson (3 to 70 characters).'],
  ],
  [
    'a text for a list',
    first,
    'losses: [squared]',
    'losses: squared',
    [
      'lessons/first.mdx:10: losses “squared” is not a list. Write: losses: the losses that it is about, [] for none (a list).',
    ],
  ],
  [
    'a loss that does not exist',
    first,
    'losses: [squared]',
    'losses: [square]',
    [`lessons/first.mdx:10: losses 1 “square” is not known. Legal: ${allLosses.map(({ id }) => id).join(', ')}.`],
  ],
  [
    'an emblem that nobody has drawn',
    'lessons/second.mdx',
    'emblem: square',
    'emblem: squares',
    [`lessons/second.mdx:14: emblem “squares” is not known. Legal: ${EMBLEM_NAMES.join(', ')}.`],
  ],
  [
    'a lesson without an emblem',
    'lessons/second.mdx',
    'emblem: square\n',
    '',
    [
      'lessons/second.mdx:2: emblem is missing. Write: emblem: the small picture of its dart, drawn in src/emblems/emblems.ts.',
    ],
  ],
  [
    'an outcome that is a sentence',
    first,
    'Draw one]',
    'Draw one.]',
    [
      'lessons/first.mdx:8: outcomes 2 “Draw one.” is not in the right form. Write: a phrase that starts with a verb and has no full stop.',
    ],
  ],
  [
    'a source that no page has',
    first,
    'sources: ["001.01"]',
    'sources: ["001.01", "003.99"]',
    [
      'lessons/first.mdx:11: sources 2 “003.99” is no item of src/course/source-items.ts. Write: a key of that table in quotes: 000.01 to 000.10, 001.01 to 001.36, 002.01 to 002.15, 003.01 to 003.21, 004.01 to 004.10.',
    ],
  ],
  [
    'a source without its quotes',
    first,
    'sources: ["001.01"]',
    'sources: [001.01]',
    [
      'lessons/first.mdx:11: sources 1 “1.01” is not text. Write: a key of that table in quotes: 000.01 to 000.10, 001.01 to 001.36, 002.01 to 002.15, 003.01 to 003.21, 004.01 to 004.10.',
    ],
  ],
  [
    'one line of two',
    first,
    'recap: [It is a square., It has an area.]',
    'recap: [It is a square.]',
    ['lessons/first.mdx:12: recap has 1 item. Write: recap: the lesson in two sentences (a list of 2).'],
  ],
  [
    'minutes that are typed',
    first,
    'order: 1',
    'order: 1\nminutes: 6',
    ['lessons/first.mdx:6: minutes “6” is computed from the text: leave this line out.'],
  ],
  [
    'a key that the schema lacks',
    first,
    'order: 1',
    'order: 1\nminuets: 6',
    [
      'lessons/first.mdx:6: the key “minuets” is not known. Legal: title, question, part, order, emblem, requires, needs, outcomes, introduces, losses, sources, recap, share, numbers.',
    ],
  ],
  [
    'a number without its quotes',
    first,
    'given: ["2"]',
    'given: [2]',
    ['lessons/first.mdx:15: numbers › given 1 “2” is not text. Write: a number as it stands in the text, in quotes.'],
  ],
  [
    'a lesson without its data',
    second,
    '---\ntitle: Second lesson',
    'title: Second lesson',
    [
      'lessons/second.mdx:1: the file has no keys to read. Legal: title, question, part, order, emblem, requires, needs, outcomes, introduces, losses, sources, recap, share, numbers.',
    ],
  ],
  [
    'YAML that does not parse',
    quiz,
    'guess:',
    'guess: ]',
    ['quizzes/first.yaml:2: the file does not parse: Unexpected flow-seq-end token in YAML stream: "]".'],
  ],
  [
    'a text with a colon in it',
    first,
    'title: First lesson',
    'title: First lesson: "squares"',
    [
      'lessons/first.mdx:2: the file does not parse: Nested mappings are not allowed in compact mappings. Put a text that contains “: ” into quotes: title: "First lesson: \\"squares\\"".',
    ],
  ],
  [
    'a text with a colon in it, in braces',
    quiz,
    'text: "no", reply',
    'text: No: it is, as I said, round, reply',
    [
      'quizzes/first.yaml:6: the file does not parse: Block collections are not allowed within flow collections. Put a text that contains “: ” into quotes: text: "No: it is, as I said, round".',
    ],
  ],
  [
    'quotes that end too early, which are no such text',
    first,
    'title: First lesson',
    "title: 'It's: squares'",
    ['lessons/first.mdx:2: the file does not parse: Nested mappings are not allowed in compact mappings.'],
  ],
  [
    'MDX that does not parse',
    second,
    '<Quiz />',
    '<Quiz>',
    [
      'lessons/second.mdx:18: the file does not parse: Expected a closing tag for `<Quiz>` (18:1) (mdx-jsx:unexpected-character).',
    ],
  ],
  [
    'a part without its place',
    'parts.yaml',
    'order: 1, ',
    '',
    ['parts.yaml:1: parts 1 › order is missing. Write: order: its place in the course (a whole number, 1 or more).'],
  ],
  [
    'a term without its name',
    'glossary/area.md',
    'term: area\n',
    '',
    [
      'glossary/area.md:2: term is missing. Write: term: the name of the term, an abbreviation in brackets behind it (2 or more characters).',
    ],
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, messages) => {
  expect(problemsOf(file, old, fresh)).toEqual(messages.map((message) => `content/${message}`));
});

test('every field of every schema says what to write', () => {
  const schemas = { lessonSchema, quizSchema, glossarySchema, faqSchema, teachSchema, partSchema };
  type Field = z.core.JSONSchema.BaseSchema;
  const silent = (field: Field, where: string): string[] => [
    ...(field.description === undefined && !('not' in field) ? [where] : []),
    ...Object.entries(field.properties ?? {}).flatMap(([key, one]) => silent(one as Field, `${where}.${key}`)),
    ...[field.items, field.additionalProperties, field.propertyNames, ...(field.prefixItems ?? [])].flatMap((one) =>
      typeof one === 'object' && Object.keys(one).some((key) => key !== 'type')
        ? silent(one as Field, `${where}.…`)
        : [],
    ),
  ];
  for (const [name, schema] of Object.entries(schemas)) {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
    expect(Object.entries(properties).flatMap(([key, field]) => silent(field as Field, `${name}.${key}`))).toEqual([]);
  }
});

test('a lesson on what no source has names none', () => {
  expect(problemsOf(first, 'sources: ["001.01"]', 'sources: []')).toEqual([]);
});
