import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import afterPaint from './after-paint.ts';

/** A browser that draws a frame when it is told to, and that never speaks of a paint, as Firefox at an address with `#`. */
let frames: (() => void)[] = [];
let cameIntoView: () => void = () => undefined;
let woken = 0;

const drawFrame = async (): Promise<void> => {
  for (const frame of frames.splice(0)) frame();
  await vi.advanceTimersByTimeAsync(0);
};
const begin = (eager: boolean): void => {
  const root = {
    children: [{}],
    closest: () => (eager ? {} : null),
    querySelector: () => ({ id: 'figure' }),
  } as unknown as HTMLElement;
  void afterPaint(
    async () => async () => {
      woken += 1;
    },
    { name: '', value: '' },
    root,
  );
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  frames = [];
  woken = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      static supportedEntryTypes = ['paint'];
      observe(): void {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(then: (entries: readonly { isIntersecting: boolean }[]) => void) {
        cameIntoView = () => then([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a figure wakes when it came into view and a frame was drawn, though no browser says that it painted', async () => {
  begin(false);
  await drawFrame();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(woken, 'out of sight').toBe(0);
  cameIntoView();
  await drawFrame();
  expect(woken, 'the frame is not on the screen yet').toBe(0);
  await drawFrame();
  expect(woken).toBe(1);
});

test('what is to be printed wakes in a tab that draws no frames', async () => {
  begin(true);
  await vi.advanceTimersByTimeAsync(900);
  expect(woken).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(woken).toBe(1);
});
