import { Map as MapLibreMap } from 'maplibre-gl';
import { DAYS } from '../lifespan-shapes.ts';
import { addSquares, FIXED_DAY } from '../maplibre-ways.ts';
import { squareFeatures } from '../way.ts';

/** The day 0 of the bench, as maplibre-gl-dates takes dates. */
const FIRST_YEAR = 2001;
const MS_PER_DAY = 86_400_000;

/** A date as decimal year, as OpenHistoricalMap has it. */
function decimalYear(day: number): number {
  const at = new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_PER_DAY);
  const year = at.getUTCFullYear();
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (at.getTime() - first) / (next - first);
}

/** OpenHistoricalMap’s filter by date, which sets the filter of every layer; it finds MapLibre on the window. */
export async function showByDates(map: MapLibreMap, count: number): Promise<(day: number) => void> {
  const page = window as unknown as { maplibregl?: object };
  page.maplibregl = { Map: MapLibreMap };
  await import('@openhistoricalmap/maplibre-gl-dates');
  const { filterByDate } = MapLibreMap.prototype as unknown as {
    filterByDate(this: MapLibreMap, date: string): void;
  };
  const half = 0.5;
  const features = squareFeatures(count, ({ start, end }) => ({
    start_decdate: decimalYear(start - half),
    end_decdate: decimalYear(end - half),
  }));
  addSquares(map, features, { 'source-layer': '_geojsonTileLayer' });
  const text = Array.from({ length: DAYS }, (_, day) =>
    new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_PER_DAY).toISOString().slice(0, 10),
  );
  const show = (day: number) => filterByDate.call(map, text[day] ?? '');
  show(FIXED_DAY);
  return show;
}
