import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grip, type GripEvent, type GripIntent, type Held, type POINTERS } from './grip.ts';

const told = (type: (typeof POINTERS)[number], pointer: number, xPx = 0, yPx = 0): GripEvent => ({
  type,
  pointer,
  at: { xPx, yPx },
});
const press = (pointer: number, xPx: number, yPx: number): GripEvent => told('pointerdown', pointer, xPx, yPx);
const move = (pointer: number, xPx: number, yPx: number): GripEvent => told('pointermove', pointer, xPx, yPx);
const up = (pointer: number): GripEvent => told('pointerup', pointer);
const cancel = (pointer: number): GripEvent => told('pointercancel', pointer);
const lost = (pointer: number): GripEvent => told('lostpointercapture', pointer);
const escape: GripEvent = { type: 'escape' };

const worded = (intent: GripIntent): string =>
  intent.type === 'move'
    ? `move ${intent.by.xPx} ${intent.by.yPx}`
    : intent.type === 'put'
      ? `put ${intent.moved ? 'moved' : 'tapped'}`
      : intent.type;

function play(events: readonly GripEvent[]): { said: string[]; held: Held | undefined } {
  let held: Held | undefined;
  const said = events.flatMap((event) => {
    const next = grip(held, event);
    held = next.held;
    return next.intent ? [worded(next.intent)] : [];
  });
  return { said, held };
}

test.each<[string, GripEvent[], string[]]>([
  [
    'a drag',
    [press(1, 10, 10), move(1, 13, 8), move(1, 20, 10), up(1)],
    ['take', 'move 3 -2', 'move 10 0', 'put moved'],
  ],
  ['a tap', [press(1, 10, 10), up(1)], ['take', 'put tapped']],
  [
    'a tap in which the browser tells of a move that is none',
    [press(1, 10, 10), move(1, 10, 10), up(1)],
    ['take', 'put tapped'],
  ],
  [
    'a drag back to where it began',
    [press(1, 1, 1), move(1, 2, 1), move(1, 1, 1), up(1)],
    ['take', 'move 1 0', 'move 0 0', 'put moved'],
  ],
  ['after the lift its capture is released, too', [press(1, 0, 0), up(1), lost(1)], ['take', 'put tapped']],
  ['nothing is held: nothing moves', [move(1, 3, 3), up(1), cancel(1), lost(1), escape], []],
  ['taken away by the browser', [press(1, 0, 0), move(1, 9, 0), cancel(1), lost(1)], ['take', 'move 9 0', 'back']],
  ['capture lost without a word', [press(1, 0, 0), move(1, 9, 0), lost(1), up(1)], ['take', 'move 9 0', 'put moved']],
  [
    'Escape, and the button is let go later',
    [press(1, 0, 0), move(1, 9, 0), escape, move(1, 20, 0), up(1)],
    ['take', 'move 9 0', 'back'],
  ],
  [
    'a second pointer taps',
    [press(1, 0, 0), press(2, 5, 5), up(2), lost(2), move(1, 9, 0), up(1)],
    ['take', 'move 9 0', 'put moved'],
  ],
  [
    'a second pointer drags',
    [press(1, 0, 0), press(2, 5, 5), move(2, 50, 50), move(1, 9, 0), up(1)],
    ['take', 'move 9 0', 'put moved'],
  ],
  [
    'a second pointer is taken away',
    [press(1, 0, 0), press(2, 5, 5), cancel(2), move(1, 9, 0), up(1)],
    ['take', 'move 9 0', 'put moved'],
  ],
  [
    'the second pointer stays, and holds nothing',
    [press(1, 0, 0), press(2, 5, 5), up(1), move(2, 9, 9), up(2)],
    ['take', 'put tapped'],
  ],
  [
    'the next press takes anew',
    [press(1, 0, 0), escape, press(1, 5, 5), move(1, 6, 5), up(1)],
    ['take', 'back', 'take', 'move 1 0', 'put moved'],
  ],
])('%s', (_, events, intents) => {
  expect(play(events)).toEqual({ said: intents, held: undefined });
});

const pointer = fc.integer({ min: 1, max: 3 });
const place = fc.integer({ min: 0, max: 50 });
const anyEvent: fc.Arbitrary<GripEvent> = fc.oneof(
  fc.tuple(pointer, place, place).map(([id, x, y]) => press(id, x, y)),
  fc.tuple(pointer, place, place).map(([id, x, y]) => move(id, x, y)),
  pointer.map(up),
  pointer.map(cancel),
  pointer.map(lost),
  fc.constant(escape),
);

test('whatever happens, each take ends once, and moves come between', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const { said, held } = play(events);
      expect(said.map((one) => (/^(put|back)/.test(one) ? 'end' : one.split(' ')[0])).join(' ')).toMatch(
        held ? /^(take( move)* end ?)*take( move)*$/ : /^(take( move)* end ?)*$/,
      );
    }),
  );
});

test('what other pointers do in between makes no difference to the one that holds', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const first = events.find(({ type }) => type === 'pointerdown');
      fc.pre(first !== undefined && 'pointer' in first);
      const mine = first && 'pointer' in first ? first.pointer : 0;
      // Up to where the first pointer lets go.
      const from = events.indexOf(first as GripEvent);
      const until = events.findIndex(
        (event, i) =>
          i > from &&
          (event.type === 'escape' ||
            (/up|cancel|lost/.test(event.type) && 'pointer' in event && event.pointer === mine)),
      );
      const gesture = events.slice(from, until < 0 ? undefined : until + 1);
      const alone = gesture.filter((event) => !('pointer' in event) || event.pointer === mine);
      expect(play(gesture)).toEqual(play(alone));
    }),
  );
});
