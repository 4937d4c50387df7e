import type { WorkerMessage } from './worker-message.ts';

/** A worker, as far as it is told what it may do. */
type Installing = Pick<ServiceWorker, 'state' | 'postMessage'>;

/** How often a page that rests says so, in ms. */
const AGAIN_MS = 100;

const say = (worker: Installing, type: WorkerMessage['type']) =>
  worker.postMessage({ type } satisfies WorkerMessage);

/** Lets a worker fetch what it keeps while the page rests, a few files at a time; resolves to whether all came. */
export async function allowFetches(worker: Installing, atRest: () => Promise<void>): Promise<boolean> {
  say(worker, 'HOLD');
  while (worker.state === 'installing') {
    await atRest();
    say(worker, 'GO_ON');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return worker.state !== 'redundant';
}
