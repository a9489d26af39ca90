/** What stands on top of every page: in a narrow window a menu with all rooms of the site, and in a lesson how far the reader has come. */
import { countShifts, expectNoShift } from './checks.ts';
import { expect, freshPage, lessons, phone, slugOf, test, unscripted } from './site.ts';

const rooms = ['Lessons', 'Gallery', 'Losses', 'Glossary', 'Teach', 'Review', 'About'];

test.describe('on a phone', () => {
  test.use(phone);

  test('the menu leads to every room, by finger, by keys and without script, and moves nothing', async ({
    page,
    watched,
  }) => {
    await page.addInitScript(countShifts);
    await page.goto('/faq/');
    const menu = page.locator('.site-menu');
    const summary = menu.locator('summary');
    const links = menu.getByRole('link');
    await expect(links.first()).toBeHidden();
    await summary.tap();
    await expect(links).toHaveText(rooms);
    for (const link of await links.all()) {
      const { x, width, height } = (await link.boundingBox()) ?? { x: 0, width: 999, height: 0 };
      expect(height).toBeGreaterThanOrEqual(44);
      expect(x + width).toBeLessThan(390);
    }
    await page.touchscreen.tap(60, 600);
    await expect(links.first(), 'a tap beside it closes it').toBeHidden();
    await summary.press('Enter');
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await summary.press('Enter');
    await expect(links.first()).toBeHidden();
    await expectNoShift(page);

    const plain = await freshPage(page, watched, unscripted);
    await plain.goto('/faq/');
    await plain.locator('.site-menu summary').click();
    await plain.locator('.site-menu').getByRole('link', { name: 'Teach' }).click();
    await expect(plain).toHaveURL('/teach/');
    await plain.context().close();
  });

  test('a lesson shows twenty wedges: lit, being read, and to come; they stay while one scrolls', async ({ page }) => {
    await page.goto('/');
    const ordered = await page
      .locator('.map a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const [one = '', two = ''] = ordered;
    await page.evaluate(
      (slug) =>
        localStorage.setItem('bullseye', JSON.stringify({ version: 2, finished: [slug], answers: {}, review: {} })),
      slugOf(one),
    );
    await page.goto(two);
    const wedges = page.locator('.wedge-strip path');
    await expect(wedges).toHaveCount(20);
    await expect(wedges.nth(0)).toHaveAttribute('data-finished', '');
    await expect(page.locator('.wedge-strip [data-finished]')).toHaveCount(1);
    await expect(page.locator('.lit-note')).toHaveText(`1 of ${lessons.length} lit`);
    const looks = await wedges.evaluateAll((all) =>
      all.slice(0, 3).map((wedge) => {
        const { fill, stroke } = getComputedStyle(wedge);
        return { fill, lined: stroke !== 'none' };
      }),
    );
    expect(
      looks.map(({ lined }) => lined),
      'a line round the one being read',
    ).toEqual([false, true, false]);
    expect(looks[0]?.fill, 'the lit one is not dim').not.toBe(looks[2]?.fill);
    await page
      .locator('.lesson > h2')
      .nth(2)
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    expect((await page.locator('.wedge-strip').boundingBox())?.y).toBe(0);
  });
});
