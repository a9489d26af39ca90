import { z } from 'astro/zod';
import { frontmatterText } from '~/course/frontmatter.ts';
import { type Quiz, quizSchema } from '~/course/quiz-schema.ts';
import {
  type CoursePart,
  type Faq,
  faqSchema,
  glossarySchema,
  type GlossaryTerm,
  type Lesson,
  lessonSchema,
  partSchema,
} from '~/course/schema.ts';
import { type Teach, teachSchema } from '~/course/teach-schema.ts';
import { type Node, treeOf } from '~/course/tree.ts';
import { isGroup, type Readable, readableKeys } from './readable.ts';
import { refusals } from './refusals.ts';
import { type Path, readYaml, type Yaml } from './yaml.ts';

/** A file of the content, as far as it can be read: whatever a rule asks for may be missing, and has been told then. */
export interface ContentFile<T> extends Readable<T> {
  readonly file: string;
  /** Its name without folder and ending, by which others call it. */
  readonly slug: string;
  line(...path: Path): number;
  /** What its schema refuses, or why it does not parse. */
  readonly problems: readonly string[];
}

/** A file with Markdown below its data. */
export interface Page<T> extends ContentFile<T> {
  /** Undefined where the Markdown does not parse. */
  readonly tree: Node | undefined;
}

export type LessonFile = Page<Lesson>;
export type TeachFile = ContentFile<Teach>;
export interface QuizFile extends ContentFile<Quiz> {
  /** The names of its predictions, those that are refused included; undefined where not even the names can be read. */
  readonly asked: readonly string[] | undefined;
}

export interface Content {
  readonly lessons: readonly LessonFile[];
  readonly quizzes: readonly QuizFile[];
  readonly glossary: readonly ContentFile<GlossaryTerm>[];
  readonly faq: readonly Page<Faq>[];
  readonly teach: readonly TeachFile[];
  /** content/parts.yaml, with the list under `parts`. */
  readonly parts: readonly ContentFile<{ parts: CoursePart[] }>[];
  /** All texts by path, as they were given: those of the content, and sources. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Source {
  readonly file: string;
  readonly text: string;
}

const slugOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
const unparsed = (file: string, line: number, why: string): string =>
  `${file}:${line}: the file does not parse: ${why}.`;

function readData<S extends z.ZodObject>(file: string, yaml: Yaml, schema: S): ContentFile<z.infer<S>> {
  const problems = yaml.broken ? [unparsed(file, yaml.broken.line, yaml.broken.why)] : refusals(file, yaml, schema);
  return { file, slug: slugOf(file), line: yaml.line, problems, ...readableKeys(schema, yaml.data) };
}

const readTop = <S extends z.ZodObject>({ file, text }: Source, schema: S): ContentFile<z.infer<S>> =>
  readData(file, readYaml(frontmatterText(text), 1), schema);

function readPage<S extends z.ZodObject>(source: Source, schema: S): Page<z.infer<S>> {
  const top = readTop(source, schema);
  try {
    return { ...top, tree: treeOf(source.text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', why = message] = /^(\d+):\d+: (.*)/s.exec(message) ?? [];
    return { ...top, tree: undefined, problems: [...top.problems, unparsed(source.file, Number(line), why)] };
  }
}

function readQuiz({ file, text }: Source): QuizFile {
  const yaml = readYaml(text, 0);
  const asks = isGroup(yaml.data) ? yaml.data['asks'] : undefined;
  return { ...readData(file, yaml, quizSchema), asked: isGroup(asks) ? Object.keys(asks) : undefined };
}

/** Its file is a list; with a name it is read as all others are. */
function readParts({ file, text }: Source): Content['parts'][number] {
  const { data, line, broken } = readYaml(text, 0);
  const yaml: Yaml = { data: { parts: data }, line: (_, ...path) => line(...path), ...(broken && { broken }) };
  return readData(file, yaml, z.strictObject({ parts: z.array(partSchema).describe('the parts of the course') }));
}

/** Reads raw texts by path ("content/lessons/x.mdx") into what the rules look at. Never throws: what cannot be read is a problem. */
export function readContent(files: Readonly<Record<string, string>>): Content {
  const texts = Object.fromEntries(
    Object.entries(files)
      .map(([path, text]) => [path.replace(/^\//, ''), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const those = (pattern: RegExp): Source[] =>
    Object.entries(texts)
      .filter(([file]) => pattern.test(file))
      .map(([file, text]) => ({ file, text }));
  return {
    lessons: those(/^content\/lessons\/[^/]+\.mdx$/).map((source) => readPage(source, lessonSchema)),
    quizzes: those(/^content\/quizzes\/[^/]+\.yaml$/).map(readQuiz),
    glossary: those(/^content\/glossary\/[^/]+\.md$/).map((source) => readTop(source, glossarySchema)),
    faq: those(/^content\/faq\/[^/]+\.mdx$/).map((source) => readPage(source, faqSchema)),
    teach: those(/^content\/teach\/[^/]+\.yaml$/).map(({ file, text }) =>
      readData(file, readYaml(text, 0), teachSchema),
    ),
    parts: those(/^content\/parts\.yaml$/).map(readParts),
    texts,
  };
}

/** Every file that was read. */
export const filesOf = ({ lessons, quizzes, glossary, faq, teach, parts }: Content): ContentFile<unknown>[] => [
  ...lessons,
  ...quizzes,
  ...glossary,
  ...faq,
  ...teach,
  ...parts,
];
