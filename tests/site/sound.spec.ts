/** The loss as a tone: nothing until it is asked for, lower for a lower loss, and for the visit only. */
import { keepTones, toggleSound, tonesOf } from './figure/ear.ts';
import { expect, openFigure, test } from './site.ts';

test('the loss is heard once it is asked for, as a tone that falls with it', async ({ page }) => {
  await page.addInitScript(keepTones);
  const scripts: string[] = [];
  page.on('request', (request) => {
    scripts.push(request.url());
  });
  const figure = await openFigure(page, 'dart-throw');
  const right = figure.locator('[id="dart-throw-x-range"]');
  const tones = (): Promise<number[]> => tonesOf(page);
  await right.press('End');
  await right.press('Home');
  expect(await tones(), 'silent until asked').toEqual([]);
  expect(
    scripts.filter((url) => url.includes('sound')),
    'and no script for it',
  ).toEqual([]);

  await toggleSound(figure);
  await expect.poll(tones, { message: 'the loss that is there now' }).toHaveLength(1);
  for (const count of [2, 3, 4, 5]) {
    await right.press('PageUp');
    await expect.poll(tones).toHaveLength(count);
  }
  const heard = await tones();
  expect(heard, 'towards the bull the tone falls').toEqual([...heard].sort((a, b) => b - a));
  expect(new Set(heard).size).toBe(heard.length);

  await page.reload();
  await expect(figure).toHaveAttribute('data-ready', '');
  await right.press('End');
  await expect.poll(tones, { message: 'remembered for the visit' }).toHaveLength(1);
  await figure.locator('.more > summary').click();
  await expect(figure.getByRole('button', { name: 'Hear the loss' })).toHaveAttribute('aria-pressed', 'true');
  await figure.locator('.more > summary').click();
  await toggleSound(figure);
  await right.press('Home');
  await page.waitForTimeout(200);
  expect(await tones(), 'silent again').toHaveLength(1);
});
