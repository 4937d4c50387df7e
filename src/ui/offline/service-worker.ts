/**
 * The worker that keeps the atlas for use without a network: the files that the build lists, asked for whatever follows `?`
 * in an address. It is installed once all of them are there. A new version waits until the page says `SKIP_WAITING`; files of
 * older ones are then let go.
 */
import { createKeeper } from './create-keeper.ts';
import { createKeeping } from './create-keeping.ts';
import type { KeptFile, ToKeeper } from './portions.ts';

/** Written in by the build. */
declare const PRECACHED: readonly KeptFile[];

/** An event that the worker may take its time for. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a page says, with a port for the answer. */
interface Heard extends Lasting {
  readonly data: { readonly type?: ToKeeper | 'SKIP_WAITING' } | null;
  readonly ports: readonly MessagePort[];
}

/** A request of a page. */
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  message: Heard;
  fetch: Asked;
}

declare const self: {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void;
};

const keeper = createKeeper({
  files: PRECACHED,
  scope: self.registration.scope,
  caches,
  fetch: (request) => fetch(request),
});
const keeping = createKeeping(keeper);

self.addEventListener('install', (event) => event.waitUntil(keeping.install()));
self.addEventListener('activate', (event) => event.waitUntil(keeper.letGo()));
self.addEventListener('message', (event) => {
  const type = event.data?.type;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  else if (type) event.waitUntil(keeping.hear(type).then((kept) => event.ports[0]?.postMessage(kept)));
});
self.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request);
  if (answer) event.respondWith(answer);
});
