/** Predictions in every lesson: made by keys, and there again; those of every kind by finger. */
import { all, type Asked, awake, byFinger, byKeys, firstOfEach, putOn, revealed } from './cards.ts';
import { expect, lessons, type Page, phone, repliesOf, slugOf, test } from './site.ts';

test.use({ unfolded: true });

/** After an answer: a reply of this question, what was said beside what is, the figure set free, and all of it kept. */
async function answered({ path, ask }: Asked, page: Page): Promise<string> {
  const card = ask.on(page);
  await expect(card.locator('.ask .reply .verdict'), ask.id).toHaveText(/^(Yes|Not quite|Noted)\.$/);
  const reply = (await card.locator('.ask .reply').textContent()) ?? '';
  expect(
    repliesOf(ask.sheet).some((one) => reply.includes(one.reply)),
    `${ask.id}: ${reply}`,
  ).toBe(true);
  await expect(card.locator('.ask .said')).not.toBeEmpty();
  if (ask.kind === 'options') {
    const [first] = ask.sheet.options ?? [];
    expect(reply, 'the reply to what was chosen').toContain(first?.reply ?? '?');
    await expect(card.locator('.said'), 'the guess stays in the result').toContainText(
      (first?.text ?? '?').replace(/^“|”$|\.$/g, ''),
    );
  }
  await expect(card.locator('.ask-again')).toBeHidden();
  const kept = await page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem('bullseye') ?? '{}') as { answers?: Record<string, unknown> }).answers?.[key],
    `${slugOf(path)}.${ask.id}`,
  );
  expect(ask.kind === 'options' ? typeof kept : Array.isArray(kept), 'kept').toBe(
    ask.kind === 'options' ? 'number' : true,
  );
  await revealed({ path, ask }, page);
  return putOn(card);
}

/** Nothing waits for an answer: the figure can be moved before, and after. */
async function isFree({ ask }: Asked, page: Page): Promise<void> {
  await expect(ask.on(page).locator('[inert]'), ask.id).toHaveCount(0);
}

for (const { path } of lessons) {
  const asks = all.filter((one) => one.path === path);

  test(`the predictions of ${path} are made by keys alone, and are there again`, async ({ page }) => {
    await page.goto(path);
    const put = new Map<string, string>();
    for (const one of asks) {
      await isFree(one, page);
      await byKeys(one.ask.on(page), one.ask);
      put.set(one.ask.id, await answered(one, page));
    }

    await page.reload();
    for (const one of asks) {
      const card = one.ask.on(page);
      await awake(card, one.ask.kind);
      expect(await putOn(card), `${one.ask.id}, as it was`).toBe(put.get(one.ask.id));
      const again = card.locator('.ask').getByRole('button', { name: 'Read the reply again' });
      if ((await card.locator('.ask .reply').count()) === 0 && (await again.count()) > 0) await again.click();
      else if ((await card.locator('.ask .reply').count()) === 0) continue;
      await expect(card.locator('.ask .verdict')).toHaveCount(1);
      await expect(again, 'a reply that is there needs no way back to it').toBeHidden();
      await revealed(one, page);
    }
  });
}

for (const one of firstOfEach(all)) {
  test(`what an earlier shelf kept of a ${one.ask.kind} that was waved away is no answer (${one.path} ${one.ask.id})`, async ({
    page,
  }) => {
    const card = one.ask.on(page);
    await page.goto(one.path);
    await page.evaluate(
      (key) => localStorage.setItem('bullseye', `{"version":3,"finished":[],"answers":{"${key}":-1},"review":{}}`),
      `${slugOf(one.path)}.${one.ask.id}`,
    );
    await page.reload();
    await awake(card, one.ask.kind);
    await expect(card.locator('.ask-again')).toBeHidden();
    await expect(card.locator('.ask [data-fixed], .ask [aria-pressed="true"]')).toHaveCount(0);
    await byKeys(card, one.ask);
    await answered(one, page);
  });
}

test.describe('on a phone', () => {
  test.use(phone);
  for (const one of firstOfEach(all)) {
    test(`a ${one.ask.kind} of ${one.path} (${one.ask.id}) is answered by finger`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(one.path);
      await byFinger(one.ask.on(page), one.ask);
      await answered(one, page);
    });
  }
});
