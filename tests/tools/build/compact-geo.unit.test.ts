import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackShapes } from '../../../src/geometry/packed-shapes.ts';
import { compactGeo } from '../../../src/tools/build/compact-geo.ts';

const compact = (name: string) => compactGeo(name, `geo/${name}`, 'geo/sea.geojson');
const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));

describe('a file of the record as a site ships it', () => {
  it.each(['seas.geojson', 'sources.json', 'atlas.json'])('says what it says without spaces: %s', (name) => {
    expect(compact(name)).toBe(JSON.stringify(read(name)));
  });

  it('has the prefectures without shapes, and events without the texts that come later', () => {
    const prefectures = JSON.parse(compact('prefectures.geojson')).features;
    expect(prefectures).toHaveLength(read('prefectures.geojson').features.length);
    expect(prefectures.filter(({ geometry }: { geometry: unknown }) => geometry !== null)).toEqual([]);
    expect(compact('events.geojson')).not.toContain('"text_en"');
    expect(compact('events.geojson')).toContain('"title_en"');
  });

  it('has the shore by the rings of the sea', () => {
    const sea = unpackShapes(JSON.parse(compact('sea.geojson')));
    expect(unpackShapes(JSON.parse(compact('shore.geojson')), sea).features).toEqual(
      read('shore.geojson').features,
    );
    expect(compact('shore.geojson').length).toBeLessThan(JSON.stringify(read('shore.geojson')).length / 2);
  });
});
