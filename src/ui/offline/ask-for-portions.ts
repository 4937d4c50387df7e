import type { Kept, ToKeeper } from './portions.ts';

/** How often in a row a portion may fail before it is left to the next visit, and the pause before it is tried again, in ms. */
const FAILURES = 3;
const PAUSE_MS = 20_000;
/** How long a portion may be on its way, in ms. */
const PATIENCE_MS = 120_000;

/**
 * How it went: `kept`: all of a version is there; `gone`: its worker was ended, and may be had anew; `later`: the rest is left
 * to the next visit.
 */
export type Outcome = 'kept' | 'gone' | 'later';

type Keeper = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener' | 'removeEventListener'>;

const say = (worker: Keeper, type: ToKeeper) => worker.postMessage({ type });

/** Asks for a portion; `null` where the worker is ended, or does not answer. */
function ask(worker: Keeper): Promise<Kept | null> {
  const { port1, port2 } = new MessageChannel();
  const type: ToKeeper = 'keep';
  return new Promise<Kept | null>((resolve) => {
    const ended = () => worker.state === 'redundant' && end(null);
    const late = setTimeout(() => end(null), PATIENCE_MS);
    const end = (kept: Kept | null) => {
      clearTimeout(late);
      worker.removeEventListener('statechange', ended);
      port1.close();
      resolve(kept);
    };
    worker.addEventListener('statechange', ended);
    port1.addEventListener('message', ({ data }: MessageEvent<Kept>) => end(data), { once: true });
    port1.start();
    worker.postMessage({ type }, [port2]);
    ended();
  });
}

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

/** Has a worker keep its version of the atlas, portion by portion, each only once `atRest` resolves. */
export async function askForPortions(worker: Keeper, atRest: () => Promise<void>): Promise<Outcome> {
  say(worker, 'give-way');
  for (let failures = 0; failures < FAILURES;) {
    await atRest();
    const kept = await ask(worker);
    if (kept === null) return worker.state === 'redundant' ? 'gone' : 'later';
    if (kept.left === 0) return 'kept';
    if (kept.failed === 'room') return 'later';
    failures = kept.failed ? failures + 1 : 0;
    if (failures > 0 && failures < FAILURES) await untilAgain();
  }
  say(worker, 'give-up');
  return 'later';
}
