/**
 * Links that were garbled on their way, or made up: the figure shows its usual start and says so in one quiet line. What a text is read as is
 * tested without a browser for every widget (tests/widgets); here, what a browser makes of it, on three that have little in common.
 */
import { changeSomething, expect, liveTexts, openFigure, push, ranges, ready, shown, test, unlike } from './site.ts';

for (const widget of unlike) {
  test(`garbled links to ${widget}`, async ({ page }) => {
    const start = await shown(await openFigure(page, widget));
    const figure = page.locator(`[data-widget="${widget}"]`);
    const [[field = 'nothing', range] = []] = await ranges(figure);
    if (!range) throw new Error(`${widget} has no value to garble.`);
    const address = (name: string, value: string, version = '1'): string =>
      `?v=${version}&${widget}.${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

    const unreadable = [
      address('no-such-field', '3'),
      address(field, 'NaN'),
      address(field, 'z'.repeat(10_000)),
      address('<img src=x onerror=alert(1)>', '<script>alert(1)</script>'),
      `${address(field, '-1e999')}&${'junk=%00%ff&'.repeat(800)}`,
    ];
    for (const search of unreadable) {
      await openFigure(page, widget, search);
      const about = `${search.slice(0, 60)} (${search.length} characters)`;
      expect(await shown(figure), about).toEqual(start);
      await expect(figure.locator('.figure-note'), about).toHaveCount(1);
      await expect(figure.locator('.figure-note'), about).toHaveRole('status');
      expect((await figure.locator('.figure-note').innerText()).length, `${about}: one line`).toBeLessThan(200);
    }

    // A version that nobody knows: as much as can be read, and a line about it.
    const { min, max } = await range.evaluate((input) => ({
      min: (input as HTMLInputElement).min,
      max: (input as HTMLInputElement).max,
    }));
    await openFigure(page, widget, address(field, min, '99'));
    await expect(range, 'a field of another version is read').toHaveValue(min);
    await expect(figure.locator('.figure-note')).toHaveText(/another version/);
    await openFigure(page, widget, address(field, '1e30'));
    await expect(range, 'a number beyond the bounds is brought into them').toHaveValue(max);
    await expect(figure.locator('.figure-note'), 'and that is no error').toHaveCount(0);

    // The figure works on, and the next change cleans the address.
    await openFigure(page, widget, `${address('no-such-field', '3')}&else=kept`);
    await changeSomething(figure);
    const changed = await shown(figure);
    expect(changed).not.toEqual(start);
    await expect.poll(() => new URL(page.url()).search).not.toContain('no-such-field');
    expect(new URL(page.url()).search, 'other people’s parameters are left alone').toContain('else=kept');
    await page.reload();
    await ready(figure);
    await expect.poll(() => shown(figure), { message: 'loading it again keeps the state' }).toEqual(changed);
    await push(figure, 'Reset');
    await expect(figure.locator('.figure-note')).toHaveCount(0);
    // How often a number stands there may depend on whether the figure still asks.
    const once = (live: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
      Object.fromEntries(Object.entries(live).map(([name, texts]) => [name, [...new Set(texts)]]));
    expect(once(await liveTexts(page, widget))).toEqual(once(start.live));
  });
}

test('a browser that takes only so many addresses in half a minute, as Safari does, has the last state in the end', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    let left = 100;
    history.replaceState = (...address) => {
      if (left <= 0) throw new DOMException('100 times per 30 seconds', 'SecurityError');
      left -= 1;
      replace(...address);
    };
    addEventListener('half-a-minute-later', () => {
      left = 100;
    });
  });
  const figure = await openFigure(page, 'dart-throw');
  const x = figure.locator('#dart-throw-x-range');
  // A hundred and more, faster than keys could be pressed from outside.
  await x.evaluate((range) => {
    for (let press = 0; press < 126; press += 1)
      range.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: press % 25 === 0 ? 'Home' : 'ArrowRight',
          bubbles: true,
          cancelable: true,
        }),
      );
  });
  await x.press('ArrowRight');
  const value = await x.inputValue();
  expect(new URL(page.url()).searchParams.get('dart-throw.x'), 'refused').not.toBe(value);
  await page.evaluate(() => dispatchEvent(new Event('half-a-minute-later')));
  await expect.poll(() => new URL(page.url()).searchParams.get('dart-throw.x'), { timeout: 8000 }).toBe(value);
  await page.reload();
  await ready(figure);
  await expect(x).toHaveValue(value);
});
