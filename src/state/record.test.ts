import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, flag, list, number, type State } from './field.ts';
import { defaults, fromText, parseShort, sameValue, toText } from './record.ts';

const fields = {
  guess: number({ label: 'guess', default: 300, min: 0, max: 500, step: 5 }),
  unit: choice({ label: 'unit', default: 'minutes', options: { minutes: 'minutes', hours: 'hours' } }),
  squares: flag({ label: 'squares', default: true }),
  throws: list({ label: 'throws', default: [], min: -20, max: 20, step: 0.5, maxLength: 6 }),
};
const states: fc.Arbitrary<State<typeof fields>> = fc.record({
  guess: fc.integer({ min: 0, max: 100 }).map((steps) => steps * 5),
  unit: fc.constantFrom('minutes' as const, 'hours' as const),
  squares: fc.boolean(),
  throws: fc.array(
    fc.integer({ min: -40, max: 40 }).map((halves) => halves / 2 + 0),
    { maxLength: 6 },
  ),
});

test('every state survives its text form, without a complaint', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(fromText(fields, toText(fields, state))).toEqual({ state, problems: [] });
    }),
  );
});

test('the text form has only what differs from the defaults', () => {
  expect(toText(fields, defaults(fields))).toEqual({});
  fc.assert(
    fc.property(states, (state) => {
      const differing = Object.entries(fields)
        .filter(([name, field]) => !sameValue(field, state[name as keyof typeof fields], field.default))
        .map(([name]) => name);
      expect(Object.keys(toText(fields, state))).toEqual(differing);
    }),
  );
});

test('where a figure starts elsewhere, the text form brings every state back, the defaults too', () => {
  const elsewhere = { ...defaults(fields), guess: 350, throws: [1, 2] };
  expect(toText(fields, defaults(fields), elsewhere)).toEqual({ guess: '300', throws: '' });
  expect(toText(fields, { ...elsewhere, squares: false }, elsewhere)).toEqual({
    guess: '350',
    squares: 'no',
    throws: '1_2',
  });
  fc.assert(
    fc.property(states, states, (state, start) => {
      const text = toText(fields, state, start);
      expect(fromText(fields, text)).toEqual({ state, problems: [] });
      // A text that says nothing is taken for the start.
      if (Object.keys(text).length === 0) expect(state).toEqual(start);
    }),
  );
});

test('unknown fields and unreadable values fall back to the default and are told', () => {
  expect(fromText(fields, { guess: 'much', colour: 'red', unit: 'hours' })).toEqual({
    state: { guess: 300, unit: 'hours', squares: true, throws: [] },
    problems: [
      { field: 'guess', text: 'much', legal: 'a number from 0 to 500 in steps of 5' },
      { field: 'colour', text: 'red', legal: 'guess, unit, squares, throws' },
    ],
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
  'the name “%s” is an unknown field like any other',
  (name) => {
    const { state, problems } = fromText(
      fields,
      JSON.parse(`{${JSON.stringify(name)}: "1"}`) as Record<string, string>,
    );
    expect(state).toEqual(defaults(fields));
    expect(problems).toMatchObject([{ field: name, text: '1' }]);
    expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  },
);

test('any text gives a legal state', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.string()), fc.string()), (text) => {
      const { state } = fromText(fields, text);
      expect(fromText(fields, toText(fields, state))).toEqual({ state, problems: [] });
    }),
  );
});

test('shares that do not add up, in a link written by hand, are brought to their whole: those that it names stay if they can', () => {
  const share = (label: string, start: number) =>
    number({ label, default: start, min: 0, max: 100, step: 1, shareOf: 'belief' });
  const shares = { dog: share('dog', 70), cat: share('cat', 20), fish: share('fish', 10) };
  expect(fromText(shares, { dog: '40' })).toEqual({ state: { dog: 40, cat: 40, fish: 20 }, problems: [] });
  expect(fromText(shares, { dog: '90', cat: '90' }).state).toEqual({ dog: 50, cat: 50, fish: 0 });
  expect(fromText(shares, { dog: '1', cat: '1', fish: '1' }).state).toEqual({ dog: 34, cat: 33, fish: 33 });
  expect(fromText(shares, { dog: '0', cat: '0', fish: '0' }).state).toEqual({ dog: 34, cat: 33, fish: 33 });
  expect(fromText(shares, { dog: '100', cat: 'much' })).toMatchObject({
    state: { dog: 100, cat: 0, fish: 0 },
    problems: [{ field: 'cat' }],
  });
});

test('the short form of a lesson', () => {
  expect(parseShort('guess=350  unit=hours')).toEqual({ guess: '350', unit: 'hours' });
  expect(parseShort('')).toEqual({});
  expect(parseShort('guess')).toEqual({ guess: '' });
  expect(parseShort('a=b=c')).toEqual({ a: 'b=c' });
  expect(Object.keys(parseShort('__proto__=1'))).toEqual(['__proto__']);
});
