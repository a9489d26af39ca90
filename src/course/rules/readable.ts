import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A list without what cannot be read. It leaves holes, so that all others keep their places: `flatMap`, `filter`, `some` and `reduce` pass
 * over them, `find`, `for … of` and spreading do not.
 */
function listOf(values: readonly unknown[], read: (value: unknown, place: number) => unknown): unknown[] {
  const list: unknown[] = [];
  list.length = values.length;
  values.forEach((value, place) => {
    const item = read(value, place);
    if (item !== undefined) list[place] = item;
  });
  return list;
}

/** A group of keys; undefined if one that it cannot do without is refused, or if it is refused for how its keys go together. */
function groupOf(schema: z.ZodObject, value: Readonly<Record<string, unknown>>): unknown {
  const fields = Object.entries(schema.shape);
  const missing = fields.map(([key, field]) => [key, z.safeParse(field, undefined)] as const);
  const parts = fields.map(([key, field]) => [key, readable(field, value[key])] as const);
  const given = Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  if (missing.some(([key, { success }]) => !(key in given) && !success)) return undefined;
  const group = { ...Object.fromEntries(missing.map(([key, { data }]) => [key, data])), ...given };
  const { error } = schema.safeParse(group);
  return error?.issues.some(({ code, path }) => code === 'custom' && path.length === 0) ? undefined : group;
}

/**
 * What can be read of a value that its schema refuses, so that one fault does not hide the others: a list or a record without
 * those that are wrong, a group of keys if nothing that it needs is wrong. Undefined for all else.
 */
function readable(schema: Schema, value: unknown): unknown {
  const { success, data } = z.safeParse(schema, value);
  if (success) return data;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return readable(schema.def.innerType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return listOf(value, (item) => z.safeParse(schema.element, item).data);
  if (schema instanceof z.ZodTuple && Array.isArray(value))
    return listOf(value.slice(0, schema.def.items.length), (item, place) =>
      readable(schema.def.items[place] ?? z.never(), item),
    );
  if (schema instanceof z.ZodRecord && isGroup(value)) {
    const entries = Object.entries(value)
      .filter(([key]) => z.safeParse(schema.keyType, key).success)
      .map(([key, entry]) => [key, z.safeParse(schema.valueType, entry).data] as const);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
  }
  return schema instanceof z.ZodObject && isGroup(value) ? groupOf(schema, value) : undefined;
}

export interface Readable<T> {
  /** The keys that can be read. */
  readonly data: Partial<T>;
  /** The keys in which something is wrong. They may stand in `data`, too, without what is wrong. */
  readonly refused: ReadonlySet<string>;
}

/** What can be read of a file, key by key. */
export function readableKeys<S extends z.ZodObject>(schema: S, value: unknown): Readable<z.infer<S>> {
  if (!isGroup(value)) return { data: {}, refused: new Set(Object.keys(schema.shape)) };
  const keys = Object.entries(schema.shape).map(([key, field]) => ({
    key,
    read: readable(field, value[key]),
    refused: !z.safeParse(field, value[key]).success,
  }));
  return {
    data: Object.fromEntries(
      keys.filter(({ read }) => read !== undefined).map(({ key, read }) => [key, read]),
    ) as Partial<z.infer<S>>,
    refused: new Set(keys.filter(({ refused }) => refused).map(({ key }) => key)),
  };
}
