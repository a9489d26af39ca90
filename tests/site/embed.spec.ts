/** A figure on somebody else's page, with the code that the figure itself gives out. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { changeSomething, embed, expect, openFigure, ranges, ready, shown, test, widgets } from './site.ts';

/** Somebody else's site: another origin on this machine. It keeps every message that it gets. */
async function school(code: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>A lesson plan</title><link rel="icon" href="data:,"><h1>A lesson plan</h1>
      <script>const heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));</script>${code}</html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

interface Heard {
  readonly origin: string;
  readonly data: { readonly bullseye?: string; readonly height?: number };
}
const heardBy = (page: Page): Promise<Heard[]> => page.evaluate('heard');

async function openPanel(figure: Locator): Promise<Locator> {
  await figure.locator('.more > summary').click();
  await figure.getByRole('button', { name: 'On your own page…' }).click();
  return figure.locator('.embed-panel');
}

async function copiedCode(page: Page, panel: Locator): Promise<string> {
  await panel.getByRole('button', { name: 'Copy code' }).click();
  await expect(panel.locator('.embed-copy')).toContainText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Moves a handle of the picture with the mouse, where there is one, and anything else elsewhere. */
async function drag(page: Page, figure: Locator): Promise<void> {
  const handle = figure.locator('[data-handle] .handle-reach').first();
  if ((await handle.count()) === 0) {
    await changeSomething(figure);
    return;
  }
  const before = await shown(figure);
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle is not drawn.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const [dx, dy] of [
    [40, -30],
    [-40, 30],
  ] as const) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 4 });
    await page.mouse.up();
    if (JSON.stringify(await shown(figure)) !== JSON.stringify(before)) return;
  }
  throw new Error('The handle cannot be dragged in the frame.');
}

/** What the frame can get at of the page around it. */
const reach = (framed: FrameLocator): Promise<string> =>
  framed.locator('body').evaluate(() => {
    try {
      return `reached: ${window.parent.document.title}`;
    } catch (error) {
      return (error as Error).name;
    }
  });

for (const widget of widgets) {
  test(`${widget} works in a frame, with the state that was copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = await openFigure(page, widget);
    const [entry] = await ranges(figure);
    if (entry) {
      await entry[1].press('Home');
      await entry[1].press('PageUp');
    }
    const code = await copiedCode(page, await openPanel(figure));
    const value = await entry?.[1].inputValue();

    const { server, address } = await school(code);
    await page.goto(address);
    const framed = page.frameLocator('iframe');
    const there = framed.locator(`[data-widget="${widget}"]`);
    await ready(there);
    await expect(framed.locator('.page-head'), 'the figure alone').toHaveCount(0);
    if (entry && value !== undefined) {
      const input = there.locator(`[id="${widget}-${entry[0]}-range"]`);
      await expect(input).toHaveValue(value);
      await input.press('End');
      await expect(input).toHaveValue((await input.getAttribute('max')) ?? '');
    }
    const home = framed.getByRole('link', { name: /From Bullseye/ });
    await expect(home, 'its link opens a tab, and leaves the page around alone').toHaveAttribute('target', '_blank');
    await expect(home).toHaveAttribute('rel', /noopener/);
    expect(await page.locator('iframe').getAttribute('src')).toContain(embed(widget));
    expect(
      await framed.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight),
      'the copied height is enough',
    ).toBeLessThanOrEqual(0);
    server.close();
  });

  test(`${widget} works in frames of another site, sandboxed or not, and cannot reach it`, async ({
    page,
    baseURL,
  }) => {
    const source = new URL(embed(widget), baseURL).href;
    for (const [sandbox, origin] of [
      ['', new URL(source).origin],
      [' sandbox="allow-scripts"', 'null'],
    ] as const) {
      const { server, address } = await school(
        `<iframe src="${source}" title="A figure" width="700" height="1500"${sandbox}></iframe>`,
      );
      const asked: string[] = [];
      page.on('request', (request) => {
        asked.push(request.url());
      });
      await page.goto(address);
      const framed = page.frameLocator('iframe');
      const there = await ready(framed.locator(`[data-widget="${widget}"]`));
      await drag(page, there);

      await expect
        .poll(async () => (await heardBy(page)).length, { message: 'it tells its height' })
        .toBeGreaterThan(0);
      for (const message of await heardBy(page)) {
        expect(message.origin).toBe(origin);
        expect(Object.keys(message.data).sort(), 'and nothing else').toEqual(['bullseye', 'height']);
        expect(message.data.bullseye).toBe(widget);
      }
      const height = await framed.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      await expect.poll(async () => (await heardBy(page)).at(-1)?.data.height).toBe(height);

      expect(await reach(framed), 'the page around is out of reach').toBe('SecurityError');
      expect(
        await page.evaluate(() => {
          try {
            return frames[0]?.document.title;
          } catch (error) {
            return (error as Error).name;
          }
        }),
      ).toBe('SecurityError');
      const origins = new Set(
        asked
          .map((url) => new URL(url))
          .filter(({ protocol }) => protocol.startsWith('http'))
          .map((url) => url.origin),
      );
      expect(
        [...origins].filter((one) => one !== new URL(source).origin && one !== new URL(address).origin),
        'nobody else is asked for anything',
      ).toEqual([]);
      page.removeAllListeners('request');
      server.close();
    }
  });
}

test('an address leaves parts out and sets the theme, before the first paint; what it asks in vain is told', async ({
  page,
}) => {
  const figure = await openFigure(
    page,
    'mse-houses',
    '?theme=dark&hide=toolbar,readouts,sentence,formula,code,goals,shoes',
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const part of ['.toolbar', '.readouts', '.sentence', '.figure-formula', '.figure-code', '.goals'])
    await expect(figure.locator(part), part).toBeHidden();
  await expect(figure.locator('.chips').first()).toBeVisible();
  await expect(page.locator('.embed-note')).toHaveText(/hide=shoes/);
  await expect(page.locator('.embed-note')).toHaveRole('status');

  await openFigure(page, 'mse-houses', '?theme=light&hide=controls');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('.embed-note')).toBeHidden();
  const controls = page.locator('.figure-controls').last();
  expect((await controls.boundingBox())?.height, 'out of sight').toBe(1);
  await page.locator('[id="mse-houses-guess1-range"]').press('ArrowUp');
  await expect(page.locator('[id="mse-houses-guess1-range"]'), 'and still there for the keys').toHaveValue('305');
  expect(
    (await controls.boundingBox())?.height ?? 0,
    'they show themselves to whoever gets there by keyboard',
  ).toBeGreaterThan(44);
});

test('the panel shows the frame as it will be, and writes its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel(await openFigure(page, 'mse-houses'));
  const preview = panel.frameLocator('iframe');
  await ready(preview.locator('[data-widget]'));
  const tall = await panel.locator('iframe').getAttribute('height');
  await panel.getByText('Python').click();
  await panel.getByText('Challenges').click();
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('.figure-code')).toBeHidden();
  await expect
    .poll(async () => Number(await panel.locator('iframe').getAttribute('height')), { message: 'less is shorter' })
    .toBeLessThan(Number(tall));
  expect(await copiedCode(page, panel)).toMatch(/\?theme=dark&amp;hide=code,goals"/);

  await panel.getByRole('radio', { name: 'Fits itself' }).check();
  const code = await copiedCode(page, panel);
  const { server, address } = await school(code.replace(/height="\d+"/, 'height="300"'));
  await page.goto(address);
  const frame = page.locator('iframe');
  await ready(page.frameLocator('iframe').locator('[data-widget]'));
  const needed = (): Promise<number> =>
    page
      .frameLocator('iframe')
      .locator('main')
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect
    .poll(async () => Number(await frame.getAttribute('height')) - (await needed()), {
      message: 'the frame fits itself',
    })
    .toBe(0);
  await page.setViewportSize({ width: 380, height: 800 });
  await expect
    .poll(async () => Number(await frame.getAttribute('height')) - (await needed()), {
      message: 'and does so again on a narrow page',
    })
    .toBe(0);
  await page.evaluate(() => window.postMessage({ bullseye: 'mse-houses', height: 5 }, '*'));
  await page.waitForTimeout(200);
  expect(Number(await frame.getAttribute('height')), 'strangers are not listened to').toBeGreaterThan(100);
  server.close();
});
