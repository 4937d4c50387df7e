import { expect, it } from 'vitest';
import { lifeWindow } from '../../../src/lifespans/life-window.ts';
import { dressMesh, OWN_COLOUR, type Dress } from '../../../src/lifespans/shapes/dress-mesh.ts';
import { namesInView } from '../../../src/lifespans/shapes/names-in-view.ts';
import { recordsNear } from '../../../src/lifespans/shapes/records-near.ts';
import { toMercator } from '../../../src/geometry/mercator.ts';
import { openText } from '../../imported/open-text.ts';

const AS_IT_IS: Dress = { hidden: null, colours: null, sizes: null, size: 1, width: 1, opacity: 1 };
const ring = [[[110, 30], [112, 30], [112, 32], [110, 32], [110, 30]]]; // prettier-ignore
const features = [
  { type: 'Point', coordinates: [100, 20] },
  { type: 'LineString', coordinates: [[120, 20], [122, 22]] },
  { type: 'Polygon', coordinates: ring },
].map((geometry, i) => ({ type: 'Feature', geometry, properties: { name: `n${i}`, fill: '#102030', stroke: '#405060', 'marker-color': '#708090', start: '1126' } })); // prettier-ignore
const { mesh } = await openText('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
const window = lifeWindow(2_132_400, { kind: 'instant' });
const at = (lon: number, lat: number, of = mesh) =>
  recordsNear(of, { ...toMercator([lon, lat]), worldSize: 512 * 2 ** 8, zoom: 20, window, reach: 5 });
const WORLD = { left: 0, top: 0, right: 1, bottom: 1 };

it('a dress that changes nothing gives the same mesh', () => {
  expect(dressMesh(mesh, AS_IT_IS)).toBe(mesh);
});

it('what is hidden is met by nothing, and the rest as before; the mesh it was made from stays', () => {
  const dressed = dressMesh(mesh, { ...AS_IT_IS, hidden: Uint8Array.from([1, 0, 0]) });
  expect(at(100, 20, dressed)).toEqual([]);
  expect(at(111, 31, dressed)).toEqual([2]);
  expect(at(100, 20)).toEqual([0]);
  const named = namesInView(dressed, { box: WORLD, zoom: 20, window, most: 9 });
  expect(named.map(({ record }) => record).toSorted()).toEqual([1, 2]);
});

it('colours are those given, opacities and sizes by their factors, bytes in their order', () => {
  const colours = Uint32Array.from([0xff8000, OWN_COLOUR, 0x00ff40]);
  const sizes = Float32Array.from([2, 1, 1]);
  const dressed = dressMesh(mesh, { ...AS_IT_IS, colours, sizes, opacity: 0.5, width: 2 });
  const bytes = new Uint8Array(dressed.points?.vertices ?? new ArrayBuffer(0));
  expect([...bytes.subarray(16, 20)]).toEqual([255, 128, 0, 128]);
  const radius = (of: typeof mesh) => new Uint8Array(of.points?.vertices ?? new ArrayBuffer(0))[24];
  expect(radius(dressed)).toBe(2 * (radius(mesh) ?? 0));
  const area = new Uint8Array(dressed.areas[0]?.triangles.vertices ?? new ArrayBuffer(0));
  expect([...area.subarray(16, 19)]).toEqual([0, 255, 64]);
  const line = (of: typeof mesh) => {
    const whole = new Uint8Array(of.lines?.vertices ?? new ArrayBuffer(0));
    const first = Array.from({ length: whole.length / 32 }, (_, i) => whole.subarray(32 * i, 32 * i + 32));
    const own = first.find((piece) => piece[28] === 2);
    return { rgb: [...(own?.subarray(24, 27) ?? [])], width: own?.[31] ?? 0 };
  };
  expect(line(dressed).rgb).toEqual([0x40, 0x50, 0x60]);
  expect(line(dressed).width).toBe(2 * line(mesh).width);
});
