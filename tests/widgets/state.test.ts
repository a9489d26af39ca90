/** What every widget remembers: states that are legal, survive the address, and lead where goals and actions say. */
import { describe, expect, test } from 'vitest';
import { allWidgets } from '~/figure/registry.ts';
import type { State, Value } from '~/state/field.ts';
import { defaults, fromText, textOf as textOfValue, toText } from '~/state/record.ts';
import { filesBelow, textOf } from '../project.ts';
import { broken } from './draw.ts';
import { statesOf } from './states.ts';

const lessons = filesBelow('content/lessons').map(textOf);

describe.each([...allWidgets])('%s', (id, widget) => {
  const { fields } = widget;
  const states = statesOf(widget);
  const start = defaults(fields);
  const names = Object.keys(fields);

  test('stands in a lesson', () => {
    expect(
      lessons.some((text) => text.includes(`<Widget id="${id}"`)),
      `src/widgets/${id}: no file in content/lessons has <Widget id="${id}" />`,
    ).toBe(true);
  });

  test('its states, samples and presets are legal, and survive the address', () => {
    for (const patch of [...widget.samples, ...(widget.presets ?? []).map(({ state }) => state)]) {
      expect(names).toEqual(expect.arrayContaining(Object.keys(patch)));
    }
    for (const [name, state] of states) {
      expect(fromText(fields, toText(fields, state)), name).toEqual({ state, problems: [] });
      for (const [field, value] of Object.entries(state)) {
        const declared = fields[field];
        if (declared)
          expect(
            declared.parse(textOfValue(declared, value)),
            `src/widgets/${id}, ${name}: ${field} is ${String(value)}, which is out of its bounds or between its steps`,
          ).toEqual(value);
      }
    }
  });

  test('the shares of a whole go from 0 to it in equal steps, and every sample and preset adds up', () => {
    const wholes = Map.groupBy(
      Object.entries(fields).flatMap(([name, field]) =>
        field.kind === 'number' && field.shareOf !== undefined ? [{ name, ...field }] : [],
      ),
      ({ shareOf }) => shareOf,
    );
    for (const [whole, shares] of wholes) {
      const [{ max, step } = { max: NaN, step: NaN }] = shares;
      expect(shares.length, whole).toBeGreaterThan(1);
      expect(
        shares.map((share) => [share.min, share.max, share.step]),
        whole,
      ).toEqual(shares.map(() => [0, max, step]));
      for (const patch of [{}, ...widget.samples, ...(widget.presets ?? []).map(({ state }) => state)]) {
        const state: Readonly<Record<string, Value | undefined>> = { ...start, ...patch };
        const total = shares.reduce((sum, { name }) => sum + Number(state[name]), 0);
        expect(total, `${whole} of ${JSON.stringify(patch)}`).toBeCloseTo(max, 9);
      }
    }
  });

  test.each(['NaN', '1e999', '-1e999', '0x', '1,5', 'x'.repeat(10_000), '<script>'])(
    'nonsense in the address gives the start, and is told: %.20s',
    (junk) => {
      const asked = [...names, 'no-such-field', 'constructor', '<img src=x onerror=alert(1)>'];
      const { state, problems } = fromText(fields, Object.fromEntries(asked.map((name) => [name, junk])));
      expect(state).toEqual(start);
      expect(problems.map(({ field }) => field)).toEqual(asked);
    },
  );

  test('a number that is missing is no number', () => {
    const numbers = names.filter((name) => fields[name]?.kind === 'number');
    const { state, problems } = fromText(fields, Object.fromEntries(numbers.map((name) => [name, ''])));
    expect(state).toEqual(start);
    expect(problems.map(({ field }) => field)).toEqual(numbers);
  });

  test('no goal is reached at the start, and none before the first move', () => {
    for (const { text, reached } of widget.goals ?? []) {
      expect(reached(start, 0), text).toBe(false);
      expect(text).toMatch(/\S.{8,}/);
    }
  });

  test('actions lead to legal states, or are greyed out', () => {
    for (const { label, run } of widget.actions ?? []) {
      for (const [name, state] of states) {
        const patch = run(state);
        if (patch === undefined) continue;
        const next = { ...state, ...patch } as State;
        expect(names, label).toEqual(expect.arrayContaining(Object.keys(patch)));
        const { problems } = fromText(fields, toText(fields, next));
        expect(problems, `${label} at ${name}`).toEqual([]);
        expect(widget.describe(next), `${label} at ${name}`).not.toMatch(broken);
      }
      expect(
        states.some(([, state]) => run(state) !== undefined),
        `${label} is dead everywhere`,
      ).toBe(true);
    }
  });
});
