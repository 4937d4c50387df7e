import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GEO_URLS, type GeoName } from '../../src/load/geo-files.ts';
import { loadArcs, loadGeo } from '../../src/load/load-geo.ts';
import { compactGeo } from '../../src/tools/build/compact-geo.ts';

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

describe('the files of geo/ as a site ships them', () => {
  const extension = (name: GeoName) =>
    ['atlas', 'calendar', 'river-names', 'simplified', 'sources'].includes(name) ? 'json' : 'geojson';
  const path = (name: GeoName) => `geo/${name}.${extension(name)}`;
  const featuresOf = (name: GeoName) => JSON.parse(readFileSync(path(name), 'utf8')).features;

  it('have every line where the record has it, loaded together and the borders by themselves', async () => {
    vi.stubGlobal('fetch', (url: string) => {
      const name = NAMES.find((one) => GEO_URLS[one] === url);
      if (!name) throw new Error(`no file of geo/ has the address ${url}`);
      const file = compactGeo(`${name}.${extension(name)}`, path(name), 'geo/sea.geojson');
      return Promise.resolve(new Response(file));
    });
    const files = await loadGeo((error) => {
      throw error;
    });
    for (const name of ['arcs', 'context-rivers', 'sea', 'shore'] as const)
      expect(files[name].features, name).toEqual(featuresOf(name));
    const shapes = (features: readonly { readonly geometry: unknown }[]) =>
      features.map(({ geometry }) => geometry);
    for (const name of ['waters', 'lines', 'movements', 'places'] as const)
      expect(shapes(files[name].features), name).toEqual(shapes(featuresOf(name)));
    expect(await loadArcs()).toEqual(featuresOf('arcs'));
  });
});
