/** Predictions of every kind, in every lesson: made by keys and by finger, waved away, and there again. */
import { all, awake, byFinger, byKeys, putOn, revealed, slugOf } from './cards.ts';
import { expect, freshPage, lessons, repliesOf, test, waveAway } from './site.ts';

test('the course asks in every way there is', () => {
  expect([...new Set(all.map(({ ask }) => ask.kind))].sort()).toEqual(['curve', 'marker', 'number', 'options', 'sort']);
  expect(all.some(({ ask }) => ask.sheet.marker?.marks.length === 2)).toBe(true);
});

/** After an answer: a reply of this question, what was said beside what is, the figure set free, and all of it kept. */
async function answered({ path, ask }: (typeof all)[number], page: Parameters<typeof ask.on>[0]): Promise<string> {
  const card = ask.on(page);
  await expect(card.locator('.ask .reply .verdict'), ask.id).toHaveText(/^(Yes|Not quite|Noted)\.$/);
  const reply = (await card.locator('.ask .reply').textContent()) ?? '';
  expect(
    repliesOf(ask.sheet).some((one) => reply.includes(one.reply)),
    `${ask.id}: ${reply}`,
  ).toBe(true);
  await expect(card.locator('.ask .said')).not.toBeEmpty();
  await expect(card).not.toHaveClass(/waiting/);
  await expect(card.locator('.ask-skip')).toBeHidden();
  const kept = await page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem('bullseye') ?? '{}') as { answers?: Record<string, unknown> }).answers?.[key],
    `${slugOf(path)}.${ask.id}`,
  );
  expect(ask.kind === 'options' ? typeof kept : Array.isArray(kept), 'kept').toBe(
    ask.kind === 'options' ? 'number' : true,
  );
  return putOn(card);
}

for (const { path, html } of lessons) {
  const asks = all.filter((one) => one.path === path);

  test(`the predictions of ${path} are made by keys alone, and are there again`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    const put = new Map<string, string>();
    for (const one of asks) {
      await byKeys(one.ask.on(page), one.ask);
      put.set(one.ask.id, await answered(one, page));
      await revealed(one, page);
    }
    await page.reload();
    for (const one of asks) {
      const card = one.ask.on(page);
      await expect(card).not.toHaveClass(/waiting/);
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

  test(`the predictions of ${path} are made by finger`, async ({ page, watched }) => {
    test.setTimeout(120_000);
    await page.goto('/404.html');
    const phone = await freshPage(page, watched, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await phone.goto(path);
    for (const one of asks) {
      await byFinger(one.ask.on(phone), one.ask);
      await answered(one, phone);
      await revealed(one, phone);
    }
    await phone.context().close();
  });

  test(`the predictions of ${path} may be waved away, and stay so`, async ({ page }) => {
    await page.goto(path);
    await waveAway(page);
    await page.reload();
    for (const { ask } of asks) {
      const card = ask.on(page);
      await expect(card).not.toHaveClass(/waiting/);
      await awake(card, ask.kind);
      await expect(card.locator('.ask .reply')).toHaveCount(0);
      await expect(card.locator('.ask [data-fixed]')).toHaveCount(0);
      if (ask.kind === 'number') await expect(card.locator('.ask .guess input')).toHaveValue('');
    }
    // It is no answer: there is still one to give.
    const first = asks[0];
    if (first) {
      await byKeys(first.ask.on(page), first.ask);
      await answered(first, page);
    }
  });

  test(`no card of ${path} has its answer in the page`, () => {
    for (const {
      ask: {
        id,
        sheet: { marker, curve, sort },
      },
    } of asks) {
      const card = html.slice(html.indexOf(`id="ask-${id}"`)).split('</section>')[0] ?? '';
      for (const { text } of marker?.marks ?? [])
        expect(card.replace(/data-spec="[^"]*"|aria-label="[^"]*"/g, ''), id).not.toContain(`>${text}<`);
      if (marker) expect(card).not.toMatch(/&quot;is&quot;|M\d+ \d/);
      for (const is of curve?.is.slice(curve.known) ?? []) expect(card).not.toContain(`${is},`);
      if (sort) {
        expect([...card.matchAll(/data-card="(\d)"/g)].map(([, shown]) => Number(shown))).toEqual(
          sort.texts.map((_, i) => i),
        );
        for (const value of sort.values) expect(card).not.toContain(value);
      }
    }
  });
}
