/** The loss as a tone: nothing until it is asked for, lower for a lower loss, and for the visit only. */
import { changeSomething, expect, openFigure, test, widgets } from './site.ts';

/** Every tone that the page asks for, in hertz. */
const tonesOf = `globalThis.tones = [];
  const set = AudioParam.prototype.setTargetAtTime;
  AudioParam.prototype.setTargetAtTime = function (value, ...rest) { if (value > 100) tones.push(value); return set.call(this, value, ...rest); };`;

test('the loss is heard once it is asked for, as a tone that falls with it', async ({ page }) => {
  await page.addInitScript(tonesOf);
  const scripts: string[] = [];
  page.on('request', (request) => {
    scripts.push(request.url());
  });
  const figure = await openFigure(page, 'dart-throw');
  const right = figure.locator('[id="dart-throw-x-range"]');
  const tones = (): Promise<number[]> => page.evaluate('tones');
  const toggle = async (): Promise<void> => {
    await figure.locator('.more > summary').click();
    await figure.getByRole('button', { name: 'Hear the loss' }).click();
  };
  await right.press('End');
  await right.press('Home');
  expect(await tones(), 'silent until asked').toEqual([]);
  expect(
    scripts.filter((url) => url.includes('sound')),
    'and no script for it',
  ).toEqual([]);

  await toggle();
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
  await toggle();
  await right.press('Home');
  await page.waitForTimeout(200);
  expect(await tones(), 'silent again').toHaveLength(1);
});

for (const widget of widgets) {
  test(`${widget} can be heard`, async ({ page }) => {
    await page.addInitScript(tonesOf);
    const figure = await openFigure(page, widget);
    await figure.locator('.more > summary').click();
    await figure.getByRole('button', { name: 'Hear the loss' }).click();
    await changeSomething(figure);
    await expect.poll(async () => (await page.evaluate<number[]>('tones')).length).toBeGreaterThan(0);
    expect((await page.evaluate<number[]>('tones')).filter((hertz) => hertz < 219.9 || hertz > 880.1)).toEqual([]);
  });
}
