import { batch } from 'solid-js';
import type { Atlas } from '../../atlas/atlas.ts';
import { SELECTABLE, type Account, type Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** Degrees of country shown around what is sought. */
const MARGIN = 1.2;

function positions(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  const [lon, lat] = coordinates as unknown[];
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
  return coordinates.flatMap(positions);
}

function positionsOf({ kind, id }: Selection, atlas: Atlas): [number, number][] {
  const lists = { event: atlas.events, siege: atlas.sieges, movement: atlas.movements, line: atlas.lines };
  const prefecture = kind === 'prefecture' ? atlas.prefectures.find((item) => item.id === id) : undefined;
  const feature =
    kind === 'place' || kind === 'prefecture'
      ? atlas.places.get(prefecture?.feature.properties.seat ?? id)
      : kind === 'water'
        ? atlas.waters.get(id)
        : lists[kind].map((item) => item.feature).find((candidate) => candidate.id === id);
  return feature && 'coordinates' in feature.geometry ? positions(feature.geometry.coordinates) : [];
}

/** Reads `siege:some-town`; `null` where it is no selection. */
export function readSelect(written: string): Selection | null {
  const [name, id = ''] = written.split(':');
  const kind = SELECTABLE.find((candidate) => candidate === name);
  return kind ? { kind, id } : null;
}

/** Sets the day, selects the feature and frames it on the map; draws an account where one is named. */
export function showOnMap(
  session: Session,
  day: JulianDay,
  selection: Selection | null,
  account?: Account,
): void {
  const found = selection ? positionsOf(selection, session.atlas) : [];
  const [lons, lats] = [found.map(([lon]) => lon), found.map(([, lat]) => lat)];
  batch(() => {
    session.pause();
    session.setDay(day);
    session.select(selection);
    if (account) session.setAccount(account);
    if (found.length === 0) return;
    const [west, east] = [Math.min(...lons) - MARGIN, Math.max(...lons) + MARGIN];
    const [south, north] = [Math.min(...lats) - MARGIN, Math.max(...lats) + MARGIN];
    session.travelTo({ kind: 'box', box: [west, south, east, north] });
  });
}
