import { mdxToMdast } from 'satteri';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import {
  type Faq,
  faqSchema,
  glossarySchema,
  type GlossaryTerm,
  type Lesson,
  lessonSchema,
  type Quiz,
  quizSchema,
  type Teach,
  teachSchema,
} from '~/course/schema.ts';
import { frontmatterText } from '~/course/frontmatter.ts';
import { problem } from './problem.ts';

/** A node of the Markdown tree, as far as the rules look at it. Sätteri is the parser that builds the pages, too. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly lang?: string | null;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

export interface LessonFile {
  readonly file: string;
  readonly slug: string;
  readonly data: Lesson;
  readonly tree: Node;
  line(...path: Path): number;
}
export interface QuizFile {
  readonly file: string;
  readonly slug: string;
  readonly data: Quiz;
  line(...path: Path): number;
}
export interface GlossaryFile {
  readonly file: string;
  readonly id: string;
  readonly data: GlossaryTerm;
  line(...path: Path): number;
}
export interface FaqFile {
  readonly file: string;
  readonly id: string;
  readonly data: Faq;
  readonly tree: Node;
  line(...path: Path): number;
}
export interface TeachFile {
  readonly file: string;
  readonly slug: string;
  readonly data: Teach;
  line(...path: Path): number;
}
export interface Content {
  readonly lessons: readonly LessonFile[];
  readonly quizzes: readonly QuizFile[];
  readonly glossary: readonly GlossaryFile[];
  readonly faq: readonly FaqFile[];
  readonly teach: readonly TeachFile[];
  /** Files that could not be read at all: frontmatter that the schema refuses, Markdown that does not parse. */
  readonly problems: readonly string[];
}

type Path = readonly (string | number)[];

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The node and all below it, in the order of the text. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Components (capitalised tags) of a lesson, in the order of the text. */
export const components = (tree: Node, name?: string): Node[] =>
  [...walk(tree)].filter(
    (node) =>
      node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '') && (name === undefined || node.name === name),
  );

/** A string attribute of a component; undefined where it is missing or is an expression in braces. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Where the figures of a lesson start that do not start at their defaults: <Widget at="…"> by id. */
export const startsOf = (tree: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    components(tree, 'Widget').map((node) => [attributeOf(node, 'id') ?? '', attributeOf(node, 'at') ?? '']),
  );

/** The Markdown of a lesson, with its frontmatter or without. Throws where it does not parse. */
export const treeOf = (text: string): Node => mdxToMdast(text, { features: { math: true, frontmatter: true } }) as Node;

interface Yaml {
  readonly data: unknown;
  line(...path: Path): number;
}

/** YAML with the line of every value. `above` is the number of lines in front of it in the file. */
function readYaml(text: string, above: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    throw Object.assign(new Error(error.message.split(' at line')[0]), {
      line: (error.linePos?.[0].line ?? 1) + above,
    });
  const line = (...path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[]) : undefined;
      if (range) return lines.linePos(range[0] ?? 0).line + above;
    }
    return 1 + above;
  };
  return { data: document.toJS() as unknown, line };
}

/** What a schema refuses, as problems with the line of the value and, where the schema has a list, the legal values. */
function refusals(file: string, { data, line }: Yaml, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const value = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      data,
    );
    const name = path.join('.') || 'frontmatter';
    if (issue.code === 'unrecognized_keys') {
      return problem({
        file,
        line: line(...path, issue.keys[0] ?? ''),
        what: 'the key',
        bad: issue.keys.join(', '),
        legal: 'the keys of src/course/schema.ts',
      });
    }
    const legal = issue.code === 'invalid_value' ? issue.values.map(String) : issue.message.replace(/\.$/, '');
    const bad = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return problem({
      file,
      line: line(...path),
      what: name,
      bad: bad.slice(0, 60),
      why: 'is refused by src/course/schema.ts',
      legal,
    });
  });
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');

/** Reads raw texts by path ("content/lessons/x.mdx") into what the rules look at. Never throws: what cannot be read is a problem. */
export function readContent(files: Readonly<Record<string, string>>): Content {
  const lessons: LessonFile[] = [];
  const quizzes: QuizFile[] = [];
  const glossary: GlossaryFile[] = [];
  const faq: FaqFile[] = [];
  const teach: TeachFile[] = [];
  const problems: string[] = [];
  const attempt = (file: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      const { message, line } = error as Error & { line?: number };
      const [, mdxLine = '1', why = message] = /^(\d+):\d+: (.*)/s.exec(message) ?? [];
      problems.push(
        problem({
          file,
          line: line ?? Number(mdxLine),
          what: 'the file',
          bad: nameOf(file),
          why: `cannot be read: ${why}`,
          legal: 'YAML and MDX that parse',
        }),
      );
    }
  };
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = path.replace(/^\//, '');
    const slug = nameOf(file);
    attempt(file, () => {
      if (/lessons\/[^/]+\.mdx$/.test(file)) {
        const yaml = readYaml(frontmatterText(text), 1);
        const read = lessonSchema.safeParse(yaml.data);
        if (!read.success) {
          problems.push(...refusals(file, yaml, read.error.issues));
          return;
        }
        lessons.push({ file, slug, data: read.data, tree: treeOf(text), line: yaml.line });
      } else if (/quizzes\/[^/]+\.yaml$/.test(file)) {
        const yaml = readYaml(text, 0);
        const read = quizSchema.safeParse(yaml.data);
        if (read.success) quizzes.push({ file, slug, data: read.data, line: yaml.line });
        else problems.push(...refusals(file, yaml, read.error.issues));
      } else if (/teach\/[^/]+\.yaml$/.test(file)) {
        const yaml = readYaml(text, 0);
        const read = teachSchema.safeParse(yaml.data);
        if (read.success) teach.push({ file, slug, data: read.data, line: yaml.line });
        else problems.push(...refusals(file, yaml, read.error.issues));
      } else if (/glossary\/[^/]+\.md$/.test(file)) {
        const yaml = readYaml(frontmatterText(text), 1);
        const read = glossarySchema.safeParse(yaml.data);
        if (read.success) glossary.push({ file, id: slug, data: read.data, line: yaml.line });
        else problems.push(...refusals(file, yaml, read.error.issues));
      } else if (/faq\/[^/]+\.mdx$/.test(file)) {
        const yaml = readYaml(frontmatterText(text), 1);
        const read = faqSchema.safeParse(yaml.data);
        if (read.success) faq.push({ file, id: slug, data: read.data, tree: treeOf(text), line: yaml.line });
        else problems.push(...refusals(file, yaml, read.error.issues));
      }
    });
  }
  return { lessons, quizzes, glossary, faq, teach, problems };
}
