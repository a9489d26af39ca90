/** Every handle under the mouse and under a finger: the figure follows, the page stands still, Escape takes it back. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, freshPage, openFigure, ready, shown, test, embed, waveAway, widgets } from './site.ts';

interface Point {
  x: number;
  y: number;
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

const fieldsOf = (figure: Locator): Promise<string[]> =>
  figure.locator('[data-handle]').evaluateAll((all) => all.map((handle) => handle.getAttribute('data-handle') ?? ''));

/** A point where a pointer takes this handle and no other; not its middle if that can be helped, for nobody hits that. */
async function grip(figure: Locator, field: string): Promise<Point> {
  const handle = figure.locator(`[data-handle="${field}"]`);
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const point = await handle.evaluate((element) => {
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

/** What is shown once the finger's last move has arrived: on a busy machine the page handles it some pictures later. */
async function shownAtRest(figure: Locator): Promise<Awaited<ReturnType<typeof shown>>> {
  for (let before = ''; ;) {
    await figure.page().evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
    const now = await shown(figure);
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
  }
}

/** Where the page stands and what its address says: neither may change under a finger. */
const stand = (page: Page): Promise<{ x: number; y: number; address: string; selected: string }> =>
  page.evaluate(() => ({ x: scrollX, y: scrollY, address: location.href, selected: getSelection()?.toString() ?? '' }));

/** Drags with a pointer that `down`, `move` and `up` work; stops at the first way in which the figure follows. */
async function dragSomewhere(
  page: Page,
  figure: Locator,
  field: string,
  pointer: { down(at: Point): Promise<void>; move(to: Point): Promise<void>; up(): Promise<void> },
): Promise<{ moved: boolean; still: boolean }> {
  for (const way of ways) {
    const before = await shown(figure);
    const at = await grip(figure, field);
    const stood = await stand(page);
    await pointer.down(at);
    for (let i = 1; i <= 5; i += 1) await pointer.move({ x: at.x + (way.x * i) / 5, y: at.y + (way.y * i) / 5 });
    const moved = JSON.stringify(await shownAtRest(figure)) !== JSON.stringify(before);
    const still = JSON.stringify(await stand(page)) === JSON.stringify(stood);
    if (moved) return { moved, still };
    await pointer.up();
  }
  return { moved: false, still: true };
}

for (const widget of widgets) {
  test(`the mouse drags every handle of ${widget}`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    const mouse = {
      down: async ({ x, y }: Point) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
      },
      move: ({ x, y }: Point) => page.mouse.move(x, y),
      up: () => page.mouse.up(),
    };
    for (const field of await fieldsOf(figure)) {
      const about = (what: string): string => `${widget}.${field}: ${what}`;
      const start = await shown(figure);
      expect(await dragSomewhere(page, figure, field, mouse), about('the figure follows, and nothing else')).toEqual({
        moved: true,
        still: true,
      });
      await page.keyboard.press('Escape');
      expect(await shown(figure), about('Escape takes the drag back')).toEqual(start);
      await page.mouse.up();
      expect(await shown(figure), about('and letting go changes nothing')).toEqual(start);

      await dragSomewhere(page, figure, field, mouse);
      const dragged = await shown(figure);
      await page.mouse.up();
      expect(await shown(figure), about('letting go keeps it, to the digit')).toEqual(dragged);
      expect(new URL(page.url()).search, about('the address follows')).toContain(`${widget}.`);
      await figure.getByRole('button', { name: 'Undo' }).click();
      expect(await shown(figure), about('one drag is one step to undo')).toEqual(start);

      // Far outside the picture: the value stops at its limit instead of running away.
      const at = await grip(figure, field);
      await mouse.down(at);
      await page.mouse.move(4, 4);
      await page.mouse.move(1276, 796);
      await page.mouse.up();
      const texts = Object.values((await shown(figure)).live).flat();
      expect(
        texts.filter((text) => /(?<!“)NaN|undefined/.test(text)),
        about('a number everywhere'),
      ).toEqual([]);
      await figure.getByRole('button', { name: 'Reset' }).click();
      expect(await shown(figure), about('reset')).toEqual(start);
    }
  });

  test(`a finger drags every handle of ${widget}, and the page stays`, async ({ page, watched }) => {
    await page.goto('/404.html');
    const phone = await freshPage(page, watched, {
      viewport: { width: 390, height: 600 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.goto(embed(widget));
    const figure = await ready(phone.locator(`[data-widget="${widget}"]`));
    const session = await phone.context().newCDPSession(phone);
    const finger = fingerOf(session);
    const start = await shown(figure);
    for (const field of await fieldsOf(figure)) {
      const about = (what: string): string => `${widget}.${field}: ${what}`;
      expect(await dragSomewhere(phone, figure, field, finger), about('the figure follows, and nothing else')).toEqual({
        moved: true,
        still: true,
      });
      await finger.cancel();
      expect(await shownAtRest(figure), about('a touch that the browser takes away changes nothing')).toEqual(start);
      await dragSomewhere(phone, figure, field, finger);
      const dragged = await shownAtRest(figure);
      await finger.up();
      expect(await shownAtRest(figure), about('letting go keeps it, to the digit')).toEqual(dragged);
      await figure.getByRole('button', { name: 'Reset' }).tap();
    }

    // A handle that only goes across leaves up and down to the page.
    const across = await figure
      .locator('.handle.along-x')
      .evaluateAll((all) => all.map((handle) => handle.getAttribute('data-handle') ?? ''));
    for (const field of across) {
      const at = await grip(figure, field);
      const { top, way } = await phone.evaluate(() => ({
        top: scrollY,
        way: document.documentElement.scrollHeight - innerHeight - scrollY > 60 ? -1 : 1,
      }));
      await finger.down(at);
      for (let i = 1; i <= 8; i += 1) await finger.move({ x: at.x + i / 2, y: at.y + way * 12 * i });
      await finger.up();
      await expect
        .poll(async () => (await stand(phone)).y, { message: `${widget}.${field}: a swipe over it scrolls` })
        .not.toBe(top);
      expect(await shownAtRest(figure), `${widget}.${field}: and moves nothing`).toEqual(start);
    }

    // Beside the handles the picture lets the page scroll.
    const beside = await figure
      .locator('.stage svg')
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
    const { y } = await stand(phone);
    await finger.down(beside);
    for (let i = 1; i <= 8; i += 1) await finger.move({ x: beside.x, y: beside.y - 15 * i });
    await finger.up();
    await expect
      .poll(async () => (await stand(phone)).y, { message: `${widget}: a swipe beside the handles scrolls` })
      .toBeGreaterThan(y);
    await phone.context().close();
  });
}

function fingerOf(session: CDPSession): {
  down(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
  cancel(): Promise<void>;
} {
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

test('a number that takes its paragraph into another line does not make the page hop under the finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/lessons/training-loop/');
  await waveAway(page);
  const figure = await ready(page.locator('#loss-curve'));
  const at = await grip(figure, 'left');
  const below = page.locator('#when-the-curve-turns');
  const top = async (): Promise<number> => (await below.boundingBox())?.y ?? NaN;
  const begin = await top();
  const tops: number[] = [];
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(at.x, at.y + Math.sin(step / 3) * 60);
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
    tops.push(await top());
  }
  expect(
    new Set(
      await figure.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.lesson > p')].map(({ style }) => style.minBlockSize),
      ),
    ).size,
    'paragraphs are held',
  ).toBeGreaterThan(1);
  for (const [i, now] of tops.entries()) expect(now, `move ${i + 1}`).toBeGreaterThanOrEqual(tops[i - 1] ?? begin);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(top, 'and all is as it was').toBe(begin);
  expect(await page.locator('[style*="min-block-size"]').count()).toBe(0);
});
