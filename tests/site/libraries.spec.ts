/** The lines of several libraries: tabs where there is script, one under another where there is none, and on paper. */
import { axe } from './axe.ts';
import { expect, freshPage, type Locator, type Page, test, unscripted } from './site.ts';

const names = ['NumPy', 'scikit-learn', 'PyTorch', 'Keras'];
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
const panels = (page: Page): Locator => page.locator('.library');
const shown = (page: Page): Promise<string[]> =>
  panels(page).evaluateAll((all) =>
    all.filter((one) => !one.hasAttribute('hidden')).map((one) => one.getAttribute('data-library') ?? ''),
  );
const open = async (page: Page, lesson: string, fold: string): Promise<void> => {
  await page.goto(`/lessons/${lesson}/#${fold}`);
  await expect(page.locator('.libraries')).toBeVisible();
  await expect(tab(page, 'NumPy')).toBeVisible();
};

test('one library at a time, by keys and by finger, and the same in the next lesson', async ({ page, context }) => {
  await open(page, 'mean-squared-error', 'mse-in-four-libraries');
  await expect(page.getByRole('tab')).toHaveText(names);
  expect(await shown(page), 'the first, where nothing was chosen').toEqual(['NumPy']);
  await expect(page.getByRole('tabpanel', { name: 'NumPy' })).toContainText('MSE 565');
  await axe(page, 'tabs of libraries', { within: '.libraries' });

  await tab(page, 'NumPy').focus();
  for (const [key, name] of [
    ['ArrowLeft', 'Keras'],
    ['ArrowRight', 'NumPy'],
    ['End', 'Keras'],
    ['Home', 'NumPy'],
    ['ArrowRight', 'scikit-learn'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    expect(await shown(page)).toEqual([name]);
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(tab(page, 'scikit-learn'), 'the tabs are one stop').toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Copy' }), 'then its lines').toBeFocused();

  const before = await tab(page, 'scikit-learn').boundingBox();
  await tab(page, 'PyTorch').click();
  expect(await shown(page)).toEqual(['PyTorch']);
  const after = await tab(page, 'scikit-learn').boundingBox();
  expect(after, 'no tab moves').toEqual(before);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('torch.nn.MSELoss()(guess, price)');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('tablist')).toBeHidden();
  for (const panel of await panels(page).all()) {
    await expect(panel.locator('.library-name'), 'on paper all stand there, with their names').toBeVisible();
    await expect(panel.locator('pre').first()).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });

  await open(page, 'cross-entropy', 'cross-entropy-in-four-libraries');
  expect(await shown(page), 'remembered').toEqual(['PyTorch']);
  await expect(tab(page, 'PyTorch')).toHaveAttribute('aria-selected', 'true');

  const other = await context.newPage();
  await open(other, 'mean-absolute-error', 'mae-in-four-libraries');
  await tab(other, 'Keras').click();
  await expect(tab(page, 'Keras'), 'a page that stands beside it follows').toHaveAttribute('aria-selected', 'true');
});

test('without storage a choice lasts as long as the page, for all groups, and without script all stand there', async ({
  page,
  watched,
}) => {
  await page.addInitScript(() => {
    for (const name of ['getItem', 'setItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'SecurityError');
      };
    // A second group, above the other, before the page's script is there.
    document.addEventListener('readystatechange', () => {
      const fold = document.querySelector('.libraries')?.closest('details');
      if (document.readyState !== 'interactive' || !fold) return;
      fold.open = true;
      fold.before(fold.cloneNode(true));
    });
  });
  await page.goto('/lessons/cross-entropy/');
  await page.locator('.libraries').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.library-tabs')).toHaveCount(2);
  const last = page.locator('.library-tabs').last();
  const asked = last.getByRole('tab', { name: 'PyTorch' });
  const top = async (): Promise<number> => (await asked.boundingBox())?.y ?? 0;
  // Not every browser keeps the place by itself.
  await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
  await last.getByRole('tab', { name: 'NumPy' }).focus();
  const before = await top();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(asked).toBeFocused();
  expect(await shown(page)).toEqual(['PyTorch', 'PyTorch']);
  // A page is scrolled by whole pixels.
  expect(Math.abs((await top()) - before), 'what is above is taller now, and the tab stays').toBeLessThan(2);

  const plain = await freshPage(page, watched, unscripted);
  await plain.goto('/lessons/throw-a-dart/');
  await plain.locator('details:has(#the-dart-in-four-libraries) > summary').click();
  await expect(plain.getByRole('tab')).toHaveCount(0);
  for (const name of names) {
    const panel = plain.locator(`.library[data-library="${name}"]`);
    await expect(panel.locator('.library-name')).toHaveText(name);
    await expect(panel.locator('pre').first()).toBeVisible();
  }
  await expect(plain.locator('.library').last()).toContainText('Not run here');
});
