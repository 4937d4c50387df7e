import { fetchAnswer } from './fetch-bytes.ts';
import { TileError } from './tile-error.ts';
import { creditOf, layersOf, type SourceInfo, type TileSource } from './tile-source.ts';

const WORLD = [-180, -85.0511, 180, 85.0511] as const;
/** Zooms of an address that says nothing of them. */
const UNSAID_MOST = 14;

/** Bytes as they are; unpacked where a host hands out packed ones without saying so. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tiles by an address with `{z}`, `{x}` and `{y}` (or `{-y}`, counted from the south). */
function sourceOf(addresses: readonly string[], info: SourceInfo, scheme: unknown): TileSource {
  return {
    info,
    async tile({ z, x, y }, signal) {
      const south = 2 ** z - 1 - y;
      const template = addresses[(x + y) % addresses.length] ?? '';
      const address = template
        .replaceAll('{z}', String(z))
        .replaceAll('{x}', String(x))
        .replaceAll('{y}', String(scheme === 'tms' ? south : y))
        .replaceAll('{-y}', String(south));
      let answer: Response;
      try {
        answer = await fetchAnswer(address, signal);
      } catch (error) {
        // where there is nothing, there is no tile
        if (error instanceof TileError && error.reason === 'not-found') return null;
        throw error;
      }
      if (answer.status === 204) return null;
      const bytes = await unpacked(new Uint8Array(await answer.arrayBuffer()));
      return bytes.length === 0 ? null : bytes;
    },
  };
}

/** Tiles of an address of tiles. */
export function xyzSource(address: string): TileSource {
  const path = address.replace(/[?#].*$/, '');
  return sourceOf(
    [address],
    {
      name: address,
      minZoom: 0,
      maxZoom: UNSAID_MOST,
      bounds: WORLD,
      encoding: path.endsWith('.mlt') ? 'mlt' : 'mvt',
      layers: [],
      credit: '',
    },
    'xyz',
  );
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const zoom = (value: unknown, otherwise: number) =>
  typeof value === 'number' && value >= 0 && value <= 30 ? Math.floor(value) : otherwise;

/** Tiles of a TileJSON document, fetched from `address`. Throws a TileError where it names no tiles. */
export function tileJsonSource(document: unknown, address: string): TileSource {
  const json = (typeof document === 'object' && document ? document : {}) as Record<string, unknown>;
  const tiles = Array.isArray(json.tiles) ? json.tiles.filter((one) => typeof one === 'string') : [];
  const templates = tiles.map((one) =>
    // a URL would pack the braces up
    new URL(one.replaceAll('{', '%7B').replaceAll('}', '%7D'), address).href
      .replaceAll('%7B', '{')
      .replaceAll('%7D', '}'),
  );
  if (templates.length === 0 || !templates.every((one) => /\{z\}/.test(one)))
    throw new TileError('bad-tilejson', address);
  const bounds = Array.isArray(json.bounds) && json.bounds.length === 4 ? json.bounds.map(Number) : WORLD;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = bounds;
  const sound = Number.isFinite(west + south + east + north) && south < north;
  const format = text(json.format);
  if (/^(?:png|jpe?g|webp|avif)$/.test(format)) throw new TileError('not-vector', format);
  return sourceOf(
    templates,
    {
      name: text(json.name) || address,
      minZoom: zoom(json.minzoom, 0),
      maxZoom: zoom(json.maxzoom, UNSAID_MOST),
      bounds: sound ? [west, south, east, north] : WORLD,
      encoding: json.encoding === 'mlt' || format === 'mlt' ? 'mlt' : 'mvt',
      layers: layersOf(json.vector_layers),
      credit: creditOf(json),
    },
    json.scheme,
  );
}
