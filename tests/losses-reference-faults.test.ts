import { expect, test } from 'vitest';
import type { Case } from './reference/compare.ts';
import { filesForLosses, referenceFaults } from './reference/faults.ts';

type Inputs = Record<never, never>;
const one = (reduction: string, throws = false): Case<Inputs> => ({
  id: 'x',
  inputs: { reduction },
  expected: throws ? { throws } : { value: 1, gradient: [1] },
});
const sound = [one('mean'), one('sum'), one('none', true)];
const reference = { file: 'pinball', cases: 3 };
const wanted = { refusals: 1, kinds: [{ what: 'a target', has: ({ id }: Case<Inputs>) => id === 'x' }] };
const known = ['bce', 'mse'];
const told = (change: Partial<typeof reference>, asked: readonly Case<Inputs>[] | undefined): string[] =>
  referenceFaults('pinball', { ...reference, ...change }, asked, wanted, known);

test('sound numbers have no fault', () => {
  expect(told({}, sound)).toEqual([]);
});

test('a file that is not there', () => {
  expect(told({}, undefined)).toEqual([
    "src/losses/pinball.ts: reference names the file “pinball”, and tests/reference/pinball.json is not there. Legal: bce, mse. Write the file (README.md there), or reference: { reason: '…' }.",
  ]);
  expect(filesForLosses(['./reference/facts.json', './reference/bce.json', './reference/training.json'])).toEqual([
    'bce',
  ]);
});

test('cases that are not counted right', () => {
  expect(told({ cases: 14 }, sound)).toEqual([
    'src/losses/pinball.ts: cases: 14, but tests/reference/pinball.json has 3 that fit. Write: cases: 3. A case fits if the record has its parameters, and its labels.',
  ]);
});

test('one reduction only', () => {
  expect(told({ cases: 2 }, [one('mean'), one('mean', true)])).toEqual([
    'tests/reference/pinball.json: the cases have the reduction “mean”. Legal: two of mean, sum and none at least. Write a case with another "reduction".',
  ]);
});

test('nothing that the loss refuses', () => {
  expect(told({ cases: 2 }, sound.slice(0, 2))).toEqual([
    'tests/reference/pinball.json: 0 of the cases are refused by the loss. Legal: 1 or more. Write a case that it has no meaning for, a parameter out of bounds or lists of different lengths, with "expected": {"throws": true}.',
  ]);
});

test('a kind of case that is lacking', () => {
  const others = sound.map((other) => ({ ...other, id: 'y' }));
  expect(told({}, others)).toEqual(['tests/reference/pinball.json: no case has a target. Write one at least.']);
});
