import { expect, test } from 'vitest';
import { allWidgets } from './registry.ts';
import type { State } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import { roomsOf } from './rooms.ts';

test.each([...allWidgets])(
  '%s keeps room for what it says at its start, in its samples and in its presets',
  (_, widget) => {
    const start = defaults(widget.fields);
    const rooms = roomsOf(widget, start);
    expect(Object.keys(rooms.readouts)).toEqual(widget.readouts.map(({ live }) => live));
    for (const sample of [{}, ...widget.samples]) {
      const state = { ...start, ...sample } as State;
      expect(widget.describe(state).length).toBeLessThanOrEqual(rooms.sentence.length);
      const values = widget.live(state);
      for (const [name, room] of Object.entries(rooms.readouts))
        expect(values[name]?.length, name).toBeLessThanOrEqual(room.length);
    }
  },
);

test('the longest sentence of two darts that cancel stands between the round ones', () => {
  const cancel = allWidgets.get('cancel');
  if (!cancel) throw new Error('There is no figure of two darts that cancel.');
  const start = defaults(cancel.fields);
  const round = Object.keys(start).flatMap((name) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((value) => cancel.describe({ ...start, [name]: value }).length),
  );
  expect(roomsOf(cancel, start).sentence.length).toBeGreaterThan(Math.max(...round));
});
