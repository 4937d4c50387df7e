/** What the page is told of a waiting version: a function that loads it. */
export type OfferUpdate = (take: () => void) => void;

/** Runs once the page has nothing more pressing to do. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 4000 });
  else setTimeout(run, 1500);
}

/**
 * Tells of each version that waits behind the one in force, now and later, and of one that was taken in another page of the
 * atlas: the files of this page’s version are gone then.
 */
function watch(registration: ServiceWorkerRegistration, offer: OfferUpdate): void {
  if (navigator.serviceWorker.controller)
    navigator.serviceWorker.addEventListener('controllerchange', () => offer(() => location.reload()));
  const tell = () => {
    const waiting = registration.waiting;
    if (!waiting || !navigator.serviceWorker.controller) return;
    offer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => coming.state === 'installed' && tell());
  });
}

/**
 * Has the browser keep the atlas for use without a network, once the page is idle. Does nothing where there is no such
 * thing (a file from disk, a blocked worker, a sandboxed frame): the atlas works as well without it.
 */
export function keepOffline(offer: OfferUpdate): void {
  whenIdle(() => {
    try {
      if (!/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
      void navigator.serviceWorker
        .register('./sw.js', { scope: './' })
        .then((registration) => watch(registration, offer))
        .catch(() => undefined);
    } catch {
      // a sandboxed frame throws at the mere mention of a service worker
    }
  });
}
