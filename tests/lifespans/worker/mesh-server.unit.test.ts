import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { describe, expect, it } from 'vitest';
import { createMeshPool, type MeshWorker } from '../../../src/lifespans/worker/mesh-pool.ts';
import { createMeshServer } from '../../../src/lifespans/worker/mesh-server.ts';
import { createFeatureTally } from '../../../src/lifespans/worker/feature-tally.ts';
import type { MeshQuestion, MeshReply } from '../../../src/lifespans/worker/mesh-messages.ts';
import type { DatedFields } from '../../../src/lifespans/features/dated-fields.ts';

const FIELDS: DatedFields = { reading: { calendar: 'gregorian', numbers: 'auto' } };
const PLACE = { z: 0, x: 0, y: 0 };

/** A worker that lives in the test itself. */
function workerHere(): MeshWorker {
  let hear: (event: { readonly data: MeshReply }) => void = () => undefined;
  const port = { postMessage: (reply: MeshReply) => queueMicrotask(() => hear({ data: reply })) };
  const serve = createMeshServer(port, () => Promise.reject(new Error('no decoder')));
  return {
    postMessage: (question: MeshQuestion) => void serve(structuredClone(question)),
    terminate: () => undefined,
    addEventListener(type: 'message' | 'error', heard: never) {
      if (type === 'message') hear = heard;
    },
  };
}
const squares = Array.from({ length: 40 }, (_, i) => ({
  type: 'Feature',
  id: i + 1,
  properties: { name: `n${i}`, start_date: String(1100 + i), end_date: String(1100 + i) },
  geometry: {
    type: 'Polygon',
    coordinates: [[[i, 0], [i + 1, 0], [i + 1, 1], [i, 0]]],
  },
})); // prettier-ignore
const tileOf = () => {
  const tile = geoJSONToTile({ type: 'FeatureCollection', features: squares } as never, 0, 0, 0, {});
  return fromGeojsonVt({ a: tile }, { version: 2, extent: 4096 });
};

describe('workers that read and mesh', () => {
  it('say of each record of a tile what it is, and what it is called, until it is dropped', async () => {
    const pool = createMeshPool(workerHere, 4);
    const ask = { kind: 'tile', name: 't', place: PLACE, encoding: 'mvt', fields: FIELDS } as const;
    const answer = await pool.read({ ...ask, bytes: tileOf() });
    expect(answer.keys).toHaveLength(answer.spans.starts.length);
    expect(answer.layers).toEqual(['a']);
    for (const record of [0, 7, answer.spans.starts.length - 1]) {
      const told = await pool.describe('t', record);
      const [name] = await pool.names('t', [record], ['title', 'name']);
      expect(told?.properties.name).toBe(name);
      expect(squares.find(({ properties }) => properties.name === name)?.id).toBe(told?.id);
    }
    pool.drop('t');
    expect(await pool.describe('t', 0)).toBeNull();
  });

  it('read a collection from its text, and count what cannot be drawn', async () => {
    const pool = createMeshPool(workerHere, 2);
    const broken = [
      { type: 'Feature', properties: {}, geometry: null },
      { type: 'Feature', properties: { start_date: '1126', end_date: '1120' }, geometry: { type: 'Point', coordinates: [1, 2] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 200] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } },
    ]; // prettier-ignore
    const document = JSON.stringify({ type: 'FeatureCollection', features: [...squares, ...broken] });
    const { count, spans } = await pool.read({ kind: 'collection', name: 'c', document, fields: FIELDS, wholeZoom: 14 }); // prettier-ignore
    expect(count).toMatchObject({ drawn: 41, undated: 1, unreadable: 1, shapeless: 2 });
    expect(spans.ends).toHaveLength(41);
    expect((await pool.describe('c', 3))?.properties.name).toBe('n3');
  });

  it('say by name what they cannot read', async () => {
    const pool = createMeshPool(workerHere, 2);
    const tile = { kind: 'tile', name: 't', place: PLACE, fields: FIELDS } as const;
    const broken = { ...tile, bytes: Uint8Array.from([0x1a, 0xff, 0xff, 3, 1]), encoding: 'mvt' } as const;
    await expect(pool.read(broken)).rejects.toMatchObject({ reason: 'broken-tile' });
    await expect(pool.read({ ...broken, encoding: 'mlt' })).rejects.toMatchObject({ reason: 'broken-tile' });
    const failing = createMeshPool(() => {
      throw new Error('refused by policy');
    }, 2);
    await expect(failing.read(broken)).rejects.toMatchObject({ reason: 'no-worker' });
  });

  it('start again where something is asked after their end', async () => {
    let started = 0;
    const pool = createMeshPool(() => {
      started += 1;
      return workerHere();
    }, 2);
    pool.wake();
    pool.end();
    const { count } = await pool.read({ kind: 'collection', name: 'c', document: { type: 'FeatureCollection', features: squares }, fields: FIELDS, wholeZoom: 14 }); // prettier-ignore
    expect(count.drawn).toBe(squares.length);
    expect(started).toBe(2);
  });
});

describe('a tally of features', () => {
  it('counts each once, though several tiles hold it, or one is read again', async () => {
    const pool = createMeshPool(workerHere, 2);
    const odd = [{ start_date: 'long ago' }, {}].map((properties, i) => ({
      ...squares[0],
      id: 1000 + i,
      properties,
    }));
    const tile = geoJSONToTile(
      { type: 'FeatureCollection', features: [...squares, ...odd] } as never,
      0,
      0,
      0,
      {},
    );
    const bytes = fromGeojsonVt({ a: tile }, { version: 2, extent: 4096 });
    const tally = createFeatureTally();
    for (const name of ['one', 'two', 'one'])
      tally.add(await pool.read({ kind: 'tile', name, place: PLACE, bytes: bytes.slice(), encoding: 'mvt', fields: FIELDS })); // prettier-ignore
    expect(tally.count()).toMatchObject({ undated: 1, unreadable: 1, example: 'long ago' });
  });
});
