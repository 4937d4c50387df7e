import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRivers, riversText } from '../../geo/make/make-context-rivers.ts';
import { readConfig } from '../../src/tools/commands/read-geo.ts';

const config = readConfig('tests/fixtures/italy-69/geo/');
const line = (properties: object, ...coordinates: number[][]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const made = (...features: object[]) =>
  JSON.parse(riversText(readRivers({ type: 'FeatureCollection', features }, 'x'), config)) as {
    features: {
      id: string;
      properties: { name_en: string; name_zh: string; rank: number };
      geometry: { type: string; coordinates: number[][] };
    }[];
  };

describe('the rivers of an atlas', () => {
  it('are those of Natural Earth within its box: joined, named, ranked by how far out they are drawn', () => {
    const { features } = made(
      line({ name: 'Rhône', name_zht: '隆河', scalerank: 3 }, [4.8, 45.8], [4.9, 44.5]),
      line({ name: 'Rhône', scalerank: 4 }, [4.9, 44.5], [4.7, 43.6], [4.6, 30]),
      line({ name: 'Beck', scalerank: 9 }, [9, 44], [9.01, 44]),
      line({ name: "Val d'Arno", scalerank: 8 }, [10, 43.7], [11.5, 43.8]),
      line({ name: 'Tagus', scalerank: 2 }, [-9, 39], [-4, 40]),
      line({ scalerank: 2 }, [9, 45], [12, 45]),
    );
    expect(features.map(({ id }) => id)).toEqual(['rhone', 'val-d-arno']);
    const [rhone, arno] = features;
    expect(rhone?.properties).toMatchObject({ name_en: 'Rhône', name_zh: '隆河', rank: 1 });
    expect(rhone?.geometry).toMatchObject({ type: 'LineString' });
    expect(rhone?.geometry.coordinates[0]).toEqual([4.8, 45.8]);
    expect(rhone?.geometry.coordinates.at(-1)).toEqual([4.7, 43.6]);
    expect(arno?.properties).toMatchObject({ name_en: 'Val d’Arno', name_zh: '河', rank: 3 });
  });

  it('are told to be missing where no river runs or no file of rivers was named', () => {
    expect(() => made(line({ name: 'Tagus' }, [-9, 39], [-4, 40]))).toThrow('no river');
    expect(() => readRivers({ type: 'FeatureCollection', features: [] }, 'land.geojson')).toThrow(
      'land.geojson',
    );
  });
});

it('every river that the first atlas names is in its file, in that order', () => {
  const ids = (path: string, member: 'rivers' | 'features') =>
    (JSON.parse(readFileSync(path, 'utf8')) as Record<string, { id: string }[]>)[member]?.map(({ id }) => id);
  expect(ids('geo/context-rivers.geojson', 'features')).toEqual(ids('geo/river-courses.json', 'rivers'));
});
