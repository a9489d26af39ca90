/**
 * Keeps opened pages for times without a network (worker.js). It begins when the page is through with everything else, and a browser that
 * has no service workers, or refuses, is none the worse. A figure in somebody else's page keeps nothing, nor does a site that is being worked on.
 */
async function begin(): Promise<void> {
  const { serviceWorker } = navigator;
  const tell = (...addresses: string[]): void => serviceWorker.controller?.postMessage(addresses);
  // The first worker, or that of a new build, takes over a page that is open already, and knows nothing of what it is made of, nor of what
  // is on its way just then.
  const parts = new PerformanceObserver((list) => tell(location.href, ...list.getEntries().map(({ name }) => name)));
  serviceWorker.addEventListener('controllerchange', () => parts.observe({ type: 'resource', buffered: true }));
  await serviceWorker.register('/offline-worker.js');
  tell(location.href);
}

if (import.meta.env.PROD && window === top && 'serviceWorker' in navigator)
  addEventListener('load', () => void begin().catch(() => undefined));

export {};
