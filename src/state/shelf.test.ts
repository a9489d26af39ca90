import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { empty } from './kept.ts';
import type * as ShelfModule from './shelf.ts';

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, text: string) => {
    store.set(key, text);
  },
};
const refuse = (name: string) => (): never => {
  throw new DOMException(name, name);
};
/** The module remembers what the browser would not: a fresh copy for each test. */
let shelf: typeof ShelfModule;
beforeEach(async () => {
  store.clear();
  vi.resetModules();
  shelf = await import('./shelf.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is put on the shelf is there again', () => {
  vi.stubGlobal('localStorage', storage);
  expect(shelf.changeShelf(({ finished }) => ({ finished: [...finished, 'throw-a-dart'] }))).toBe(true);
  expect(shelf.changeShelf(({ answers }) => ({ answers: { ...answers, 'a.q1': 2 } }))).toBe(true);
  expect(shelf.readShelf()).toEqual({ ...empty, finished: ['throw-a-dart'], answers: { 'a.q1': 2 } });
  expect([...store.keys()]).toEqual(['bullseye']);
});

test('a full storage: it lasts as long as the page, and says so once', () => {
  vi.stubGlobal('localStorage', { ...storage, setItem: refuse('QuotaExceededError') });
  expect(shelf.changeShelf(() => ({ finished: ['a'] }))).toBe(false);
  expect(shelf.changeShelf(({ finished }) => ({ finished: [...finished, 'b'] }))).toBe(false);
  expect(shelf.readShelf().finished).toEqual(['a', 'b']);
  expect([shelf.whyForgotten(), shelf.whyForgotten()]).toEqual([
    expect.stringContaining('does not let pages remember'),
    '',
  ]);
});

test('a storage that has room again takes everything over', () => {
  vi.stubGlobal('localStorage', { ...storage, setItem: refuse('QuotaExceededError') });
  shelf.changeShelf(() => ({ finished: ['a'] }));
  vi.stubGlobal('localStorage', storage);
  expect(shelf.changeShelf(() => ({ answers: { 'a.q1': 0 } }))).toBe(true);
  expect(shelf.readShelf()).toEqual({ ...empty, finished: ['a'], answers: { 'a.q1': 0 } });
});

test('a forbidden storage: reading gives an empty shelf, writing lasts as long as the page', () => {
  vi.stubGlobal('localStorage', { getItem: refuse('SecurityError'), setItem: refuse('SecurityError') });
  expect(shelf.readShelf()).toEqual(empty);
  expect(shelf.changeShelf(() => ({ answers: { 'a.q1': 1 } }))).toBe(false);
  expect(shelf.readShelf()).toEqual({ ...empty, answers: { 'a.q1': 1 } });
  expect(shelf.keptNames()).toEqual([]);
});

test('no storage at all', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(shelf.readShelf()).toEqual(empty);
  expect(shelf.changeShelf(() => ({ finished: ['a'] }))).toBe(false);
  expect(shelf.readShelf().finished).toEqual(['a']);
});

test('rubbish in the storage is written over', () => {
  vi.stubGlobal('localStorage', storage);
  store.set('bullseye', '{"finished": 12');
  expect(shelf.readShelf()).toEqual(empty);
  expect(shelf.changeShelf(() => ({ finished: ['a'] }))).toBe(true);
  expect(JSON.parse(store.get('bullseye') ?? '')).toEqual({ ...empty, finished: ['a'] });
});

test('what a later release wrote is left alone, and that is said', () => {
  vi.stubGlobal('localStorage', storage);
  const later = '{"version":4,"finished":{"throw-a-dart":"2031-05-05"}}';
  store.set('bullseye', later);
  expect(shelf.readShelf()).toEqual(empty);
  expect(shelf.changeShelf(() => ({ finished: ['a'] }))).toBe(false);
  expect(shelf.changeShelf(() => ({ answers: { 'a.q1': 1 } }))).toBe(false);
  expect(shelf.readShelf()).toEqual({ ...empty, finished: ['a'], answers: { 'a.q1': 1 } });
  expect(store.get('bullseye')).toBe(later);
  expect(shelf.whyForgotten()).toContain('newer version');
});

test('a shelf of version 1 is kept, and written as ours at the next change', () => {
  vi.stubGlobal('localStorage', storage);
  store.set('bullseye', '{"finished":["a"],"answers":{"a.q1":2}}');
  expect(shelf.readShelf()).toEqual({ ...empty, finished: ['a'], answers: { 'a.q1': 2 } });
  expect(shelf.changeShelf(() => ({ review: { 'a.q1': { box: 0, due: 1 } } }))).toBe(true);
  expect(JSON.parse(store.get('bullseye') ?? '')).toEqual({
    ...empty,
    finished: ['a'],
    answers: { 'a.q1': 2 },
    review: { 'a.q1': { box: 0, due: 1 } },
  });
});

test('erasing takes everything of ours, and nothing of others', () => {
  const storeOf = (kept: Record<string, unknown>): Record<string, unknown> =>
    Object.defineProperty(kept, 'removeItem', {
      value: (key: string) => {
        Reflect.deleteProperty(kept, key);
      },
    });
  const kept = storeOf({ bullseye: '{}', 'bullseye-theme': 'dark', bullseyes: 'x', other: 'y' });
  const forThisTab = storeOf({ 'bullseye-sound': '', other: 'z' });
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('sessionStorage', forThisTab);
  expect(shelf.keptNames()).toEqual(['bullseye', 'bullseye-theme', 'bullseye-sound']);
  expect(shelf.eraseShelf()).toBe(true);
  expect(Object.keys(kept)).toEqual(['bullseyes', 'other']);
  expect(Object.keys(forThisTab), 'nor what lasts until the tab is closed').toEqual(['other']);
});
