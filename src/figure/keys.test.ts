import { expect, test } from 'vitest';
import { turnAsked } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('Ctrl+Z and ⌘Z undo; with Shift they redo, and so does Ctrl+Y', () => {
  expect(turnAsked({ ...none, key: 'z', ctrlKey: true }, false)).toBe('undo');
  expect(turnAsked({ ...none, key: 'z', metaKey: true }, false)).toBe('undo');
  expect(turnAsked({ ...none, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe('redo');
  expect(turnAsked({ ...none, key: 'Z', metaKey: true, shiftKey: true }, false)).toBe('redo');
  expect(turnAsked({ ...none, key: 'y', ctrlKey: true }, false)).toBe('redo');
});

test('the letters alone, other chords, and whoever types a number ask nothing', () => {
  for (const keys of [{}, { altKey: true, ctrlKey: true }, { ctrlKey: true, metaKey: true }, { shiftKey: true }])
    expect(turnAsked({ ...none, key: 'z', ...keys }, false)).toBeUndefined();
  expect(turnAsked({ ...none, key: 'y', metaKey: true }, false), '⌘Y is the browser’s').toBeUndefined();
  expect(turnAsked({ ...none, key: 'z', ctrlKey: true }, true)).toBeUndefined();
});
