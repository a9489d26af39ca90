/** What a figure writes into a link has nothing in it that src/state/mended.ts would take for dirt. */
import { expect, test } from 'vitest';
import { allWidgets } from '~/figure/registry.ts';
import { readAddress, writeSearch } from '~/state/address.ts';
import type { Field, Value } from '~/state/field.ts';
import { textOf } from '~/state/record.ts';

test.each([...allWidgets])('every link to %s is read as it was written', (id, { fields }) => {
  const all = Object.entries(fields as Readonly<Record<string, Field>>);
  const longest = Math.max(...all.map(([, { samples }]) => samples.length));
  expect(longest, 'samples of its fields').toBeGreaterThan(1);
  for (let i = 0; i < longest; i += 1) {
    const text = Object.fromEntries(
      all.map(([name, field]) => [name, textOf(field, (field.samples[i] ?? field.default) as Value)]),
    );
    for (const value of Object.values(text)) expect(value).toMatch(/^(?!3D)(?:[\w.+/-]*\w)?$/);
    expect(readAddress(id, writeSearch(id, '', text)).text).toEqual(text);
  }
});
