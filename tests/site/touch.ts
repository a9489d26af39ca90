/** A finger by way of the browser's own protocol: what it does goes through the same doors as a real one's. */
import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Finger {
  down(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
  /** Down, there in eight moves at the pace of a hand, and up. */
  swipe(from: Point, to: Point): Promise<void>;
}

export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[] = []): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const finger: Finger = {
    down: (at) => send('touchStart', [at]),
    move: (to) => send('touchMove', [to]),
    up: () => send('touchEnd'),
    async swipe(from, to) {
      await finger.down(from);
      for (let i = 1; i <= 8; i += 1) {
        await page.waitForTimeout(20);
        await finger.move({ x: from.x + ((to.x - from.x) * i) / 8, y: from.y + ((to.y - from.y) * i) / 8 });
      }
      // A hand rests where it puts something down; without that the browser takes it for a fling.
      await page.waitForTimeout(120);
      await finger.up();
    },
  };
  return finger;
}
