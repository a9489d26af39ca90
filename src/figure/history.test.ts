import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number, type State } from '~/state/field.ts';
import { begin, cancel, countMoves, type History, isMidGesture, record, redo, show, undo } from './history.ts';

const coordinate = number({ label: 'c', default: 0, min: -20, max: 20, step: 1 });
const fields = { x: coordinate, y: coordinate, z: coordinate };
const start: State = { x: 0, y: 0, z: 0 };
const commit = (history: History, patch: Partial<State>): History => record(fields, show(fields, history, patch));

/** Any play: gestures that end, gestures that are taken back, and undo. */
const play = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('commit' as const, 'show' as const),
      field: fc.constantFrom('x', 'y', 'z'),
      value: fc.integer({ min: -20, max: 20 }),
    }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'cancel' as const) }),
  ),
  { maxLength: 40 },
);

test('a gesture shows at once and is recorded once, when it ends', () => {
  let history = begin(start);
  for (const x of [1, 2, 3]) history = show(fields, history, { x });
  expect(history.now).toEqual({ x: 3, y: 0, z: 0 });
  expect(history.recorded).toEqual([start]);
  expect(isMidGesture(fields, history)).toBe(true);
  history = record(fields, history);
  expect(history.recorded).toEqual([start, { x: 3, y: 0, z: 0 }]);
  expect(isMidGesture(fields, history)).toBe(false);
});

test('a gesture that ends where it began leaves no trace', () => {
  const history = commit(begin(start), { x: 5 });
  const back = record(fields, show(fields, show(fields, history, { x: 9 }), { x: 5 }));
  expect(back.recorded).toBe(history.recorded);
  expect(back.now, 'the very state that was recorded: the figure is at rest').toBe(history.recorded.at(-1));
});

test('undo takes an unfinished gesture back, or else the last record; at the start it does nothing', () => {
  const one = commit(begin(start), { x: 5 });
  expect(undo(fields, show(fields, one, { x: 9 }))).toEqual(one);
  expect(undo(fields, one)).toEqual({ ...begin(start), undone: [{ state: { ...start, x: 5 }, change: 'x' }] });
  expect(undo(fields, begin(start))).toEqual(begin(start));
});

test('as many undos as records lead home, whatever was played', () => {
  fc.assert(
    fc.property(play, (moves) => {
      let history = begin(start);
      for (const move of moves) {
        if (move.kind === 'commit') history = commit(history, { [move.field]: move.value });
        else if (move.kind === 'show') history = show(fields, history, { [move.field]: move.value });
        else
          history =
            move.kind === 'undo' ? undo(fields, history) : move.kind === 'redo' ? redo(history) : cancel(history);
        expect(history.changes).toHaveLength(history.recorded.length - 1);
      }
      history = cancel(history);
      expect(history.now).toEqual(history.recorded.at(-1));
      for (let i = history.recorded.length; i > 1; i--) history = undo(fields, history);
      expect({ ...history, undone: [] }).toEqual(begin(start));
    }),
  );
});

test('redo brings back exactly what undo took, step by step, and at the end it does nothing', () => {
  fc.assert(
    fc.property(play, fc.integer({ min: 1, max: 50 }), (moves, back) => {
      let history = begin(start);
      for (const move of moves) if (move.kind === 'commit') history = commit(history, { [move.field]: move.value });
      let taken = history;
      for (let i = 0; i < back; i++) taken = undo(fields, taken);
      for (let i = 0; i < back; i++) taken = redo(taken);
      expect(taken).toEqual(history);
      expect(redo(taken)).toBe(taken);
    }),
  );
});

test('a new record forgets what was undone; a gesture that is shown, ends where it began or is taken back does not', () => {
  const back = undo(fields, commit(commit(begin(start), { x: 5 }), { y: 2 }));
  expect(redo(cancel(show(fields, back, { z: 1 }))).now).toEqual({ x: 5, y: 2, z: 0 });
  expect(redo(record(fields, back)).now).toEqual({ x: 5, y: 2, z: 0 });
  expect(redo(show(fields, back, { z: 1 })).now).toEqual({ x: 5, y: 2, z: 0 });
  const other = commit(back, { z: 1 });
  expect(redo(other)).toBe(other);
});

test('a long play forgets its oldest steps, and still undoes', () => {
  let history = begin(start);
  for (let i = 1; i <= 500; i++) history = commit(history, { x: i % 2, y: i % 7 });
  expect(history.recorded).toHaveLength(200);
  expect(history.changes).toHaveLength(199);
  expect(undo(fields, history).recorded).toHaveLength(199);
});

test('a run of changes to the same fields is one move', () => {
  expect(countMoves([])).toBe(0);
  expect(countMoves(['x', 'x', 'x'])).toBe(1);
  expect(countMoves(['x', 'y', 'x', 'x', 'x,y'])).toBe(4);
  let history = begin(start);
  for (let x = 1; x <= 20; x++) history = commit(history, { x });
  expect(countMoves(history.changes)).toBe(1);
  expect(countMoves(commit(history, { y: 3 }).changes)).toBe(2);
});

const share = (label: string, start: number) =>
  number({ label, default: start, min: 0, max: 100, step: 1, shareOf: 'belief' });
const shares = { dog: share('dog', 70), cat: share('cat', 20), fish: share('fish', 10) };
const beliefs: State = { dog: 70, cat: 20, fish: 10 };
/** As keys do it: every press is a gesture of its own. */
const press = (history: History, name: string, to: number): History => {
  const from = history.now[name] as number;
  const way = Math.sign(to - from);
  return Array.from({ length: Math.abs(to - from) }).reduce<History>(
    (now, _, i) => record(shares, show(shares, now, { [name]: from + way * (i + 1) })),
    history,
  );
};

test('keys take from the other shares what a drag does, and give it back', () => {
  for (const to of [71, 85, 90, 100, 40, 0]) {
    const dragged = record(shares, show(shares, begin(beliefs), { dog: to }));
    expect(press(begin(beliefs), 'dog', to).now, `${to}`).toEqual(dragged.now);
    expect(press(press(begin(beliefs), 'dog', to), 'dog', 70).now, `${to} and back`).toEqual(beliefs);
  }
  const other = press(press(begin(beliefs), 'dog', 40), 'fish', 60);
  expect(other.now, 'another share gets what the first left').toEqual({ dog: 20, cat: 20, fish: 60 });
});

test('a run of presses on one share is one move, whichever others give way', () => {
  const pressed = press(begin(beliefs), 'dog', 85);
  expect([countMoves(pressed.changes), pressed.recorded.length]).toEqual([1, 16]);
  expect(countMoves(press(pressed, 'cat', 30).changes)).toBe(2);
});

test('shares add up at every moment of any play', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('dog', 'cat', 'fish'),
          fc.integer({ min: 0, max: 100 }),
          fc.constantFrom('show', 'record', 'cancel', 'undo'),
        ),
        { maxLength: 30 },
      ),
      (moves) => {
        let history = begin(beliefs);
        for (const [name, to, end] of moves) {
          history = show(shares, history, { [name]: to });
          expect(history.now[name]).toBe(to);
          expect(['dog', 'cat', 'fish'].reduce((sum, one) => sum + (history.now[one] as number), 0)).toBe(100);
          if (end === 'record') history = record(shares, history);
          else if (end !== 'show') history = end === 'undo' ? undo(shares, history) : cancel(history);
        }
      },
    ),
  );
});
