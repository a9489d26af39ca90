/** The worker itself: it passes messages on and has the clock. Everything else is in service.ts. */
import { buffersOf } from './pack.ts';
import { type Reply, type Request, serve } from './service.ts';

/** The part of a worker's global scope that is needed. TypeScript only knows the window's here. */
interface Scope {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent<Request>) => void): void;
}
const scope = globalThis as unknown as Scope;

const post = (reply: Reply): void => scope.postMessage(reply, reply.kind === 'done' ? buffersOf(reply.packed) : []);
const handle = serve(post, {
  now: () => performance.now(),
  soon: (task) => {
    setTimeout(task);
  },
});
scope.addEventListener('message', ({ data }) => handle(data));
post({ kind: 'ready' });
