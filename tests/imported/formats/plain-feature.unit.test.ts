import { expect, it } from 'vitest';
import { createPlainReader } from '../../../src/imported/formats/plain-feature.ts';
import { readGeometry } from '../../../src/imported/shapes/read-geometry.ts';
import { seededNumbers } from '../../seeded-numbers.ts';
import { times } from '../../sampled.ts';

const FEATURES = times(3000, 600);
const MUTATIONS = times(40_000, 4000);
const next = seededNumbers(1127);
const below = (n: number) => Math.floor(next() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const encoder = new TextEncoder();

const figure = (most: number) => {
  const value = (next() * 2 - 1) * most;
  return pick([String(Math.trunc(value)), value.toFixed(1 + below(9)), String(value), value.toFixed(12)]);
};
const position = () =>
  `[${[figure(85), figure(80), ...(below(4) ? [] : [figure(999)])].join(pick([',', ', ']))}]`;
const list = (of: () => string, least: number) =>
  `[${Array.from({ length: least + below(4) }, of).join(pick([',', ' ,\n ']))}]`;
const run = () => list(position, 2);
const ring = () => {
  const first = position();
  return `[${[first, ...Array.from({ length: 2 + below(4) }, position), first].join(',')}]`;
};
const area = () => list(ring, 1);
const GEOMETRIES: readonly (readonly [type: string, coordinates: () => string])[] = [
  ['Point', position],
  ['MultiPoint', run],
  ['LineString', run],
  ['MultiLineString', () => list(run, 1)],
  ['Polygon', area],
  ['MultiPolygon', () => list(area, 1)],
];
const shuffled = (members: readonly string[]) =>
  `{${members.toSorted(() => next() - 0.5).join(pick([',', ' , ', ',\r\n\t']))}}`;
const PROPERTIES = [
  '{"name":"平州 \\"Ping\\"","start_date":"1123-06-20"}',
  '{}',
  '{ "a": [1, {"b": "}"}], "c": null }',
  '{"name":"x","n":-0.5e3}',
];

function written(): string {
  const [type, coordinates] = pick(GEOMETRIES);
  const geometry = shuffled([`"type": "${type}"`, `"coordinates":${coordinates()}`]);
  return shuffled([
    '"type":"Feature"',
    `"properties":${pick(PROPERTIES)}`,
    `"geometry" : ${geometry}`,
    ...(below(2) ? [`"id":${pick(['7', '-1.5', '"a\\u0041"'])}`] : []),
    ...(below(4) ? [] : ['"bbox":[1, 2.5,3,4]']),
  ]);
}

interface Parsed {
  readonly id?: unknown;
  readonly type: unknown;
  readonly properties: object;
  readonly geometry: unknown;
}

/** A ring as a list, without a zero’s sign, which says nothing. */
const unsigned = (ring: ArrayLike<number>) => Array.from(ring, (value) => value + 0);

/** What the long way makes of the same text, where it has nothing to say about it. */
function longWay(text: string) {
  const { id, type, properties, geometry } = JSON.parse(text) as Parsed;
  const said: string[] = [];
  const shapes = readGeometry(geometry, (_, reason) => void said.push(reason));
  return {
    id,
    type,
    properties,
    said,
    shapes: shapes.map(({ kind, rings }) => ({ kind, rings: rings.map(unsigned) })),
  };
}

function shortWay(bytes: Uint8Array, from = 0) {
  const read = createPlainReader()(bytes, from);
  return (
    read && {
      ...read,
      shapes: read.shapes.map(({ kind, rings }) => ({ kind, rings: rings.map(unsigned) })),
    }
  );
}

it(`reads ${FEATURES} features, however they are written, as their parser and the long way do`, () => {
  let plain = 0;
  for (let i = 0; i < FEATURES; i++) {
    const text = written();
    const bytes = encoder.encode(`, ${text}, 1`);
    const short = shortWay(bytes, 2);
    const { said, shapes, id, properties } = longWay(text);
    // what the long way must mend or measure is left to it
    if (!short) continue;
    plain += 1;
    expect(said, text).toEqual([]);
    expect(short.shapes, text).toEqual(shapes);
    expect(short.id, text).toEqual(id);
    expect(short.properties, text).toEqual(properties);
    expect(JSON.parse(new TextDecoder().decode(short.written)), text).toEqual(properties);
    expect(short.end, text).toBe(bytes.length - 3);
  }
  expect(plain).toBeGreaterThan(FEATURES * 0.8);
});

it(`takes none of ${MUTATIONS} mutations that the parser refuses or the long way would mend`, () => {
  let taken = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const bytes = Array.from(encoder.encode(written()));
    for (let k = 0; k <= below(2); k++) {
      const at = below(bytes.length);
      const way = below(4);
      if (way === 0) bytes.splice(at, 1);
      else if (way === 1) bytes[at] = below(256);
      else if (way === 2) bytes.splice(at, 0, encoder.encode(pick(['"', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', ' ', '\\'])).at(0) ?? 0);
      else bytes.length = Math.max(1, at);
    } // prettier-ignore
    const short = shortWay(Uint8Array.from(bytes));
    if (!short) continue;
    taken += 1;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes).subarray(0, short.end),
    );
    const { type, said, shapes, properties } = longWay(text);
    expect(type, text).toBe('Feature');
    expect(said, text).toEqual([]);
    expect(short.shapes, text).toEqual(shapes);
    expect(short.properties, text).toEqual(properties);
  }
  expect(taken).toBeGreaterThan(MUTATIONS / 40);
});

it.each([
  ['a member of its own', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]},"when":{}}'],
  ['a name that would change the object', '{"type":"Feature","properties":{"__proto__":1},"geometry":{"type":"Point","coordinates":[1,2]}}'],
  ['a ring that is open', '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4],[1,3]]]}}'],
  ['latitudes first', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[39,118]}}'],
  ['a step across the antimeridian', '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[179,2],[-179,2]]}}'],
  ['a figure with a leading zero', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[01,2]}}'],
  ['a member twice', '{"type":"Feature","properties":{},"properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}'],
  ['no properties', '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[1,2]}}'],
  ['no geometry', '{"type":"Feature","properties":{},"geometry":null}'],
  ['its end cut off', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}'],
])('leaves a feature with %s to the long way', (_, text) => {
  expect(shortWay(encoder.encode(text))).toBeNull();
}); // prettier-ignore
