import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { LINK_VERSION, linkTo, readAddress, writeAddress, writeSearch } from './address.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const names = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,20}$/);
/** What fields write (tests/links.test.ts); all else in a value came there on the link's way, and is taken out again. */
const values = fc.stringMatching(/^[\w.+/-]{0,58}\w$/).filter((value) => !value.startsWith('3D'));
const texts = fc.dictionary(names, values, { noNullPrototype: true, maxKeys: 6 });

test('what is written is read, beside any other parameters', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('', '?utm_source=x', '?other.guess=5&v=1', '?mse-houses.old=3'),
      (text, search) => {
        expect(readAddress('mse-houses', writeSearch('mse-houses', search, text)).text).toEqual(text);
      },
    ),
  );
});

test('other parameters stay, old ones of the widget go, and the version comes with the first state', () => {
  expect(writeSearch('dart', '?utm=x&dart.x=1&other.y=2&v=1', { z: '3' })).toBe('?utm=x&other.y=2&v=1&dart.z=3');
  expect(writeSearch('dart', '?utm=x', { x: '3' })).toBe('?utm=x&dart.x=3&v=1');
  expect(writeSearch('dart', '?utm=x&dart.x=1&v=1', {})).toBe('?utm=x');
  expect(writeSearch('dart', '?dart.x=1&v=1', {})).toBe('');
});

test('a widget whose name begins like another reads only its own', () => {
  const search = writeSearch('dart', writeSearch('dart-throw', '', { x: '1' }), { x: '2' });
  expect([readAddress('dart', search).text, readAddress('dart-throw', search).text]).toEqual([{ x: '2' }, { x: '1' }]);
});

test('the version of a link: this one if none is given, and never a long text', () => {
  expect(readAddress('dart', '?dart.x=1').version).toBe(LINK_VERSION);
  expect(readAddress('dart', '?v=7&dart.x=1').version).toBe('7');
  expect(readAddress('dart', `?v=${'9'.repeat(10_000)}`).version).toHaveLength(8);
});

test('long values and names are cut before anything looks at them; broken encodings do not throw', () => {
  const { text } = readAddress('dart', `?dart.x=${'1'.repeat(10_000)}&dart.${'y'.repeat(10_000)}=2&dart.z=%E0%A4%A`);
  expect(text['x']).toHaveLength(400);
  expect(Object.keys(text).map((name) => name.length)).toEqual([1, 40, 1]);
});

test('__proto__ in an address is a name like any other', () => {
  const { text } = readAddress('dart', '?dart.__proto__=1&dart.constructor=2');
  expect(Object.keys(text)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(text)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
});

/** An address bar that takes so many changes, and none after that until it is told to. Gives back what it says, and how to open it again. */
function stubBrowser(takes = Infinity) {
  let left = takes;
  const location = { pathname: '/lessons/x/', search: '?utm=x', hash: '#dart', origin: 'https://example.org' };
  const replaceState = vi.fn((_state: unknown, _title: string, address: string) => {
    if (left <= 0) throw new DOMException('too often', 'SecurityError');
    left -= 1;
    location.search = new URL(address, location.origin).search;
  });
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: 'before', replaceState });
  vi.stubGlobal('addEventListener', (kind: string, listener: () => void) => listeners.set(kind, listener));
  return { location, replaceState, leave: () => listeners.get('pagehide')?.(), allow: () => (left = Infinity) };
}

test('writing keeps the path and the hash, and adds no history entry', () => {
  const { replaceState } = stubBrowser();
  writeAddress('dart', { x: '3' });
  expect(replaceState.mock.calls).toEqual([['before', '', '/lessons/x/?utm=x&dart.x=3&v=1#dart']]);
  expect(linkTo('dart', { x: '3' })).toBe('https://example.org/lessons/x/?dart.x=3&v=1#dart');
  expect(linkTo('dart', {}, '/embed/dart/')).toBe('https://example.org/embed/dart/#dart');
});

test('what a browser refuses is written once it allows: the newest state of each figure, and one timer for all', () => {
  vi.useFakeTimers();
  const { location, replaceState, allow } = stubBrowser(2);
  for (let x = 1; x <= 5; x++) writeAddress('dart', { x: String(x) });
  writeAddress('houses', { guess: '7' });
  expect(location.search).toBe('?utm=x&v=1&dart.x=2');
  expect(vi.getTimerCount()).toBe(1);
  const tries = replaceState.mock.calls.length;
  vi.advanceTimersByTime(20_000);
  expect(location.search, 'still refused').toBe('?utm=x&v=1&dart.x=2');
  expect(replaceState.mock.calls.length).toBeGreaterThan(tries);
  allow();
  vi.advanceTimersByTime(10_000);
  expect(location.search).toBe('?utm=x&v=1&dart.x=5&houses.guess=7');
  expect(vi.getTimerCount()).toBe(0);
});

test('a browser that never allows it is asked for more than 30 s, and when the page is left, but not for ever', () => {
  vi.useFakeTimers();
  const { location, replaceState, leave, allow } = stubBrowser(0);
  writeAddress('dart', { x: '4' });
  expect(location.search, 'refused').toBe('?utm=x');
  vi.advanceTimersByTime(30_000);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
  const tries = replaceState.mock.calls.length;
  leave();
  expect(replaceState).toHaveBeenCalledTimes(tries + 1);
  expect(vi.getTimerCount()).toBe(0);
  allow();
  leave();
  expect(location.search).toBe('?utm=x&dart.x=4&v=1');
});
