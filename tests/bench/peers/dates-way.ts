import { Map as MapLibreMap } from 'maplibre-gl';
import { decimalLife, isoDate } from '../decimal-year.ts';
import { FIXED_DAY } from '../fixed-day.ts';
import { DAYS } from '../lifespan-shapes.ts';
import { addSquares } from '../maplibre-ways.ts';
import { addSquareTiles } from '../tile-ways.ts';
import { squareFeatures } from '../way.ts';

/** OpenHistoricalMap’s filter by date, which sets the filter of every layer; it finds MapLibre on the window. */
async function byDate(map: MapLibreMap): Promise<(day: number) => void> {
  const page = window as unknown as { maplibregl?: object };
  page.maplibregl = { Map: MapLibreMap };
  await import('@openhistoricalmap/maplibre-gl-dates');
  const { filterByDate } = MapLibreMap.prototype as unknown as {
    filterByDate(this: MapLibreMap, date: string): void;
  };
  const text = Array.from({ length: DAYS }, (_, day) => isoDate(day));
  return (day) => filterByDate.call(map, text[day] ?? '');
}

/** The squares of a file, by their dates. */
export async function showByDates(map: MapLibreMap, count: number): Promise<(day: number) => void> {
  const show = await byDate(map);
  const features = squareFeatures(count, ({ start, end }) => decimalLife(start, end));
  addSquares(map, features, { 'source-layer': '_geojsonTileLayer' });
  show(FIXED_DAY);
  return show;
}

/** The squares of an archive, by their dates. */
export async function showTilesByDates(map: MapLibreMap, count: number): Promise<(day: number) => void> {
  const show = await byDate(map);
  addSquareTiles(map, count, {});
  show(FIXED_DAY);
  return show;
}
