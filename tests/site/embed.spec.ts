/** A figure on somebody else's page, with the code that the figure itself gives out. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embed, expect, openFigure, ranges, ready, test, widgets } from './site.ts';

/** Somebody else's site: another origin on this machine. */
async function school(code: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>A lesson plan</title><link rel="icon" href="data:,"><h1>A lesson plan</h1>${code}</html>`);
  });
  await new Promise<void>((resolve) => { server.listen(0, resolve); });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

for (const widget of widgets) {
  test(`${widget} works in a frame, with the state that was copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = await openFigure(page, widget);
    const [entry] = await ranges(figure);
    if (entry) {
      await entry[1].press('Home');
      await entry[1].press('PageUp');
    }
    await figure.locator('.more > summary').click();
    await figure.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(figure.locator('.toolbar-said')).toHaveText('Copied.');
    const code = await page.evaluate(() => navigator.clipboard.readText());
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
      await expect(input).toHaveValue(await input.getAttribute('max') ?? '');
    }
    await expect(framed.getByRole('link', { name: /From Bullseye/ }), 'its link opens the site, not the frame').toHaveAttribute('target', '_top');
    expect(await page.locator('iframe').getAttribute('src')).toContain(embed(widget));
    server.close();
  });
}
