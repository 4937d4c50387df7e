import { describe, expect, it } from 'vitest';
import { lifespanMesh } from '../../../src/lifespans/shapes/lifespan-mesh.ts';
import { createShapeStore, POINT } from '../../../src/lifespans/shapes/shape-store.ts';
import { createTileStore, type TileStore } from '../../../src/lifespans/tiles/tile-store.ts';
import { TileError } from '../../../src/lifespans/tiles/tile-error.ts';
import { keyOf, type TilePlace } from '../../../src/lifespans/tiles/tile-place.ts';
import type { TileSource } from '../../../src/lifespans/tiles/tile-source.ts';
import type { MeshPool } from '../../../src/lifespans/worker/mesh-pool.ts';
import type { MeshAnswer } from '../../../src/lifespans/worker/mesh-messages.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const RECORDS = 500;
function answer(): MeshAnswer {
  const store = createShapeStore('mercator');
  const look = { fill: 0xff, stroke: 0, width: 0, radius: 4 };
  for (let i = 0; i < RECORDS; i++) store.add(POINT, i, { start: i, end: i + 10 }, [[0.5, 0.5]], look);
  return {
    mesh: lifespanMesh(store.done(), 0),
    spans: { starts: new Float64Array(RECORDS), ends: new Float64Array(RECORDS), boxes: new Float32Array(4 * RECORDS) },
    keys: Float64Array.from({ length: RECORDS }, (_, i) => (i * 7919) % 10_007),
    layers: ['a'],
    unread: null,
    count: { drawn: RECORDS, undated: 0, open: 0, unreadable: 0, shapeless: 0, example: null },
  }; // prettier-ignore
}
const tick = () => new Promise((done) => setTimeout(done, 0));

function stage(budget: number, tile: TileSource['tile'] = async () => Uint8Array.of(1)) {
  let most = 0;
  const dropped: string[] = [];
  const faults: string[] = [];
  const pool = {
    read: async () => answer(),
    drop: (name: string) => void dropped.push(name),
  } as unknown as MeshPool;
  const source = { info: { encoding: 'mvt' }, tile } as unknown as TileSource;
  const store: TileStore = createTileStore(source, pool, { reading: { calendar: 'gregorian', numbers: 'auto' } }, budget, {
    onChange: () => (most = Math.max(most, store.bytes())),
    onFault: (error) => void faults.push(error.reason),
    onDrop: () => undefined,
  }); // prettier-ignore
  return { store, dropped, faults, most: () => most };
}
const place = (x: number, z = 6): TilePlace => ({ z, x, y: 1 });

describe('a store of tiles', () => {
  it('keeps within its budget over a thousand flights, and never drops what is in use', async () => {
    const next = seededNumbers(5);
    const one = stage(Infinity);
    one.store.want([place(0)]);
    await tick();
    const size = one.store.bytes();
    expect(size).toBeGreaterThan(0);
    const { store, most } = stage(20 * size);
    for (let flight = 0; flight < 1000; flight++) {
      const from = Math.floor(next() * 60);
      const wanted = [0, 1, 2, 3].map((i) => place(from + i));
      store.want(wanted);
      await tick();
      const inUse = new Set(wanted.map(keyOf));
      store.trim(inUse);
      expect(store.bytes()).toBeLessThanOrEqual(20 * size);
      for (const tile of wanted) expect(store.get(tile)).toBeDefined();
    }
    // nor more while tiles came
    expect(most()).toBeLessThanOrEqual(20 * size);
  });

  it('drops what was used longest ago', async () => {
    const one = stage(Infinity);
    one.store.want([place(0)]);
    await tick();
    const { store, dropped } = stage(2 * one.store.bytes());
    store.want([place(1), place(2), place(3)]);
    await tick();
    store.get(place(1));
    store.trim(new Set());
    expect(dropped.map((name) => name.replace(/^\d+:/, ''))).toEqual([keyOf(place(2))]);
  });

  it('finds the record of a key', async () => {
    const { store } = stage(Infinity);
    store.want([place(1)]);
    await tick();
    const tile = store.get(place(1));
    if (!tile) throw new Error('no tile');
    for (const record of [0, 17, 499]) expect(store.recordOf(tile, (record * 7919) % 10_007)).toBe(record);
    expect(store.recordOf(tile, 10_008)).toBe(-1);
  });

  it('leaves the rest standing where a tile fails, tells of it once, and gives up what is no longer wanted', async () => {
    const aborted: string[] = [];
    const { store, faults } = stage(Infinity, (at, signal) => {
      if (at.x === 1) return Promise.reject(new TileError('broken-tile', keyOf(at)));
      if (at.x !== 9) return Promise.resolve(Uint8Array.of(1));
      return new Promise((_, fail) =>
        signal.addEventListener('abort', () => {
          aborted.push(keyOf(at));
          fail(signal.reason as Error);
        }),
      );
    });
    for (let turn = 0; turn < 3; turn++) {
      store.want([place(1), place(2), place(9)]);
      await tick();
    }
    expect(faults).toEqual(['broken-tile']);
    expect(store.progress()).toMatchObject({ loaded: 1, failed: 1, loading: 1 });
    store.want([place(2)]);
    await tick();
    expect(aborted).toEqual([keyOf(place(9))]);
    expect(faults).toEqual(['broken-tile']);
    store.end();
  });
});
