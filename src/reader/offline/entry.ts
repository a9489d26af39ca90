/** What the browser starts as /offline-worker.js. */
import { startWorker } from './worker.ts';

startWorker(globalThis as unknown as Parameters<typeof startWorker>[0]);
