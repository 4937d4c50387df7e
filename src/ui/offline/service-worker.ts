/**
 * The worker that keeps the atlas for use without a network: the files that the build lists, asked for whatever follows `?`
 * in an address. It is installed once all of them are there, fetched as pages that rest allow. A new version waits until the
 * page says `SKIP_WAITING`; files of older ones are then let go.
 */
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { createFetchTurns } from './fetch-turns.ts';
import type { WorkerMessage } from './worker-message.ts';

/** Written in by the build. */
declare const PRECACHED: PrecacheEntry[];

declare const self: EventTarget & { skipWaiting(): Promise<void> };

const turns = createFetchTurns();

self.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<WorkerMessage | null>;
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (data?.type === 'HOLD') turns.hold();
  if (data?.type === 'GO_ON') turns.allow();
});
addPlugins([
  {
    async requestWillFetch({ request, event }) {
      if (event.type === 'install') await turns.next();
      return request;
    },
    // a network that wants to be logged in to answers all with its own page
    async cacheWillUpdate({ request, response }) {
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      return response.ok && (!isPage || /(?:\/|\.html)(?:\?.*)?$/.test(request.url)) ? response : null;
    },
  },
]);
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
