/** Words in a lesson that light the part of the figure that they name: by mouse, by key, by finger. */
import { expect, lessons, readThrough, test, waveAway } from './site.ts';

const withParts = lessons.filter(({ html }) => html.includes('class="part"'));

test('there are such words', () => {
  expect(withParts.length).toBeGreaterThan(3);
});

for (const { path } of withParts) {
  test(`words on ${path} light what they name, and nothing moves`, async ({ page }) => {
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    const lit = page.locator('[data-lit]');
    for (const words of await page.locator('.part').all()) {
      const of = await words.getAttribute('data-part-of');
      const name = await words.getAttribute('data-part-name');
      const figure = page.locator(`[id="${of}"]`);
      await words.hover();
      expect(await lit.count(), `${of}: ${name}`).toBeGreaterThan(0);
      expect(await figure.locator('[data-lit]').count(), 'all of it in that figure').toBe(await lit.count());
      expect(
        await lit.evaluateAll((all) =>
          all.every((element) => element.getBoundingClientRect().width + element.getBoundingClientRect().height > 4),
        ),
      ).toBe(true);
      await page.mouse.move(2, 2);
      await expect(lit, 'no longer than it is pointed at').toHaveCount(0);

      await words.focus();
      expect(await lit.count(), 'by keyboard').toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      await expect(figure.locator('.stage'), 'pressed, the picture comes into view').toBeInViewport();
      expect(await lit.count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect(lit).toHaveCount(0);
      await expect(words).toHaveAccessibleDescription('lights it in the figure');
    }
    expect(await height()).toBe(before);
  });
}
