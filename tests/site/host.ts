/** The built site on a host of its own, which does what hosts and networks do: log in first, hang, go away, and bring a new release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { dist, fileOf } from './site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};
const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(dist, '_astro', name), 'utf8');

/** A script, and all that name it: they have other names once it has changed. */
function affected(name: string): string[] {
  const found = new Set([name]);
  for (const changed of found) for (const other of scripts) if (textOf(other).includes(changed)) found.add(other);
  return [...found];
}

export class Host {
  #weather: 'fine' | 'portal' | 'hangs' | 'down' = 'fine';
  /** Old names of scripts, and those of the present release. */
  #renamed = new Map<string, string>();
  #release = '';
  readonly #server = createServer((request, response) => this.#answer(request.url ?? '/', response));

  async start(): Promise<string> {
    await new Promise<void>((done) => {
      this.#server.listen(0, done);
    });
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What a network does from now on; who waits for an answer gets none. */
  turn(weather: 'fine' | 'portal' | 'hangs' | 'down'): void {
    this.#weather = weather;
    this.#server.closeAllConnections();
  }

  /** A release in which one script is another, or all are. Files of the old one are gone. */
  release(changed?: string): void {
    this.#release = '0123456789ab';
    for (const name of changed === undefined ? scripts : affected(changed))
      this.#renamed.set(name, name.replace(/\.js$/, '-2.js'));
  }

  #answer(url: string, response: ServerResponse): void {
    if (this.#weather === 'down') response.destroy();
    if (this.#weather === 'portal')
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Hotel</title><h1>Please log in</h1>');
    if (this.#weather !== 'fine') return;
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.replace('/_astro/', '');
    const old = [...this.#renamed].find(([, now]) => now === name)?.[0];
    const file = old === undefined ? fileOf(pathname) : join(dist, '_astro', old);
    if (this.#renamed.has(name) || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/html' }).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type).setHeader('cache-control', 'no-cache');
    response.end(/font|octet/.test(type) ? readFileSync(file) : this.#ofRelease(readFileSync(file, 'utf8')));
  }

  #ofRelease(text: string): string {
    if (this.#release === '') return text;
    let changed = text.replaceAll(readFileSync(join(dist, 'release.txt'), 'utf8'), this.#release);
    for (const [name, now] of this.#renamed) changed = changed.replaceAll(name, now);
    return changed;
  }
}
