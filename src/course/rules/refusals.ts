/** What a schema refuses, told to the author of the file: what is wrong, and what to write instead. */
import { z } from 'astro/zod';
import { counted } from '~/math/format.ts';
import { isGroup } from './readable.ts';
import type { Path, Yaml } from './yaml.ts';

/** A schema as JSON Schema: the one form in which Zod says what a field takes. */
type Wanted = z.core.JSONSchema.BaseSchema;
type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data);

/** What a schema wants at a path. */
const wantedAt = (schema: Wanted, path: Path): Wanted =>
  path.reduce<Wanted>((at, key) => {
    const next =
      typeof key === 'number' ? (at.prefixItems?.[key] ?? at.items) : (at.properties?.[key] ?? at.additionalProperties);
    return typeof next === 'object' ? (next as Wanted) : {};
  }, schema);

/** "3 to 70", "at most 200", "10 or more"; nothing where there is no bound. */
function bounds(least: number | undefined, most: number | undefined): string {
  const from = least !== undefined && least > Number.MIN_SAFE_INTEGER ? least : undefined;
  const to = most !== undefined && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (from !== undefined && to !== undefined) return from === to ? String(from) : `${from} to ${to}`;
  return from !== undefined ? `${from} or more` : to !== undefined ? `at most ${to}` : '';
}

/** The limits of a field, in words. */
function limitsOf(wanted: Wanted): string {
  const { type, minLength, maxLength, minItems, maxItems, minimum, maximum, exclusiveMinimum } = wanted;
  const of = (kind: string, limit: string, between: string): string =>
    limit === '' ? kind : `${kind}${between}${limit}`;
  switch (type) {
    case 'string':
      return minLength === undefined && maxLength === undefined ? '' : `${bounds(minLength, maxLength)} characters`;
    case 'array':
      return of('a list', bounds(minItems, maxItems), ' of ');
    case 'integer':
      return of('a whole number', bounds(minimum, maximum), ', ');
    case 'number':
      return exclusiveMinimum === undefined
        ? of('a number', bounds(minimum, maximum), ', ')
        : `a number above ${exclusiveMinimum}`;
    default:
      return '';
  }
}

/** "questions 3 › options 2 › reply": places in lists are counted from 1. */
const nameOf = (path: Path): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name} ${key + 1}` : name === '' ? key : `${name} › ${key}`),
    '',
  );

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  union: 'text or a list',
};

/** What is wrong with a value, to be read after it. */
function reasonOf(issue: Issue, value: unknown): string {
  if (issue.code === 'custom' || (issue.code === 'invalid_type' && issue.expected === 'never')) return issue.message;
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return `is not ${kinds['union'] ?? ''}`;
    case 'too_small':
    case 'too_big': {
      if (typeof value === 'string') return value === '' ? 'is empty' : `has ${counted(value.length, 'character')}`;
      if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : `has ${counted(value.length, 'item')}`;
      return issue.code === 'too_small' ? 'is too small' : 'is too large';
    }
    default:
      return 'is not in the right form';
  }
}

/** What an author reads after “Write:”. */
function advice(wanted: Wanted, key: string | number | undefined): string {
  const limits = limitsOf(wanted);
  const what = `${wanted.description ?? ''}${limits === '' ? '' : ` (${limits})`}`;
  return typeof key === 'string' ? `${key}: ${what}` : what;
}

/** A check that knows better than its field what to write says so: `params: { write: … }`. */
const ownAdvice = (issue: Issue): string | undefined => {
  const write: unknown = issue.code === 'custom' ? issue.params?.['write'] : undefined;
  return typeof write === 'string' ? write : undefined;
};

function told(file: string, { data, line }: Yaml, schema: Wanted, issue: Issue): string[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    const legal = keysOf(wantedAt(schema, path));
    const group = path.length === 0 ? '' : ` of ${nameOf(path)}`;
    return issue.keys.map(
      (key) => `${file}:${line(...path, key)}: the key “${key}”${group} is not known. Legal: ${legal.join(', ')}.`,
    );
  }
  const value = valueAt(data, path);
  const wanted = wantedAt(schema, path);
  const place = `${file}:${line(...path)}: `;
  if (issue.code === 'invalid_key') {
    const names = wantedAt(schema, path.slice(0, -1)).propertyNames;
    return [
      `${place}the name “${path.at(-1) ?? ''}” is not in the right form. Write: ${(names as Wanted).description ?? ''}.`,
    ];
  }
  const shown = typeof value === 'string' || typeof value === 'number' ? ` “${String(value).slice(0, 60)}”` : '';
  const subject = `${nameOf(path) || 'the file'}${shown}`;
  if (issue.code === 'invalid_value' && value !== undefined)
    return [`${place}${subject} is not known. Legal: ${issue.values.join(', ')}.`];
  const reason = reasonOf(issue, value);
  const write = ownAdvice(issue) ?? (wanted.description === undefined ? undefined : advice(wanted, path.at(-1)));
  return [`${place}${subject} ${reason}.${write === undefined ? '' : ` Write: ${write}.`}`];
}

/** The keys that an author may write; those of a field that takes nothing are there to say why. */
const keysOf = (wanted: Wanted): string[] =>
  Object.entries(wanted.properties ?? {})
    .filter(([, field]) => typeof field === 'object' && !('not' in field))
    .map(([key]) => key);

/** Every fault that a schema finds in a file, each in a line of its own; of several at one place the first, as it is the cause. */
export function refusals(file: string, yaml: Yaml, schema: z.ZodType): string[] {
  const { error } = schema.safeParse(yaml.data);
  if (!error) return [];
  const wanted = z.toJSONSchema(schema, { io: 'input' });
  if (!isGroup(yaml.data)) return [`${file}:1: the file has no keys to read. Legal: ${keysOf(wanted).join(', ')}.`];
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const place = JSON.stringify([issue.path, issue.code === 'unrecognized_keys' ? issue.keys : []]);
    if (seen.has(place)) return [];
    seen.add(place);
    return told(file, yaml, wanted, issue);
  });
}
