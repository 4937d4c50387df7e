/**
 * The worker that keeps the atlas for use without a network: the files that the build lists, asked for whatever follows `?`
 * in an address. A new version waits until the page says `SKIP_WAITING`; files of older ones are then let go.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** Written in by the build. */
declare const PRECACHED: PrecacheEntry[];

declare const self: EventTarget & { skipWaiting(): Promise<void> };

self.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<{ readonly type?: string } | null>;
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
