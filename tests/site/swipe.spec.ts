/** A thumb on its way down the page, over sliders; and a second pointer, while the first one drags. */
import type { Locator, Page } from '@playwright/test';
import { awake, path as wayOf, played, putOn } from './cards.ts';
import { settleWager } from './figure/frame.ts';
import { type Finger, fingerOn } from './touch.ts';
import { embed, expect, freshPage, push, ready, shown, test, type Watch, openFolds } from './site.ts';

async function phoneAt(page: Page, watched: Watch, widget: string): Promise<{ figure: Locator; finger: Finger }> {
  await page.goto('/404.html');
  const phone = await freshPage(page, watched, {
    viewport: { width: 390, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.goto(embed(widget));
  const figure = await ready(phone.locator(`[data-widget="${widget}"]`));
  return { figure, finger: await fingerOn(phone) };
}

/** Brings a slider to the middle of the screen; a place on its track, away from its thumb. */
async function trackOf(range: Locator, share: number): Promise<{ x: number; y: number }> {
  return range.evaluate((element, share) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + share * width, y: top + height / 2 };
  }, share);
}

for (const [widget, field, share] of [
  ['dart-fold', 'guess', 0.85],
  ['dart-fold', 'fold', 0.3],
  ['line-fit', 'raised', 0.1],
  ['power-dial', 'guess', 0.2],
] as const) {
  test(`a thumb scrolls past the slider ${field} of ${widget}, which stays; across it drags, in one step`, async ({
    page,
    watched,
  }) => {
    const { figure, finger } = await phoneAt(page, watched, widget);
    const phone = figure.page();
    await settleWager(figure);
    const exact = figure.getByRole('button', { name: 'Set exact values' });
    if ((await exact.count()) > 0) await exact.tap();
    const range = figure.locator(`[id$="-${field}-range"]`);
    const undo = figure.locator('.turn').first();
    const before = await shown(figure);
    const value = await range.inputValue();

    const at = await trackOf(range, share);
    const top = await phone.evaluate(() => scrollY);
    const way = top > 200 ? 1 : -1;
    // Whatever the figure shows on the way is seen as well.
    await range.evaluate((element) => {
      const values: string[] = [];
      Object.assign(window, { values });
      const title = element.closest('[data-widget]')?.querySelector('desc');
      if (title)
        new MutationObserver(() => values.push(title.textContent)).observe(title, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await finger.swipe(at, { x: at.x + 3, y: at.y + way * 140 });
    await expect.poll(() => phone.evaluate(() => scrollY), { message: 'the page scrolled' }).not.toBe(top);
    await expect(range).toHaveValue(value);
    expect(await shown(figure)).toEqual(before);
    expect(
      await phone.evaluate(() => (window as unknown as { values: string[] }).values),
      'not even for a moment',
    ).toEqual([]);
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(new URL(phone.url()).search).toBe('');

    const from = await trackOf(range, share);
    await finger.swipe(from, { x: from.x + (share > 0.5 ? -60 : 60), y: from.y + 4 });
    await expect(range).not.toHaveValue(value);
    await expect(undo).toHaveAttribute('aria-disabled', 'false');
    const dragged = await range.inputValue();
    expect(new URL(phone.url()).searchParams.get(`${widget}.${field}`)).toBe(dragged);
    await push(figure, 'Undo');
    await expect(range).toHaveValue(value);
    expect(await shown(figure), 'one drag is one step').toEqual(before);

    const tap = await trackOf(range, share);
    await finger.down(tap);
    await finger.up();
    await expect(range, 'a tap puts it there').not.toHaveValue(value);
    expect(new URL(phone.url()).searchParams.get(`${widget}.${field}`)).toBe(await range.inputValue());
    await phone.context().close();
  });
}

test('fast taps on a stepper never zoom', async ({ page, watched }) => {
  const { figure } = await phoneAt(page, watched, 'dart-fold');
  for (const button of await figure.locator('button:visible, label:visible').all())
    expect(await button.evaluate((element) => getComputedStyle(element).touchAction)).toBe('manipulation');
  await figure.page().context().close();
});

test('a second pointer neither ends nor moves what the first one drags', async ({ page, watched }) => {
  await page.goto('/404.html');
  const both = await freshPage(page, watched, { viewport: { width: 1280, height: 800 }, hasTouch: true });
  await both.goto(embed('two-darts'));
  const figure = await ready(both.locator('[data-widget="two-darts"]'));
  const handle = figure.locator('[data-handle]').first();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const centre = async (): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await handle.locator('.handle-reach').boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { x: x + width / 2, y: y + height / 2 };
  };
  const start = await centre();
  await both.mouse.move(start.x, start.y);
  await both.mouse.down();
  await both.mouse.move(start.x + 30, start.y, { steps: 3 });
  const held = await centre();
  await both.touchscreen.tap(held.x, held.y);
  await expect(handle).toHaveClass(/held/);
  // A tap elsewhere on the picture puts nothing, either.
  await both.touchscreen.tap(held.x - 150, held.y + 60);
  expect((await centre()).x).toBeCloseTo(held.x, 0);
  await both.mouse.move(start.x + 80, start.y, { steps: 3 });
  const { x } = await centre();
  expect(x - start.x).toBeGreaterThan(70);
  await both.mouse.up();
  expect((await centre()).x).toBeCloseTo(x, 0);
  await push(figure, 'Undo');
  expect((await centre()).x, 'all of it is one step').toBeCloseTo(start.x, 0);
  await both.context().close();
});

test('nor on a card that one plays with', async ({ page, watched }) => {
  await page.goto('/404.html');
  const both = await freshPage(page, watched, { viewport: { width: 1280, height: 800 }, hasTouch: true });
  await both.addInitScript(openFolds);
  for (const kind of ['marker', 'sort']) {
    const { path, ask } = played.find((one) => one.ask.kind === kind) ?? (played[0] as (typeof played)[number]);
    await both.goto(path);
    const card = ask.on(both);
    await awake(card, ask.kind);
    const before = await putOn(card);
    const [from = { x: 0, y: 0 }, ...way] = await wayOf(card, ask.kind);
    await both.mouse.move(from.x, from.y);
    await both.mouse.down();
    for (const { x, y } of way) await both.mouse.move(x, y);
    const dragged = await putOn(card);
    expect(dragged, kind).not.toBe(before);
    const last = way.at(-1) ?? from;
    await both.touchscreen.tap(last.x, last.y);
    if (kind === 'marker') await both.touchscreen.tap(last.x - 60, last.y - 20);
    expect(await putOn(card), `${kind}: a tap of a second pointer`).toBe(dragged);
    await both.mouse.move(from.x, from.y, { steps: 3 });
    expect(await putOn(card), `${kind}: the first one still holds it`).not.toBe(dragged);
    await both.keyboard.press('Escape');
    expect(await putOn(card)).toBe(before);
    await both.mouse.up();
  }
  await both.context().close();
});
