import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** Answers what the page fetches of the record from `geo/`, until globals are as they were. */
export function serveGeo(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /([a-z-]+\.(?:geo)?json)/.exec(url.split('/').at(-1) ?? '')?.[1] ?? '';
    return new Response(readFileSync(`geo/${name}`));
  });
}
