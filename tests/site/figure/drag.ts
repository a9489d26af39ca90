/** Every handle under a mouse and under a finger: the figure follows, the page stands still, and what was begun can be taken back. */
import type { Locator, Page } from '@playwright/test';
import { broken, expect, push, same, type Shown, shown } from '../site.ts';

export interface Point {
  x: number;
  y: number;
}
interface Pointer {
  down(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
}

/** Directions to try: some handles stand at a limit, some move along one axis only. */
const ways: readonly Point[] = [
  { x: 34, y: -30 },
  { x: -34, y: 30 },
  { x: 40, y: 0 },
  { x: -40, y: 0 },
  { x: 0, y: 40 },
  { x: 0, y: -40 },
];

const handles = (figure: Locator, selector: string): Promise<string[]> =>
  // Those of a picture that is not seen have no name.
  figure.locator(selector).evaluateAll((all) => all.flatMap((handle) => handle.getAttribute('data-handle') ?? []));

/** A point where a pointer takes this handle and no other; not its middle if that can be helped, for nobody hits that. */
export async function grip(figure: Locator, field: string): Promise<Point> {
  const point = await figure.locator(`[data-handle="${field}"]`).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } =
      element.querySelector('.handle-reach')?.getBoundingClientRect() ?? element.getBoundingClientRect();
    for (const [x, y] of [
      [0.35, 0.4],
      [0.5, 0.5],
      [0.2, 0.5],
      [0.8, 0.5],
      [0.5, 0.2],
      [0.5, 0.8],
    ] as const) {
      const at = { x: left + x * width, y: top + y * height };
      if (document.elementFromPoint(at.x, at.y)?.closest('[data-handle]') === element) return at;
    }
    return undefined;
  });
  if (!point) throw new Error(`The handle ${field} is covered: nobody can take it.`);
  return point;
}

/** Where the page stands and what its address says: neither may change under a finger. */
const stand = (page: Page): Promise<{ x: number; y: number; address: string; selected: string }> =>
  page.evaluate(() => ({ x: scrollX, y: scrollY, address: location.href, selected: getSelection()?.toString() ?? '' }));

/** Drags with a pointer and leaves it down; stops at the first way in which the figure follows. */
async function dragSomewhere(figure: Locator, field: string, pointer: Pointer): Promise<{ to: Point; stood: boolean }> {
  const page = figure.page();
  const before = await page.evaluate(() => inside.shown());
  for (const way of ways) {
    const at = await grip(figure, field);
    const stood = await stand(page);
    const to = { x: at.x + way.x, y: at.y + way.y };
    await pointer.down(at);
    for (const part of [0.5, 1]) await pointer.move({ x: at.x + way.x * part, y: at.y + way.y * part });
    if (await page.evaluate((was) => inside.follows(was), before)) {
      const now = await stand(page);
      return { to, stood: same(now, stood) };
    }
    await pointer.up();
  }
  throw new Error(`${field}: the figure does not follow.`);
}

/** What is shown once the pointer's last move has arrived: on a busy machine the page handles it some pictures later. */
const shownAtRest = async (figure: Locator): Promise<Shown> => {
  await figure.page().evaluate(() => inside.atRest());
  return shown(figure);
};

const mouseOf = (page: Page): Pointer => ({
  down: async ({ x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  move: ({ x, y }) => page.mouse.move(x, y),
  up: () => page.mouse.up(),
});

export async function mouseDragsEveryHandle(page: Page, figure: Locator): Promise<void> {
  const mouse = mouseOf(page);
  const start = await shown(figure);
  for (const [i, field] of (await handles(figure, '[data-handle]')).entries()) {
    const about = (what: string): string => `${field}: ${what}`;
    const { to, stood } = await dragSomewhere(figure, field, mouse);
    expect(stood, about('the figure follows, and nothing else')).toBe(true);
    // It is taken far out of the picture: the value stops at its limit instead of running away.
    for (const { x, y } of [
      { x: 4, y: 4 },
      { x: 1276, y: 796 },
    ]) {
      await page.mouse.move(x, y);
      expect(broken(await shown(figure)), about('a number everywhere')).toEqual([]);
    }
    await page.keyboard.press('Escape');
    expect(await shown(figure), about('Escape takes the drag back')).toEqual(start);
    await page.mouse.up();
    expect(await shown(figure), about('and letting go changes nothing')).toEqual(start);

    // Letting go is the same for all handles of a figure.
    if (i > 0) continue;
    await dragSomewhere(figure, field, mouse);
    await page.mouse.move(to.x, to.y);
    const dragged = await shownAtRest(figure);
    expect(dragged, about('and comes back')).not.toEqual(start);
    await page.mouse.up();
    expect(await shownAtRest(figure), about('letting go keeps it, to the digit')).toEqual(dragged);
    expect(new URL(page.url()).search, about('the address follows')).toContain(
      `${await figure.getAttribute('data-widget')}.`,
    );
    await push(figure, 'Undo');
    expect(await shown(figure), about('one drag is one step to undo')).toEqual(start);
  }
}

/** One finger on the glass. */
async function fingerOn(page: Page): Promise<Pointer & { cancel(): Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    touchPoints: Point[] = [],
  ): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    down: (at) => send('touchStart', [at]),
    move: (to) => send('touchMove', [to]),
    up: () => send('touchEnd'),
    cancel: () => send('touchCancel'),
  };
}

export async function fingerDragsEveryHandle(page: Page, figure: Locator): Promise<void> {
  const finger = await fingerOn(page);
  const start = await shown(figure);
  for (const [i, field] of (await handles(figure, '[data-handle]')).entries()) {
    const about = (what: string): string => `${field}: ${what}`;
    const { stood } = await dragSomewhere(figure, field, finger);
    expect(stood, about('the figure follows, and nothing else')).toBe(true);
    await finger.cancel();
    expect(await shownAtRest(figure), about('a touch that the browser takes away changes nothing')).toEqual(start);
    // Letting go is the same for all handles of a figure.
    if (i > 0) continue;
    await dragSomewhere(figure, field, finger);
    const dragged = await shownAtRest(figure);
    await finger.up();
    expect(await shownAtRest(figure), about('letting go keeps it, to the digit')).toEqual(dragged);
    await push(figure, 'Reset');
  }

  // A handle that only goes across leaves up and down to the page.
  for (const field of await handles(figure, '.handle.along-x')) {
    const at = await grip(figure, field);
    const { top, way } = await page.evaluate(() => ({
      top: scrollY,
      way: document.documentElement.scrollHeight - innerHeight - scrollY > 60 ? -1 : 1,
    }));
    await finger.down(at);
    for (let i = 1; i <= 8; i += 1) await finger.move({ x: at.x + i / 2, y: at.y + way * 12 * i });
    await finger.up();
    await expect
      .poll(async () => (await stand(page)).y, { message: `${field}: a swipe over it scrolls` })
      .not.toBe(top);
    expect(await shownAtRest(figure), `${field}: and moves nothing`).toEqual(start);
  }
}

/** Beside the handles the picture lets the page scroll. */
export async function fingerBesideScrolls(page: Page, figure: Locator): Promise<void> {
  const finger = await fingerOn(page);
  const beside = await figure
    .locator('.stage svg:visible')
    .first()
    .evaluate((svg) => {
      const { left, top, width, height } = svg.getBoundingClientRect();
      window.scrollTo(0, scrollY + top - 60);
      const { top: now } = svg.getBoundingClientRect();
      for (let y = 0.9; y > 0; y -= 0.1)
        for (const x of [0.05, 0.95, 0.3, 0.5, 0.7]) {
          const at = { x: left + x * width, y: now + y * height };
          const hit = document.elementFromPoint(at.x, at.y);
          if (at.y < innerHeight - 8 && at.y > 150 && hit && svg.contains(hit) && !hit.closest('[data-handle]'))
            return at;
        }
      return undefined;
    });
  if (!beside) throw new Error('The picture is all handles.');
  const { y } = await stand(page);
  await finger.down(beside);
  for (let i = 1; i <= 8; i += 1) await finger.move({ x: beside.x, y: beside.y - 15 * i });
  await finger.up();
  await expect
    .poll(async () => (await stand(page)).y, { message: 'a swipe beside the handles scrolls' })
    .toBeGreaterThan(y);
}
