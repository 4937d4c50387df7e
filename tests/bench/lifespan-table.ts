/** One way at one size; `null`: it did not finish. */
export interface LifespanRow {
  readonly way: string;
  readonly lifespans: number;
  /** Milliseconds until the first right picture; `null` where that took more than a minute. */
  readonly loadMs: number | null;
  /** Share of frames that show another day than the one asked for. */
  readonly stale: number | null;
  readonly worstLagDays: number | null;
  readonly framesPerSecond: number | null;
  readonly jumpMs: number | null;
  readonly residentMB: number | null;
  readonly rounds: number;
}

/** The names by which readers know the ways. */
export const WAY_NAMES: Readonly<Record<string, string>> = {
  limit: 'limit: a bare MapLibre map on which nothing changes',
  engine: '**this atlas**',
  'set-filter': 'MapLibre setFilter',
  'global-state': 'MapLibre global-state',
  'set-data': 'MapLibre setData',
  'maplibre-gl-dates': 'maplibre-gl-dates 1.4',
  tiles: '**this atlas**, tiles',
  'tiles-module': 'its engine on a MapLibre map as it is, tiles',
  'tiles-limit': 'limit of tiles: a bare MapLibre map of the same archive on which nothing changes',
  'tiles-set-filter': 'MapLibre setFilter, tiles',
  'tiles-global-state': 'MapLibre global-state, tiles',
  'tiles-maplibre-gl-dates': 'maplibre-gl-dates 1.4, tiles',
  'tiles-deck-data-filter': 'deck.gl 9.4 MVTLayer, DataFilterExtension',
  'leaflet-timeline': 'Leaflet.timeline 1.6',
  'deck-data-filter': 'deck.gl 9.4 DataFilterExtension',
};

/** What the rows of ways add to their names while the map is panned and zoomed. */
export const MOVING = ', moving';

/** Whether nothing changes on the map of a way. */
export const isLimit = (way: string): boolean => way.replace(MOVING, '').endsWith('limit');

const size = (n: number) => (n >= 1e6 ? `${n / 1e6}M` : `${n / 1e3}k`);

function cell(row: LifespanRow | undefined): string {
  if (!row) return '';
  if (row.loadMs === null || row.framesPerSecond === null) return 'did not finish';
  const { stale, worstLagDays, framesPerSecond, jumpMs, loadMs, residentMB, way } = row;
  const [still, moves] = [isLimit(way), way.endsWith(MOVING)];
  const jump =
    still || moves ? '–' : jumpMs === null || Number.isNaN(jumpMs) ? 'none' : `${jumpMs.toFixed(0)} ms`;
  return [
    still ? '–' : `${(100 * (stale ?? 1)).toFixed(0)} %${worstLagDays ? ` (${worstLagDays} d)` : ''}`,
    framesPerSecond.toFixed(framesPerSecond < 10 ? 1 : 0),
    jump,
    `${(loadMs / 1000).toFixed(1)} s`,
    residentMB === null ? '–' : `${residentMB.toFixed(0)} MB`,
  ].join(' · ');
}

/** The rows as a table in Markdown: a line for each way, a column for each size. */
export function lifespanTable(rows: readonly LifespanRow[]): string {
  const sizes = [...new Set(rows.map(({ lifespans }) => lifespans))];
  const ways = [...new Set(rows.map(({ way }) => way))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['stale (worst) · frames/s · jump · load · memory', ...sizes.map(size)]),
    line(['---', ...sizes.map(() => '---')]),
    ...ways.map((way) =>
      line([
        WAY_NAMES[way] ?? `${WAY_NAMES[way.replace(MOVING, '')] ?? way.replace(MOVING, '')}${MOVING}`,
        ...sizes.map((n) => cell(rows.find((row) => row.way === way && row.lifespans === n))),
      ]),
    ),
  ].join('\n');
}
