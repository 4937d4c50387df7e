import { askForPortions, type Outcome } from './ask-for-portions.ts';

/** What the page is told of a waiting version: a function that loads it. */
export type OfferUpdate = (take: () => void) => void;

/** How often in a visit a worker that was ended before all was kept is started anew. */
const STARTS = 5;

/** The workers that have been asked already. */
const asked = new WeakSet<ServiceWorker>();

/**
 * Tells of each version that waits behind the one in force, now and later; it waits once all of it is kept, for which its
 * portions are asked for. Resolves to how it went with the version that is the first to be in force.
 */
function watch(
  registration: ServiceWorkerRegistration,
  offer: OfferUpdate,
  atRest: () => Promise<void>,
): Promise<Outcome> {
  const tell = () => {
    const waiting = registration.waiting;
    if (!waiting || !navigator.serviceWorker.controller) return;
    offer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const keepComing = (): Promise<Outcome> | null => {
    const coming = registration.installing;
    if (!coming || asked.has(coming)) return null;
    asked.add(coming);
    coming.addEventListener('statechange', () => coming.state === 'installed' && tell());
    return askForPortions(coming, atRest);
  };
  tell();
  registration.addEventListener('updatefound', () => void keepComing());
  const coming = keepComing();
  const { active } = registration;
  return active ? askForPortions(active, atRest) : (coming ?? Promise.resolve('gone'));
}

/** Registers the worker, anew where the browser ended it before all was kept. */
async function keepAll(offer: OfferUpdate, atRest: () => Promise<void>): Promise<void> {
  for (let start = 0; start < STARTS; start++) {
    if (!(await navigator.serviceWorker.getRegistration('./'))) await atRest();
    const registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
    const outcome = await watch(registration, offer, atRest);
    if (outcome === 'kept') document.documentElement.dataset.offline = 'kept';
    if (outcome !== 'gone') return;
  }
}

/**
 * Has the browser keep the atlas for use without a network, portion by portion, each once `atRest` resolves; the page says
 * `data-offline="kept"` once all of it is there. Does nothing where there is no such thing (a file from disk, a blocked worker,
 * a sandboxed frame): the atlas works as well without it. A version that was taken in another page is told too: the files of
 * this page’s are gone then.
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
