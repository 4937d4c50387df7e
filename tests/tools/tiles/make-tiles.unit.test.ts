import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pmtiles from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeMvt } from '../../../src/lifespans/tiles/decode-mvt.ts';
import { pmtilesSource, type ArchiveBytes } from '../../../src/lifespans/tiles/pmtiles-source.ts';
import type { TileSource } from '../../../src/lifespans/tiles/tile-source.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const COUNT = 1500;
const next = seededNumbers(1127);
const features = Array.from({ length: COUNT }, (_, i) => {
  const [lon, lat] = [110 + next() * 10, 30 + next() * 10];
  const year = 1000 + Math.floor(next() * 300);
  const geometry =
    i % 3 === 0
      ? { type: 'Point', coordinates: [lon, lat] }
      : i % 3 === 1
        ? { type: 'LineString', coordinates: [[lon, lat], [lon + 0.3, lat + 0.2], [lon + 0.5, lat]] }
        : { type: 'Polygon', coordinates: [[[lon, lat], [lon + 0.4, lat], [lon, lat + 0.4], [lon, lat]]] }; // prettier-ignore
  return {
    type: 'Feature',
    id: i + 1,
    properties: { name: `a ${i}`, start_date: String(year), end_date: `${year + 20}-06` },
    geometry,
  };
});

let folder: string;
const pathOf = (name: string) => join(folder, name);
function make(input: string, ...options: string[]): string {
  const out = pathOf('out.pmtiles');
  const command = ['--import', 'tsx', 'src/tools/commands/tiles.ts', input, out, '--force', ...options];
  return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
async function opened(): Promise<TileSource> {
  const bytes = readFileSync(pathOf('out.pmtiles'));
  const archive: ArchiveBytes = {
    name: 'out.pmtiles',
    size: () => bytes.length,
    read: async (offset, length) => Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
  };
  return pmtilesSource(pmtiles, archive, new AbortController().signal);
}
/** The ids in the tiles of a zoom. */
async function idsAt(source: TileSource, z: number): Promise<Set<number>> {
  const ids = new Set<number>();
  for (let x = 0; x < 2 ** z; x++)
    for (let y = 0; y < 2 ** z; y++) {
      const bytes = await source.tile({ z, x, y }, new AbortController().signal);
      for (const layer of bytes ? decodeMvt(bytes) : [])
        for (const { id } of layer.features) ids.add(id ?? -1);
    }
  return ids;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiles-'));
  writeFileSync(pathOf('in.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run tiles', () => {
  it('makes an archive that holds every feature at its nearest zoom, as the library that reads archives finds it', async () => {
    make(pathOf('in.geojson'), '--max-zoom', '5', '--layer', 'provinces', '--credit', 'A. Maker');
    const source = await opened();
    expect(source.info).toMatchObject({ minZoom: 0, maxZoom: 5, encoding: 'mvt', credit: 'A. Maker' });
    expect(source.info.layers).toEqual([{ name: 'provinces', fields: ['name', 'start_date', 'end_date'] }]);
    expect((await idsAt(source, 5)).size).toBe(COUNT);
    const bytes = await source.tile({ z: 0, x: 0, y: 0 }, new AbortController().signal);
    const [layer] = decodeMvt(bytes ?? new Uint8Array());
    for (const { id, properties } of layer?.features ?? [])
      expect({ ...properties }).toEqual(features[(id ?? 0) - 1]?.properties);
  });

  it('thins a full tile from afar so that no year is emptied', async () => {
    make(pathOf('in.geojson'), '--max-zoom', '4', '--limit', '100');
    const source = await opened();
    const far = [...(await idsAt(source, 0))].map((id) => features[id - 1]);
    expect(far.length).toBeLessThanOrEqual(100);
    const alive = (list: readonly (typeof features)[number][], year: number) =>
      list.some(
        ({ properties }) =>
          Number(properties.start_date) <= year && Number(properties.end_date.slice(0, 4)) >= year,
      );
    for (let year = 1000; year < 1320; year++)
      expect(
        alive(
          far.filter((one) => one !== undefined),
          year,
        ),
      ).toBe(alive(features, year));
    expect((await idsAt(source, 4)).size).toBe(COUNT);
  });

  it('reads a feature a line, packed, and passes over what it cannot read, saying so', async () => {
    const lines = [...features.map((feature) => JSON.stringify(feature)), '{"type":"Feature", oops}'];
    writeFileSync(pathOf('in.geojsonl.gz'), gzipSync(lines.join('\n')));
    make(pathOf('in.geojsonl.gz'), '--max-zoom', '4');
    expect((await idsAt(await opened(), 4)).size).toBe(COUNT);
  });

  it('tells in one line what cannot be done', () => {
    for (const args of [['nowhere.geojson'], [pathOf('in.geojson'), '--limit', 'many']])
      expect(() => make(args[0] ?? '', ...args.slice(1))).toThrow(/tiles: /);
  });
});
