import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';
import type { Plan } from './plan.ts';
import { record } from './recording.ts';
import { FlatRows } from './rows.ts';

test('rows in a flat list are read as those of a list of lists are', () => {
  const lists = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  const rows = new FlatRows(Float64Array.from(lists.flat()), 2);
  expect(rows.length).toBe(3);
  for (const step of [-4, -3, -1, 0, 1, 2, 3]) expect(rows.at(step), String(step)).toEqual(lists.at(step));
  expect(new FlatRows(new Float64Array(0), 2).at(0)).toBeUndefined();
});

test('a run of 200,000 steps changes hands without a pause, and a stopped one keeps only what it has', () => {
  const plan: Plan = {
    model: { kind: 'line' },
    loss: 'squared',
    optimizer: { kind: 'gradient-descent', rate: 0.01 },
    start: [0, 0],
    steps: 200_000,
    training: [
      { features: [1], target: 2 },
      { features: [2], target: 3 },
    ],
  };
  const recording = record(plan);
  recording.advance(500);
  const early = recording.soFar();
  expect((early.parameters as FlatRows).flat.buffer.byteLength).toBe(501 * 2 * 8);
  recording.advance(200_000);
  expect([early.parameters.length, early.parameters.at(-1)]).toEqual([501, recording.soFar().parameters.at(500)]);
  const packed = pack(recording.soFar());
  const began = performance.now();
  const history = unpack(packed);
  // Usually 5 ms.
  expect(performance.now() - began).toBeLessThan(250);
  expect([history.parameters.length, history.end]).toEqual([200_001, 'finished']);
  for (const step of [0, 1, 77_777, 200_000])
    expect(history.parameters.at(step)).toEqual(recording.soFar().parameters.at(step));
});
