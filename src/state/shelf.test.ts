import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as ShelfModule from './shelf.ts';
import { parseShelf } from './shelf.ts';

const empty = { finished: [], answers: {} };

describe('reading', () => {
  test.each([null, '', 'null', '[]', '3', '"x"', '{', '{"finished":3,"answers":[]}', '{"finished":{},"answers":null}', 'undefined', '\u0000'])('%s is an empty shelf', (text) => {
    expect(parseShelf(text)).toEqual(empty);
  });

  test('what is not a slug or not an index is dropped', () => {
    expect(parseShelf('{"finished":["a",3,null,"b",{}],"answers":{"q1":2,"q2":"x","q3":1.5,"q4":-1,"q5":null},"theme":"dark"}'))
      .toEqual({ finished: ['a', 'b'], answers: { q1: 2, q4: -1 } });
  });

  test('a shelf that somebody blew up is cut', () => {
    const { finished, answers } = parseShelf(JSON.stringify({
      finished: Array.from({ length: 5000 }, (_, i) => `l${i}`), answers: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`q${i}`, 1])),
    }));
    expect([finished.length, Object.keys(answers).length]).toEqual([100, 500]);
  });

  test('__proto__ among the answers harms nobody', () => {
    const { answers } = parseShelf('{"answers":{"__proto__":1,"constructor":2}}');
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('no text at all throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { finished, answers } = parseShelf(text);
      expect(finished.every((slug) => typeof slug === 'string')).toBe(true);
      expect(Object.values(answers).every(Number.isInteger)).toBe(true);
    }));
  });
});

describe('in a browser', () => {
  const store = new Map<string, string>();
  const storage = { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, text: string) => { store.set(key, text); } };
  const refuse = (name: string) => (): never => { throw new DOMException(name, name); };
  /** The module remembers what the browser would not: a fresh copy for each test. */
  let shelf: typeof ShelfModule;
  beforeEach(async () => {
    store.clear();
    vi.resetModules();
    shelf = await import('./shelf.ts');
  });
  afterEach(() => { vi.unstubAllGlobals(); });

  test('what is put on the shelf is there again', () => {
    vi.stubGlobal('localStorage', storage);
    expect(shelf.changeShelf(({ finished }) => ({ finished: [...finished, 'throw-a-dart'] }))).toBe(true);
    expect(shelf.changeShelf(({ answers }) => ({ answers: { ...answers, q1: 2 } }))).toBe(true);
    expect(shelf.readShelf()).toEqual({ finished: ['throw-a-dart'], answers: { q1: 2 } });
    expect([...store.keys()]).toEqual(['bullseye']);
  });

  test('a full storage: it lasts as long as the page, and says so', () => {
    vi.stubGlobal('localStorage', { ...storage, setItem: refuse('QuotaExceededError') });
    expect(shelf.changeShelf(() => ({ finished: ['a'] }))).toBe(false);
    expect(shelf.changeShelf(({ finished }) => ({ finished: [...finished, 'b'] }))).toBe(false);
    expect(shelf.readShelf().finished).toEqual(['a', 'b']);
  });

  test('a storage that has room again takes everything over', () => {
    vi.stubGlobal('localStorage', { ...storage, setItem: refuse('QuotaExceededError') });
    shelf.changeShelf(() => ({ finished: ['a'] }));
    vi.stubGlobal('localStorage', storage);
    expect(shelf.changeShelf(() => ({ answers: { q1: 0 } }))).toBe(true);
    expect(shelf.readShelf()).toEqual({ finished: ['a'], answers: { q1: 0 } });
  });

  test('a forbidden storage: reading gives an empty shelf, writing lasts as long as the page', () => {
    vi.stubGlobal('localStorage', { getItem: refuse('SecurityError'), setItem: refuse('SecurityError') });
    expect(shelf.readShelf()).toEqual(empty);
    expect(shelf.changeShelf(() => ({ answers: { q1: 1 } }))).toBe(false);
    expect(shelf.readShelf()).toEqual({ finished: [], answers: { q1: 1 } });
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
    expect(store.get('bullseye')).toBe('{"finished":["a"],"answers":{}}');
  });
});
