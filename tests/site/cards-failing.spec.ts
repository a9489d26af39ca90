/** Cards that one plays with, where something is late, lost or forbidden: their script, their replies, the reader's storage. */
import { awake, byKeys, firstOfEach, path as fingerPath, played, putOn, revealed } from './cards.ts';
import { expect, type Page, slugOf, test } from './site.ts';

test.use({ unfolded: true });

/** What only a card fetches. */
const CARD_SCRIPTS = /\/_astro\/(wake|marker|curve|sort)\.[\w-]+\.js$/;

/** Holds back what the page asks for until it is let through. */
async function gate(page: Page, pattern: string): Promise<() => void> {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(pattern, async (route) => {
    await opened;
    await route.continue();
  });
  return open;
}

/** What a browser may find in its storage for a card. */
const rubbish = ['[1e9]', '[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]', '"x"', '[null]', '0'];

for (const { path, ask } of firstOfEach(played)) {
  const what = `${ask.kind} of ${path} (${ask.id})`;

  test(`${what}: a touch before its script is not lost, nor a guess whose replies are`, async ({ page, watched }) => {
    watched.expected.push(/Failed to load resource/);
    await page.goto(path);
    // What is asked for from now on are the scripts of what comes into view.
    const open = await gate(page, '**/_astro/*.js');
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

    await page.reload();
    await page.route('**/answers/*.json', (route) => route.abort());
    await byKeys(card, ask);
    await expect(card.locator('.ask .reply')).toContainText('The reply couldn’t be loaded.');
    const put = await putOn(card);
    await page.unroute('**/answers/*.json');
    await card.locator('.ask').getByRole('button', { name: 'Try again' }).click();
    await expect(card.locator('.ask .verdict')).toBeVisible();
    await revealed({ path, ask }, page);
    expect(await putOn(card)).toBe(put);
  });

  test(`${what}: a script that does not arrive is told of, and comes with the page loaded anew; a late reply leaves what was put since`, async ({
    page,
    watched,
  }) => {
    watched.expected.push(/Failed to load resource/);
    await page.route(CARD_SCRIPTS, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => CARD_SCRIPTS.test(request.url()));
    await page.goto(path);
    const card = ask.on(page);
    await card.locator('.ask').evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await failed;
    await expect(card.locator('.ask form')).not.toHaveAttribute('data-awake');
    await card.locator('.ask').getByRole('button', { name: 'Compare' }).click();
    await expect(card.locator('.ask .reply')).toContainText('couldn’t be loaded.');
    await page.unroute(CARD_SCRIPTS);
    // Some browsers ask again for a script that failed, and some remember for as long as the page lives.
    await card.locator('.ask .reply').getByRole('button', { name: 'Reload the page' }).click();
    await card.locator('.ask').evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(card.locator('.ask form')).toHaveAttribute('data-awake', '');

    const open = await gate(page, '**/answers/*.json');
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

  test(`${what}: storage that holds rubbish for it, or is forbidden, is lived with`, async ({ page }) => {
    await page.goto(path);
    const card = ask.on(page);
    for (const text of rubbish) {
      await page.evaluate(
        ([key, kept]) =>
          localStorage.setItem('bullseye', `{"version":3,"finished":[],"answers":{"${key}":${kept}},"review":{}}`),
        [`${slugOf(path)}.${ask.id}`, text] as const,
      );
      await page.reload();
      await awake(card, ask.kind);
      await expect(card.locator('.ask [data-fixed]'), text).toHaveCount(0);
      await byKeys(card, ask);
      await expect(card.locator('.ask .verdict')).toBeVisible();
    }
    await page.addInitScript(() => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const)
        Storage.prototype[name] = () => {
          throw new DOMException('no', 'SecurityError');
        };
    });
    await page.reload();
    await byKeys(card, ask);
    await expect(card.locator('.ask .verdict')).toBeVisible();
    await expect(card.locator('.ask .forgotten')).toContainText('does not let pages remember');
  });
}
