/** A figure away from home: opened by the link that it gives out, and in frames of somebody else's pages with the code that it gives out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { copiedCode, copiedLink, openPanel } from './figure/takeaway.ts';
import { changeSomething, embed, expect, openFigure, ready, same, shown, test as base, unlike } from './site.ts';

/** `school` makes a page of somebody else's site, another origin on this machine. It keeps every message that it gets. */
const test = base.extend<{ school: (code: string) => Promise<string> }>({
  school: async ({}, run) => {
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="en"><title>A lesson plan</title><link rel="icon" href="data:,"><h1>A lesson plan</h1>
      <script>const heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));</script>${body}</html>`);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    await run(async (code) => {
      body = code;
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.close();
  },
});

interface Heard {
  readonly origin: string;
  readonly data: { readonly bullseye?: string; readonly height?: number };
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
    if (!same(await shown(figure), before)) return;
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

/** The figure in a frame. A frame out of sight is asleep: browsers give it no pictures to draw. */
async function wake(page: Page, widget: string, index: number): Promise<Locator> {
  const frame = page.locator('iframe').nth(index);
  await frame.scrollIntoViewIfNeeded();
  return ready(frame.contentFrame().locator(`[data-widget="${widget}"]`));
}

/** A figure in a frame: it works, tells its height and nothing else, and neither side reaches the other. */
async function livesInFrame(page: Page, widget: string, index: number, origin: string): Promise<void> {
  const framed = page.locator('iframe').nth(index).contentFrame();
  const heardBy = (): Promise<Heard[]> =>
    page.evaluate<Heard[]>('heard').then((all) => all.filter((message) => message.origin === origin));
  await drag(page, framed.locator(`[data-widget="${widget}"]`));
  await expect.poll(async () => (await heardBy()).length, { message: 'it tells its height' }).toBeGreaterThan(0);
  for (const { data } of await heardBy()) {
    expect(Object.keys(data).sort(), 'and nothing else').toEqual(['bullseye', 'height']);
    expect(data.bullseye).toBe(widget);
  }
  const height = await framed.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await heardBy()).at(-1)?.data.height).toBe(height);

  expect(await reach(framed), 'the page around is out of reach').toBe('SecurityError');
  expect(
    await page.evaluate((i) => {
      try {
        return frames[i]?.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    }, index),
  ).toBe('SecurityError');
}

for (const widget of unlike) {
  test(`${widget} keeps its state in a link, and in frames of another site, sandboxed or not`, async ({
    page,
    context,
    school,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = await openFigure(page, widget);
    await changeSomething(figure);
    const changed = await shown(figure);
    const link = await copiedLink(page, figure);
    const code = await copiedCode(page, await openPanel(figure));
    expect(code).toMatch(
      new RegExp(`^<iframe src="http://localhost:\\d+/embed/${widget}/[^"]*" title="[^"]+" width="720" height="\\d+"`),
    );
    expect(link.length, 'a link that fits into a message').toBeLessThan(2000);
    const source = (await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')?.src,
      code,
    )) as string;
    expect(new URL(source).search, 'link and code say the same').toBe(new URL(link).search);
    // Nothing but the address may carry the state.
    await page.evaluate(() => localStorage.clear());

    const site = new URL(baseURL ?? '').origin;
    const sandboxed = `<iframe src="${new URL(embed(widget), baseURL).href}" title="A figure" width="700" height="1500" sandbox="allow-scripts"></iframe>`;
    const plan = await school(code + sandboxed);
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().startsWith('http')) asked.add(new URL(request.url()).origin);
    });
    await page.goto(plan);
    const there = await wake(page, widget, 0);
    const framed = page.locator('iframe').first().contentFrame();
    await expect.poll(() => shown(there), { message: 'the address alone carries the state' }).toEqual(changed);
    await expect(there.locator('.figure-note'), 'and all of it is understood').toHaveCount(0);
    expect(
      await framed.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight),
      'the copied height is enough',
    ).toBeLessThanOrEqual(0);
    await expect(framed.locator('.page-head'), 'the figure alone').toHaveCount(0);
    const home = framed.getByRole('link', { name: /From Bullseye/ });
    await expect(home, 'its link opens a tab, and leaves the page around alone').toHaveAttribute('target', '_blank');
    await expect(home).toHaveAttribute('rel', /noopener/);
    await livesInFrame(page, widget, 0, site);
    await wake(page, widget, 1);
    await livesInFrame(page, widget, 1, 'null');
    expect([...asked].sort(), 'nobody else is asked for anything').toEqual([site, new URL(plan).origin].sort());
    page.removeAllListeners('request');
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
  for (const part of ['.toolbar', '.readouts', '.sentence', '.figure-formula', '.figure-code', '.goal-strip'])
    await expect(figure.locator(part), part).toBeHidden();
  await expect(figure.locator('.bets').first()).toBeVisible();
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
  ).toBeGreaterThanOrEqual(44);
});

test('the panel shows the frame as it will be, and writes its code', async ({ page, context, school }) => {
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
  await page.goto(await school(code.replace(/height="\d+"/, 'height="300"')));
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
});
