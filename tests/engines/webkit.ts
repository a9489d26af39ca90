/**
 * WebKitGTK by its own WebDriver, in a display that nobody sees. Debian and Ubuntu have both as packages, npm has neither; so this speaks the
 * few commands of the protocol itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { type Engine, endWithUs, type Key, type Tab, until } from './engine.ts';

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';
const browserPath = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** Why it cannot run here, or the empty string. */
export const noWebkit =
  existsSync(driverPath) && existsSync(displayPath) && browserPath() !== undefined
    ? ''
    : 'WebKitGTK’s driver or Xvfb is missing (Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb).';

/** Keys as WebDriver writes them. */
const keys: Readonly<Record<Key, string>> = {
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  Enter: '\ue007',
  Escape: '\ue00c',
  '/': '/',
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** A display takes a free number and writes it down. */
async function startDisplay(): Promise<{ readonly name: string; readonly display: ChildProcess }> {
  const display = spawn(displayPath, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWithUs(display);
  const number = await new Promise<string>((resolve, reject) => {
    createInterface(display.stdout).once('line', resolve);
    display.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return { name: `:${number}`, display };
}

export async function launchWebkit(): Promise<Engine> {
  if (noWebkit !== '') throw new Error(noWebkit);
  const { name, display } = await startDisplay();
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: name, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    stdio: 'ignore',
  });
  endWithUs(driver);

  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await until('the driver answers', () => send('GET', '/status').then(Boolean, () => undefined));
  const { sessionId } = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath(), args: ['--automation'] } },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 900 });

  const act = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> =>
    send('POST', `${session}/actions`, { actions: [{ type, id: type, actions }] });
  const typeText = async (text: string): Promise<void> => {
    const strokes = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await act('key', strokes);
  };
  const tab: Tab = {
    goto: async (url) => void (await send('POST', `${session}/url`, { url })),
    reload: async () => void (await send('POST', `${session}/refresh`, {})),
    run: async (script, ...given) => {
      const answer = await send('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve((${String(script)})(...[...arguments].slice(0, -1))).then(
            (value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: given,
      });
      const { value, error } = answer as { value: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: (key) => typeText(keys[key]),
    type: typeText,
    drag: async (from, to) => {
      const move = ({ x, y }: typeof from, duration = 0): object => ({
        type: 'pointerMove',
        duration,
        x: Math.round(x),
        y: Math.round(y),
      });
      const between = [1, 2, 3, 4, 5, 6].map((step) =>
        move({ x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 }, 20),
      );
      await act('pointer', [
        move(from),
        { type: 'pointerDown', button: 0 },
        ...(from === to ? [] : between),
        { type: 'pointerUp', button: 0 },
      ]);
    },
    // There is one window, and it ends with the browser.
    close: () => Promise.resolve(),
  };
  return {
    open: () => Promise.resolve(tab),
    close: async () => {
      await send('DELETE', session);
      driver.kill();
      display.kill();
    },
  };
}
