/** Cards that one plays with, in the corners: nothing put, taken back, too early, forgotten, without replies, without script. */
import { awake, byKeys, compare, path as fingerPath, played, putOn, revealed, slugOf, swipe } from './cards.ts';
import { expect, freshPage, pages, test } from './site.ts';

/** What only a card fetches. */
const CARD_SCRIPTS = /\/_astro\/(wake|marker|curve|sort)\.[\w-]+\.js$/;

for (const { path, ask } of played) {
  const what = `${ask.kind} of ${path} (${ask.id})`;

  test(`${what}: nothing put, nothing compared; guessing again takes the answer away and keeps the guess`, async ({
    page,
  }) => {
    await page.goto(path);
    const card = ask.on(page);
    await awake(card, ask.kind);
    if (ask.kind !== 'sort') {
      await compare(card).click();
      await expect(card.locator('.ask .reply')).toContainText('first; a rough');
      await expect(card, 'and the figure waits').toHaveClass(/waiting/);
    }
    await byKeys(card, ask);
    await revealed({ path, ask }, page);
    const put = await putOn(card);
    await card.locator('.ask').getByRole('button', { name: 'Guess again' }).click();
    await expect(card.locator('.ask .reply')).toHaveCount(0);
    await expect(card.locator('.ask :is(.sort-truth:not([hidden]), text.tone-truth, .tone-error)')).toHaveCount(0);
    expect(await putOn(card)).toBe(put);
    await expect(card).not.toHaveClass(/waiting/);
    await compare(card).click();
    await revealed({ path, ask }, page);
    expect(await putOn(card)).toBe(put);
  });

  test(`${what}: Escape takes a drag back`, async ({ page }) => {
    await page.goto(path);
    const card = ask.on(page);
    await awake(card, ask.kind);
    const before = await putOn(card);
    const [start, ...others] = await fingerPath(card, ask.kind);
    await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y);
    expect(await putOn(card)).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await putOn(card)).toBe(before);
    await page.mouse.up();
    expect(await putOn(card), 'and letting go is no tap').toBe(before);
  });

  if (ask.kind === 'marker')
    test(`${what}: a tap beside an unmoved handle puts it there, and only once`, async ({ page, watched }) => {
      await page.goto('/404.html');
      const phone = await freshPage(page, watched, {
        hasTouch: true,
        isMobile: true,
        viewport: { width: 320, height: 640 },
        reducedMotion: 'reduce',
      });
      await phone.goto(path);
      const card = ask.on(phone);
      await awake(card, ask.kind);
      await card
        .locator('.ask')
        .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const said = card.locator('.ask svg [data-words]');
      const [start] = await fingerPath(card, ask.kind);
      const x = (start?.x ?? 0) + 16;
      const y = start?.y ?? 0;
      await phone.touchscreen.tap(x, y);
      await expect(said).toContainText('you: ');
      const first = await putOn(card);
      await phone.touchscreen.tap(x + 8, y);
      expect(await putOn(card), 'a handle that was put is held by a tap, not moved').toBe(first);
      await phone.context().close();
    });

  test(`${what}: a touch before its script is there is not lost`, async ({ page }) => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    // What is asked for from now on are the scripts of what comes into view.
    await page.goto(path);
    await page.route('**/_astro/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    const card = ask.on(page);
    const before = await putOn(card);
    await card.locator('.ask').evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    if (ask.kind === 'sort') await card.locator('.ask').getByRole('button', { name: /down$/ }).first().click();
    else {
      const [start, ...others] = await fingerPath(card, ask.kind);
      await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
      await page.mouse.down();
      open();
      await awake(card, ask.kind);
      for (const { x, y } of others) await page.mouse.move(x, y);
      await page.mouse.up();
    }
    open();
    await expect.poll(() => putOn(card)).not.toBe(before);
  });

  test(`${what}: replies that do not arrive leave the guess, and trying again helps`, async ({ page, watched }) => {
    watched.expected.push(/Failed to load resource/);
    await page.goto(path);
    await page.route('**/answers/*.json', (route) => route.abort());
    const card = ask.on(page);
    await byKeys(card, ask);
    await expect(card.locator('.ask .reply')).toContainText('The reply could not be loaded.');
    await expect(card).not.toHaveClass(/waiting/);
    const put = await putOn(card);
    await page.unroute('**/answers/*.json');
    await card.locator('.ask').getByRole('button', { name: 'Try again' }).click();
    await expect(card.locator('.ask .verdict')).toBeVisible();
    await revealed({ path, ask }, page);
    expect(await putOn(card)).toBe(put);
  });

  test(`${what}: a script that does not arrive is asked for again at the next touch`, async ({ page, watched }) => {
    watched.expected.push(/Failed to load resource/);
    await page.route(CARD_SCRIPTS, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => CARD_SCRIPTS.test(request.url()));
    await page.goto(path);
    const card = ask.on(page);
    await card.locator('.ask').evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await failed;
    await expect(card.locator('.ask form')).not.toHaveAttribute('data-awake');
    await page.unroute(CARD_SCRIPTS);
    await card.locator('.ask form').dispatchEvent('pointerdown', { button: 0 });
    await expect(card.locator('.ask form')).toHaveAttribute('data-awake', '');
  });

  test(`${what}: a reply that comes late leaves what was put since`, async ({ page }) => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route('**/answers/*.json', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(path);
    const card = ask.on(page);
    await byKeys(card, ask);
    await card.locator('.ask').getByRole('button', { name: 'Guess again' }).click();
    if (ask.kind === 'sort') await card.locator('.ask').getByRole('button', { name: /down$/ }).first().click();
    else
      await card
        .locator('.ask input[type=range][tabindex="0"], .ask input[type=range]:not([tabindex])')
        .first()
        .press('PageUp');
    const put = await putOn(card);
    open();
    await expect(card.locator('.ask .verdict')).toBeVisible();
    await expect(card.locator('.ask [data-fixed]')).toHaveCount(0);
    expect(await putOn(card)).toBe(put);
  });

  if (ask.kind !== 'sort')
    test(`${what}: Enter on a range compares, and the focus stays on the card`, async ({ page }) => {
      await page.goto(path);
      const card = ask.on(page);
      await awake(card, ask.kind);
      for (const input of await card.locator('.ask input[type=range]').all()) {
        await input.focus();
        await page.keyboard.press('PageUp');
      }
      await page.keyboard.press('Enter');
      await expect(card.locator('.ask').getByRole('button', { name: 'Guess again' })).toBeFocused();
    });

  test(`${what}: storage that is forbidden, or holds rubbish for it, is lived with`, async ({ page, watched }) => {
    await page.goto('/404.html');
    for (const spoil of [
      () => {
        for (const name of ['getItem', 'setItem', 'removeItem'] as const)
          Storage.prototype[name] = () => {
            throw new DOMException('no', 'SecurityError');
          };
      },
    ]) {
      const other = await freshPage(page, watched);
      await other.addInitScript(spoil);
      await other.goto(path);
      await byKeys(ask.on(other), ask);
      await expect(ask.on(other).locator('.ask .verdict')).toBeVisible();
      await expect(ask.on(other).locator('.ask .forgotten')).toContainText('does not let pages remember');
      await other.context().close();
    }
    for (const rubbish of [
      '[1e9]',
      '[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]',
      '"x"',
      '[null]',
      '0',
    ]) {
      const other = await freshPage(page, watched);
      await other.addInitScript(
        ([key, text]) =>
          localStorage.setItem('bullseye', `{"version":3,"finished":[],"answers":{"${key}":${text}},"review":{}}`),
        [`${slugOf(path)}.${ask.id}`, rubbish] as const,
      );
      await other.goto(path);
      await awake(ask.on(other), ask.kind);
      await expect(ask.on(other).locator('.ask [data-fixed]'), rubbish).toHaveCount(0);
      await byKeys(ask.on(other), ask);
      await expect(ask.on(other).locator('.ask .verdict')).toBeVisible();
      await other.context().close();
    }
  });

  test(`${what}: a still without script, and its answer on the page of answers`, async ({ page, watched }) => {
    await page.goto('/404.html');
    const plain = await freshPage(page, watched, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await plain.goto(path);
    const card = ask.on(plain);
    await expect(card.locator('.ask .play')).toBeVisible();
    await expect(
      card.locator('.ask :is(input, button)').filter({ visible: true }),
      'nothing that would do nothing',
    ).toHaveCount(0);
    await expect(card.locator('.ask :is(.handle, .invite)').filter({ visible: true })).toHaveCount(0);
    for (const text of ask.sheet.sort?.texts ?? []) await expect(card).toContainText(text);
    await card.locator('.ask .unscripted-replies').click();
    const answer = plain.locator(`#${ask.id}`);
    if (ask.sheet.marker)
      await expect(answer.locator('text.tone-truth')).toHaveText(ask.sheet.marker.marks.map(({ text }) => text));
    if (ask.sheet.curve) await expect(answer.locator('path.curve')).toHaveCount(1);
    if (ask.sheet.sort) await expect(answer.locator('.sort-truth li')).toHaveCount(ask.sheet.sort.texts.length);
    await plain.context().close();
  });

  test(`${what}: by its own controls a finger beside it scrolls the page`, async ({ page, watched }) => {
    await page.goto('/404.html');
    const phone = await freshPage(page, watched, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await phone.goto(path);
    const card = ask.on(phone);
    await awake(card, ask.kind);
    const before = await putOn(card);
    const question = await card.locator('.ask-question').boundingBox();
    const x = (question?.x ?? 0) + 20;
    const y = (question?.y ?? 0) + 8;
    const top = await phone.evaluate(() => scrollY);
    await swipe(
      phone,
      [0, 20, 60, 120, 160].map((by) => ({ x, y: y - by })),
    );
    await expect.poll(() => phone.evaluate(() => scrollY)).not.toBe(top);
    expect(await putOn(card)).toBe(before);
    await phone.context().close();
  });
}

test('a card of an earlier visit comes back without a shift', async ({ page }) => {
  for (const { path, ask } of played) {
    await page.goto(path);
    await byKeys(ask.on(page), ask);
    await expect(ask.on(page).locator('.ask .verdict')).toBeVisible();
    await page.addInitScript(() => {
      const kept = window as unknown as { shifts: number };
      kept.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) kept.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await awake(ask.on(page), ask.kind);
    await expect(ask.on(page).locator('.ask [data-fixed]')).toHaveCount(1);
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number }).shifts),
      `${path} ${ask.id}`,
    ).toBeLessThan(0.001);
  }
});

test('what a card ships comes when it is in view: none of it with the page', () => {
  for (const { html } of pages) expect(html).not.toMatch(/src="[^"]*\/(marker|curve|sort|play)\.[\w-]+\.js"/);
});
