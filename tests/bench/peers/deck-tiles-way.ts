import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { MVTLayer, type MVTLayerProps } from '@deck.gl/geo-layers';
import { parse } from '@loaders.gl/core';
import { MVTWorkerLoader } from '@loaders.gl/mvt';
import workerUrl from '@loaders.gl/mvt/mvt-worker.js?url';
import type { Feature, Polygon } from 'geojson';
import { PMTiles } from 'pmtiles';
import { archiveAddress } from '../tile-ways.ts';
import type { SquareProperties, Way } from '../way.ts';
import { aliveRange, deckColour, wayOfDeck } from './deck-way.ts';

type SquareFeature = Feature<Polygon, SquareProperties>;
type Fetch = MVTLayerProps['fetch'];

const OPAQUE = 255;
/** deck.gl rounds zooms where MapLibre takes the one below: with this both draw the same tiles. */
const ZOOM_BELOW = -0.5;

/** deck.gl’s layer of vector tiles, from an archive, with start and end filtered on the graphics card; resolves with all tiles in view. */
export async function deckTilesWay(count: number): Promise<Way> {
  const archive = new PMTiles(archiveAddress(count));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const extensions = [new DataFilterExtension({ filterSize: 2 })];
  const fetchTile: Fetch = async (address, { loadOptions, signal }) => {
    const [z = 0, x = 0, y = 0] = address.split('/').map(Number);
    const tile = await archive.getZxy(z, x, y, signal);
    return tile ? parse(tile.data, MVTWorkerLoader, loadOptions) : null;
  };
  let loaded: () => void = () => undefined;
  const whole = new Promise<void>((resolve) => (loaded = resolve));
  const way = await wayOfDeck(
    (day) =>
      new MVTLayer<SquareProperties, DataFilterExtensionProps<SquareFeature>>({
        id: 'squares',
        data: '{z}/{x}/{y}',
        fetch: fetchTile,
        loadOptions: { mvt: { workerUrl } },
        minZoom,
        maxZoom,
        zoomOffset: ZOOM_BELOW,
        extent: [minLon, minLat, maxLon, maxLat],
        extensions,
        stroked: false,
        getFillColor: ({ properties }) => deckColour(properties.probe, OPAQUE),
        getFilterValue: ({ properties: { start, end } }) => [start, end],
        filterRange: aliveRange(day),
        onViewportLoad: loaded,
      }),
  );
  await whole;
  return way;
}
