/**
 * Keeps opened pages for times without a network (worker.ts). It begins when the page is through with everything else, and a browser that
 * has no service workers, or refuses, is none the worse. A figure in somebody else's page keeps nothing, nor does a site that is being worked on.
 */
import { sitePath } from '~/state/site-path.ts';

async function begin(): Promise<void> {
  const { serviceWorker } = navigator;
  const tell = (...addresses: string[]): void => serviceWorker.controller?.postMessage(addresses);
  // The first worker, or that of a new release, takes over a page that is open already, and knows nothing of what it is made of, nor of what
  // is on its way just then.
  const parts = new PerformanceObserver((list) => tell(location.href, ...list.getEntries().map(({ name }) => name)));
  serviceWorker.addEventListener('controllerchange', () => parts.observe({ type: 'resource', buffered: true }));
  await serviceWorker.register(sitePath('offline-worker.js'), { updateViaCache: 'none' });
  tell(location.href);
}

const start = (): void => void begin().catch(() => undefined);

// Not every browser says when it is idle.
const whenIdle = (): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 1000);
};

if (import.meta.env.PROD && window === top && 'serviceWorker' in navigator) addEventListener('load', whenIdle);
