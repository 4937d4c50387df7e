import { afterEach, describe, expect, it, vi } from 'vitest';
import { GEO_URLS, type GeoName } from '../../src/load/geo-files.ts';
import { loadGeo } from '../../src/load/load-geo.ts';

const NAMES = Object.keys(GEO_URLS) as GeoName[];

/** A site on which one file cannot be had, and every other is an empty collection. */
function siteWithout(name: GeoName): void {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      url === GEO_URLS[name]
        ? new Response('', { status: 404 })
        : new Response('{"type":"FeatureCollection","features":[]}'),
    ),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('a file of geo/ that cannot be had', () => {
  it.each(NAMES)('costs what it adorns and is told, or is named as the reason: %s', async (name) => {
    siteWithout(name);
    const lost: unknown[] = [];
    const loaded = loadGeo((error) => lost.push(error));
    const adorns = ['context-rivers', 'ranges', 'river-names', 'seas', 'state-names'].includes(name);
    if (!adorns) {
      await expect(loaded).rejects.toThrow(`geo/${name} could not be read: the server answered 404`);
      return;
    }
    expect((await loaded)[name]).toEqual(
      name === 'river-names' ? {} : { type: 'FeatureCollection', features: [] },
    );
    expect(String(lost)).toContain(`geo/${name}`);
  });
});
