// Archives and hosts that are broken in as many ways as readers have met, each with the reason that is told.
import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isTileAddress, openTiles } from '../../../src/lifespans/tiles/open-tiles.ts';
import { decodeMvt } from '../../../src/lifespans/tiles/decode-mvt.ts';
import { TileError } from '../../../src/lifespans/tiles/tile-error.ts';
import { createArchive } from '../../../src/tools/tiles/pmtiles-writer.ts';
import { createTileHost, type Answer, type TileHost } from './tile-host.ts';

const never = () => new AbortController().signal;
const load = () => import('pmtiles');
let folder: string;
/** A sound archive of one tile, which holds no layer. */
let sound: Buffer;
let host: TileHost | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  const path = join(folder, 'sound.pmtiles');
  const archive = createArchive(path);
  for (let id = 0; id < 300; id++) archive.add(id, Uint8Array.from([0x1a, 0, id % 251]));
  archive.finish(
    { minZoom: 0, maxZoom: 4, bounds: [100, 20, 120, 40] },
    { name: 'sound', vector_layers: [{ id: 'a' }] },
  );
  sound = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await host?.close();
  host = null;
});

async function hostOf(answers: Readonly<Record<string, Answer>>, options = {}): Promise<string> {
  host = await createTileHost((path) => answers[path], options);
  return host.url;
}
/** The reason for which something cannot be opened, or a tile of it not be had. */
async function reasonOf(open: Promise<unknown>): Promise<string> {
  try {
    await open;
  } catch (error) {
    if (error instanceof TileError) return error.reason;
    throw error;
  }
  return 'none';
}
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(sound);
  change(bytes);
  return bytes;
};
const fileOf = (bytes: Uint8Array) => new File([Uint8Array.from(bytes)], 'own.pmtiles');

describe('a sound archive', () => {
  it('is opened from a host that sends parts, and from a file, and gives its tiles', async () => {
    const url = await hostOf({ 'a.pmtiles': sound });
    for (const from of [`${url}a.pmtiles`, `pmtiles://${url}a.pmtiles`, fileOf(sound)]) {
      const source = await openTiles(from, load, never());
      expect(source.info).toMatchObject({ name: 'sound', minZoom: 0, maxZoom: 4, layers: [{ name: 'a' }] });
      expect(await source.tile({ z: 0, x: 0, y: 0 }, never())).toEqual(Uint8Array.from([0x1a, 0, 0]));
      expect(await source.tile({ z: 9, x: 0, y: 0 }, never())).toBeNull();
    }
  });

  it('is told from other addresses', () => {
    for (const address of [
      'https://a.org/x.pmtiles',
      'https://a.org/x.pmtiles?v=2',
      'pmtiles://https://a.org/x',
      'https://a.org/{z}/{x}/{y}.pbf',
      'https://a.org/tiles.json',
    ])
      // prettier-ignore
      expect(isTileAddress(address)).toBe(true);
    for (const address of ['https://a.org/x.geojson', 'https://a.org/battles.json', 'https://a.org/pmtiles'])
      expect(isTileAddress(address)).toBe(false);
  });
});

describe('archives that cannot be drawn', () => {
  it.each<readonly [what: string, bytes: () => Uint8Array, reason: string]>([
    ['no archive, but a page', () => Buffer.from('<!doctype html><title>Not here</title>'.repeat(20)), 'not-an-archive'],
    ['no archive, but GeoJSON', () => Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [] })), 'not-an-archive'],
    ['nothing', () => new Uint8Array(), 'not-an-archive'],
    ['an archive of version 2', () => changed((bytes) => { bytes.write('PM', 0); bytes.fill(0, 2, 8); bytes[2] = 2; }), 'wrong-version'],
    ['an archive of a version to come', () => changed((bytes) => { bytes[7] = 4; }), 'wrong-version'],
    ['pictures', () => changed((bytes) => { bytes[99] = 2; }), 'not-vector'],
    ['tiles packed by Brotli', () => changed((bytes) => { bytes[98] = 3; }), 'compression'],
    ['directories packed by Zstandard', () => changed((bytes) => { bytes[97] = 4; }), 'compression'],
    ['half of it', () => sound.subarray(0, sound.length / 2), 'half-archive'],
    ['its header alone', () => sound.subarray(0, 127), 'half-archive'],
    ['half of its header', () => sound.subarray(0, 60), 'half-archive'],
    ['a root that is none', () => changed((bytes) => { bytes.fill(7, 127, 180); }), 'half-archive'],
    ['no tiles', () => changed((bytes) => { bytes.fill(0, 64, 72); bytes.fill(0, 80, 88); }), 'empty-archive'],
  ])('%s: as a file', async (_, bytes, reason) => {
    expect(await reasonOf(openTiles(fileOf(bytes()), load, never()))).toBe(reason);
  }); // prettier-ignore

  it('half of it, on a host', async () => {
    const url = await hostOf({ 'a.pmtiles': sound.subarray(0, sound.length - 40) });
    expect(await reasonOf(openTiles(`${url}a.pmtiles`, load, never()))).toBe('half-archive');
  });
});

describe('hosts that cannot be read from', () => {
  it.each([
    [404, 'not-found'],
    [403, 'refused'],
    [429, 'refused'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('answer %i', async (status, reason) => {
    const url = await hostOf({ 'a.pmtiles': status, 'tiles.json': status });
    expect(await reasonOf(openTiles(`${url}a.pmtiles`, load, never()))).toBe(reason);
    expect(await reasonOf(openTiles(`${url}tiles.json`, load, never()))).toBe(reason);
  });

  it('send the whole file whatever part is asked for', async () => {
    const url = await hostOf(
      { 'a.pmtiles': Buffer.concat([sound, Buffer.alloc(40_000)]) },
      { ranges: false },
    );
    expect(await reasonOf(openTiles(`${url}a.pmtiles`, load, never()))).toBe('no-ranges');
  });

  it('are not there', async () => {
    const url = await hostOf({});
    await host?.close();
    host = null;
    expect(await reasonOf(openTiles(`${url}a.pmtiles`, load, never()))).toBe('unreachable');
  });

  it('put another archive in the place of the one that is being read', async () => {
    let tag = 0;
    const url = await hostOf({
      'a.pmtiles': (request, response) => {
        const [, from = '0', to = '0'] = /(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
        response.setHeader('etag', `"${(tag += 1) > 1 ? 'new' : 'old'}"`);
        response.setHeader('content-range', `bytes ${from}-${to}/${sound.length}`);
        response.writeHead(206).end(sound.subarray(Number(from), Number(to) + 1));
      },
    });
    const source = await openTiles(`${url}a.pmtiles`, load, never());
    expect(await reasonOf(source.tile({ z: 3, x: 1, y: 1 }, never()))).toBe('changed');
  });

  it('lack the library', async () => {
    const lacking = () => Promise.reject(new Error('no such module'));
    expect(await reasonOf(openTiles(fileOf(sound), lacking, never()))).toBe('no-pmtiles');
  });
});

describe('documents of TileJSON', () => {
  it.each([
    ['no JSON', 'oops'],
    ['no tiles', '{"tilejson":"3.0.0"}'],
    ['tiles without a place', '{"tiles":["https://a.org/tiles.pbf"]}'],
    ['a list', '[]'],
  ])('%s', async (_, text) => {
    const url = await hostOf({ 'tiles.json': text });
    expect(await reasonOf(openTiles(`${url}tiles.json`, load, never()))).toBe('bad-tilejson');
  });

  it('of pictures', async () => {
    const url = await hostOf({ 'tiles.json': '{"format":"png","tiles":["{z}/{x}/{y}.png"]}' });
    expect(await reasonOf(openTiles(`${url}tiles.json`, load, never()))).toBe('not-vector');
  });

  it('lead to tiles by relative addresses, packed or not, counted from the north or the south', async () => {
    const bytes = Uint8Array.from([0x1a, 0]);
    const document = { tiles: ['t/{z}/{x}/{y}.pbf'], scheme: 'tms', maxzoom: 3, attribution: 'OHM' };
    const url = await hostOf({
      'tiles.json': JSON.stringify(document),
      't/2/1/0.pbf': gzipSync(bytes),
      't/2/1/1.pbf': 204,
      't/2/1/2.pbf': 500,
    });
    const source = await openTiles(`${url}tiles.json`, load, never());
    expect(source.info).toMatchObject({ maxZoom: 3, credit: 'OHM' });
    expect(await source.tile({ z: 2, x: 1, y: 3 }, never())).toEqual(bytes);
    expect(await source.tile({ z: 2, x: 1, y: 2 }, never())).toBeNull();
    expect(await source.tile({ z: 2, x: 0, y: 0 }, never())).toBeNull();
    expect(await reasonOf(source.tile({ z: 2, x: 1, y: 1 }, never()))).toBe('server-error');
  });

  it('hold tiles that cannot be decoded', () => {
    expect(() => decodeMvt(Uint8Array.from([0x1a, 0xff, 0xff, 3, 1]))).toThrow();
  });
});
