import { GeoJSONVT, geoJSONToTile, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';
import { latitudeOfOrdinate } from '../../geometry/mercator.ts';
import type { FeatureColumns } from './feature-columns.ts';
import type { ArchiveWriter } from './pmtiles-writer.ts';
import { thin, type ThinColumns, type TileLimit } from './thin.ts';
import { tilesAtZoom } from './tile-grid.ts';

/** How tiles are made. */
export interface TileMaking {
  readonly layer: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly extent: number;
  readonly limit: TileLimit;
}

/** The nearest zoom that is ever made of itself; at it a unit of a tile is less than a metre. */
const NEAREST = 14;
/** At least as near, so that a unit of a tile is less than 40 m. */
const DETAILED = 8;
/** Units of a tile of 4096 that lie about it on each side, and that lines may lose where they are not nearest. */
const [BUFFER, TOLERANCE] = [80, 3];
const USUAL_EXTENT = 4096;
/** Features of more positions are cut to tiles step by step, not each time from the whole. */
const HEAVY = 1500;
const HEAVY_KEPT = 200;

/** The first zoom at which every tile holds all of its features within the limit. */
export function wholeZoomOf(columns: ThinColumns, limit: TileLimit): number {
  for (let zoom = DETAILED; zoom < NEAREST; zoom++) {
    let fits = true;
    for (const members of tilesAtZoom(columns, zoom).values())
      if (members.length > limit.features) {
        fits = false;
        break;
      }
    if (fits) return zoom;
  }
  return NEAREST;
}

/** The features of each tile of a zoom, in the order of their ids, of those that are kept. */
function tilesOf({ count, box }: FeatureColumns, kept: Uint8Array, zoom: number, margin: number) {
  const across = 2 ** zoom;
  const tiles = new Map<number, { readonly x: number; readonly y: number; readonly members: number[] }>();
  const within = (at: number) => Math.min(Math.max(Math.floor(at), 0), across - 1);
  for (let i = 0; i < count; i++) {
    if (!kept[i]) continue;
    const [west = 0, north = 0, east = 0, south = 0] = box.subarray(4 * i, 4 * i + 4);
    for (let x = within(west * across - margin); x <= within(east * across + margin); x++)
      for (let y = within(north * across - margin); y <= within(south * across + margin); y++) {
        const id = zxyToTileId(zoom, x, y);
        const tile = tiles.get(id);
        if (tile) tile.members.push(i);
        else tiles.set(id, { x, y, members: [i] });
      }
  }
  return [...tiles].sort(([a], [b]) => a - b);
}

/** Makes the tiles of all zooms, the farthest first; `progress` hears of each zoom. */
export function makeTiles(
  columns: FeatureColumns,
  { layer, minZoom, maxZoom, extent, limit }: TileMaking,
  archive: ArchiveWriter,
  progress: (zoom: number, tiles: number, features: number) => void,
): void {
  const scale = extent / USUAL_EXTENT;
  const options = {
    maxZoom,
    indexMaxZoom: 0,
    indexMaxPoints: 0,
    extent,
    buffer: BUFFER * scale,
    tolerance: TOLERANCE * scale,
  };
  const margin = BUFFER / USUAL_EXTENT;
  const heavy = new Map<number, GeoJSONVT>();

  function heavyOf(i: number): GeoJSONVT {
    let index = heavy.get(i);
    heavy.delete(i);
    index ??= new GeoJSONVT(columns.read(i) as never, options);
    heavy.set(i, index);
    if (heavy.size > HEAVY_KEPT) for (const first of heavy.keys()) return (heavy.delete(first), index);
    return index;
  }

  function tileOf(members: readonly number[], z: number, x: number, y: number): Uint8Array | null {
    const light = members.filter((i) => (columns.points[i] as number) <= HEAVY);
    const collection = { type: 'FeatureCollection', features: light.map((i) => columns.read(i)) };
    const tile = geoJSONToTile(collection as never, z, x, y, { ...options, clip: true, wrap: false });
    const features = [...tile.features];
    for (const i of members)
      if ((columns.points[i] as number) > HEAVY)
        features.push(...(heavyOf(i).getTile(z, x, y)?.features ?? []));
    // what lies in a tile by its box alone
    const drawn = features.filter(({ geometry }) => geometry.length > 0);
    if (drawn.length === 0) return null;
    const whole: GeoJSONVTTile = { ...tile, features: drawn };
    return fromGeojsonVt({ [layer]: whole }, { version: 2, extent });
  }

  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    const kept = zoom === maxZoom ? new Uint8Array(columns.count).fill(1) : thin(columns, zoom, limit);
    let tiles = 0;
    for (const [id, { x, y, members }] of tilesOf(columns, kept, zoom, margin)) {
      const bytes = tileOf(members, zoom, x, y);
      if (!bytes) continue;
      archive.add(id, bytes);
      tiles += 1;
    }
    progress(
      zoom,
      tiles,
      kept.reduce((sum, one) => sum + one, 0),
    );
  }
}

/** The box of all features in degrees. */
export function boundsOf({
  count,
  box,
}: Pick<FeatureColumns, 'count' | 'box'>): [number, number, number, number] {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (let i = 0; i < 4 * count; i += 4) {
    west = Math.min(west, box[i] as number);
    north = Math.min(north, box[i + 1] as number);
    east = Math.max(east, box[i + 2] as number);
    south = Math.max(south, box[i + 3] as number);
  }
  const lon = (x: number) => Math.min(Math.max((x - 0.5) * 360, -180), 180);
  const lat = (y: number) => latitudeOfOrdinate((0.5 - y) * 2 * Math.PI);
  return [lon(west), lat(south), lon(east), lat(north)];
}
