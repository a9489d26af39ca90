/** What a browser has to offer for the paths of paths.ts, whichever way it is driven. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A place in the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys by the names that DOM events have. */
export type Key = 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape' | '/';

export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page, which knows nothing but its arguments, and gives back what it returns or resolves to. */
  run<Given extends readonly unknown[], Result>(
    script: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the mouse at one place and lets go at the other: a click, where they are the same. */
  drag(from: Place, to: Place): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** Asks again and again until there is an answer. Long, as other programs may have the machine. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | false | null | undefined>,
  longestMs = 30_000,
): Promise<Answer> {
  const end = performance.now() + longestMs;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`After ${longestMs / 1000} s still not so: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A program that is started here does not outlive this process, however it ends. */
export function endWithUs(program: ChildProcess): void {
  const end = (): void => void program.kill();
  process.once('exit', end);
  program.once('exit', () => process.off('exit', end));
}

/** The built site on a free port. */
export async function serveSite(): Promise<{ readonly origin: string; stop(): void }> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endWithUs(server);
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error('The site could not be served.')));
  });
  return { origin, stop: () => void server.kill() };
}
