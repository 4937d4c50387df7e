import { allowFetches } from './allow-fetches.ts';
import type { WorkerMessage } from './worker-message.ts';

/** What the page is told of a waiting version: a function that loads it. */
export type OfferUpdate = (take: () => void) => void;

/** How often in a visit it is tried to have all kept, and the pause before it is tried again, in ms. */
const TRIES = 3;
const PAUSE_MS = 20_000;

/** Until the network may be back. */
function untilAgain(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(late);
      window.removeEventListener('online', go);
      resolve();
    };
    const late = setTimeout(go, PAUSE_MS);
    window.addEventListener('online', go);
  });
}

/** Tells of each version that waits behind the one in force, now and later; later ones are kept as the first one is. */
function watch(
  registration: ServiceWorkerRegistration,
  offer: OfferUpdate,
  atRest: () => Promise<void>,
): void {
  const tell = () => {
    const waiting = registration.waiting;
    if (!waiting || !navigator.serviceWorker.controller) return;
    offer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' } satisfies WorkerMessage);
    });
  };
  const comes = () => {
    const coming = registration.installing;
    if (!coming) return;
    coming.addEventListener('statechange', () => coming.state === 'installed' && tell());
    if (registration.active) void allowFetches(coming, atRest);
  };
  tell();
  comes();
  registration.addEventListener('updatefound', comes);
}

/**
 * Lets a worker go on that another page has begun to install and left: what is asked of its registration waits behind it, and
 * it waits for a page that says it rests.
 */
async function goOn(atRest: () => Promise<void>): Promise<ServiceWorkerRegistration | undefined> {
  const there = await navigator.serviceWorker.getRegistration('./');
  if (there?.installing) await allowFetches(there.installing, atRest);
  return there;
}

/** Registers the worker, and anew where it could not keep all. */
async function keepAll(offer: OfferUpdate, atRest: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await untilAgain();
    if (!(await goOn(atRest))) await atRest();
    const registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
    watch(registration, offer, atRest);
    const { active, installing } = registration;
    if (!active && installing && !(await allowFetches(installing, atRest))) continue;
    document.documentElement.dataset.offline = 'kept';
    return;
  }
}

/**
 * Has the browser keep the atlas for use without a network, a few files at a time, each time only once `atRest` resolves; the
 * page says `data-offline="kept"` once all of it is there. Does nothing where there is no such thing (a file from disk, a
 * blocked worker, a sandboxed frame): the atlas works as well without it. A version that was taken in another page is told
 * too: the files of this page’s are gone then.
 */
export function keepOffline(offer: OfferUpdate, atRest: () => Promise<void>): void {
  try {
    if (!/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
    if (navigator.serviceWorker.controller)
      navigator.serviceWorker.addEventListener('controllerchange', () => offer(() => location.reload()));
    keepAll(offer, atRest).catch(() => undefined);
  } catch {
    // a sandboxed frame throws at the mere mention of a service worker
  }
}
