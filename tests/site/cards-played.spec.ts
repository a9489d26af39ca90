/** Cards that one plays with, in the corners: nothing put, taken back, guessed again, by a finger beside, without script. */
import { countShifts, expectNoShift } from './checks.ts';
import { awake, byKeys, compare, path as fingerPath, played, putOn, revealed, swipe } from './cards.ts';
import { expect, phone, test, unscripted } from './site.ts';

test.use({ unfolded: true });

for (const { path, ask } of played) {
  const what = `${ask.kind} of ${path} (${ask.id})`;

  test(`${what}: nothing is put too early, a drag can be taken back, an answer guessed again`, async ({ page }) => {
    await page.goto(path);
    const card = ask.on(page);
    const again = card.locator('.ask').getByRole('button', { name: 'Guess again' });
    await awake(card, ask.kind);
    await test.step('nothing put, nothing compared', async () => {
      if (ask.kind === 'sort') return;
      await compare(card).click();
      await expect(card.locator('.ask .reply')).toHaveText(/first.*a rough/i);
    });

    await test.step('Escape takes a drag back', async () => {
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

    await test.step('guessing again takes the answer away and keeps the guess', async () => {
      await byKeys(card, ask);
      await revealed({ path, ask }, page);
      const put = await putOn(card);
      await again.click();
      await expect(card.locator('.ask .reply')).toHaveCount(0);
      await expect(card.locator('.ask :is(.sort-truth:not([hidden]), text.tone-truth, .tone-error)')).toHaveCount(0);
      expect(await putOn(card)).toBe(put);
      await compare(card).click();
      await revealed({ path, ask }, page);
      expect(await putOn(card)).toBe(put);
    });

    await test.step('Enter on a range compares, and the focus stays on the card', async () => {
      if (ask.kind === 'sort') return;
      await again.click();
      for (const input of await card.locator('.ask input[type=range]').all()) {
        await input.focus();
        await page.keyboard.press('PageUp');
      }
      await page.keyboard.press('Enter');
      await expect(again).toBeFocused();
    });
  });
}

test.describe('on a phone', () => {
  test.use(phone);
  for (const { path, ask } of played) {
    test(`${ask.kind} of ${path} (${ask.id}): a finger beside it scrolls the page; a tap puts a handle only once`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      const card = ask.on(page);
      await awake(card, ask.kind);
      const before = await putOn(card);
      const question = await card.locator('.ask-question').boundingBox();
      const x = (question?.x ?? 0) + 20;
      const y = (question?.y ?? 0) + 8;
      const top = await page.evaluate(() => scrollY);
      await swipe(
        page,
        [0, 20, 60, 120, 160].map((by) => ({ x, y: y - by })),
      );
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(top);
      expect(await putOn(card)).toBe(before);
      if (ask.kind !== 'marker') return;

      await page.setViewportSize({ width: 320, height: 640 });
      await card
        .locator('.ask')
        .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const [start] = await fingerPath(card, ask.kind);
      const beside = { x: (start?.x ?? 0) + 16, y: start?.y ?? 0 };
      await page.touchscreen.tap(beside.x, beside.y);
      await expect(card.locator('.ask svg [data-words]')).toContainText('you: ');
      const first = await putOn(card);
      await page.touchscreen.tap(beside.x + 8, beside.y);
      expect(await putOn(card), 'a handle that was put is held by a tap, not moved').toBe(first);
    });
  }
});

test.describe('without script', () => {
  test.use({ ...unscripted, viewport: { width: 320, height: 700 } });
  for (const { path, ask } of played) {
    test(`${ask.kind} of ${path} (${ask.id}): a still, and its answer on the page of answers`, async ({ page }) => {
      await page.goto(path);
      for (const name of await page.locator('details.fold > summary').all()) await name.click();
      const card = ask.on(page);
      await expect(card.locator('.ask .play')).toBeVisible();
      await expect(
        card.locator('.ask :is(input, button)').filter({ visible: true }),
        'nothing that would do nothing',
      ).toHaveCount(0);
      await expect(card.locator('.ask :is(.handle, .invite)').filter({ visible: true })).toHaveCount(0);
      for (const text of ask.sheet.sort?.texts ?? []) await expect(card).toContainText(text);
      await card.locator('.ask .unscripted-replies').click();
      const answer = page.locator(`#${ask.id}`);
      if (ask.sheet.marker)
        await expect(answer.locator('text.tone-truth')).toHaveText(ask.sheet.marker.marks.map(({ text }) => text));
      if (ask.sheet.curve) await expect(answer.locator('path.curve')).toHaveCount(1);
      if (ask.sheet.sort) await expect(answer.locator('.sort-truth li')).toHaveCount(ask.sheet.sort.texts.length);
    });
  }
});

test('a card of an earlier visit comes back without a shift', async ({ page }) => {
  await page.addInitScript(countShifts);
  for (const { path, ask } of played) {
    await page.goto(path);
    await byKeys(ask.on(page), ask);
    await expect(ask.on(page).locator('.ask .verdict')).toBeVisible();
    await page.reload();
    await awake(ask.on(page), ask.kind);
    await expect(ask.on(page).locator('.ask [data-fixed]')).toHaveCount(1);
    await page.waitForTimeout(300);
    await expectNoShift(page);
  }
});
