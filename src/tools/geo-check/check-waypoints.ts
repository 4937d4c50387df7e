import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import { parseDay } from '../../time/written-date.ts';
import { faultOfDate } from './check-dates.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text, type Json } from './json.ts';

const NEAR_KM = 5;

/** The positions of the places of the gazetteer, by id and alias. */
export function placePositions(record: GeoRecord): ReadonlyMap<string, LonLat> {
  return new Map(
    record.features('places.geojson').flatMap(({ id, json }) => {
      const where = positionOf(at(json, 'geometry', 'coordinates'));
      return [id, ...list(at(json, 'properties', 'aliases')).map((alias) => text(alias))].map((name) => [
        name,
        where,
      ]);
    }),
  );
}

/** A position as longitude and latitude; NaN where it is none. */
export function positionOf(json: Json | undefined): LonLat {
  return [number(at(json, 0)), number(at(json, 1))];
}

/** Why a point does not stand at a place of the gazetteer; `null` where it does, or nothing can be said. */
export function faultOfPosition(
  point: LonLat,
  place: string,
  places: ReadonlyMap<string, LonLat>,
): string | null {
  const where = places.get(place);
  if (!where) return null;
  const km = distanceKm(point, where);
  return km > NEAR_KM ? `[${point.join(', ')}] lies ${Math.round(km)} km from ${place}` : null;
}

const readable = (date: string) => !faultOfDate(date, true);

function* orderOf(waypoints: readonly Json[]): Generator<{ path: string; reason: string }> {
  let last = '';
  for (const [i, waypoint] of waypoints.entries()) {
    const [arrive, depart] = [text(at(waypoint, 'arrive')), text(at(waypoint, 'depart'))];
    if (!readable(arrive) || !readable(depart)) continue;
    if (parseDay(depart) < parseDay(arrive)) {
      yield { path: `[${i}].depart`, reason: `departs on ${depart}, before it arrives on ${arrive}` };
    }
    if (last && parseDay(arrive) < parseDay(last)) {
      yield {
        path: `[${i}].arrive`,
        reason: `arrives on ${arrive}, before the stop before it is left on ${last}`,
      };
    }
    last = depart;
  }
}

/** Checks the stops of each movement: their order, their number, their places, and that they fill its days; and who left it early. */
export function* checkWaypoints(record: GeoRecord): Generator<Defect> {
  const places = placePositions(record);
  for (const { file, label: feature, json } of record.features('movements.geojson')) {
    const property = 'properties.waypoints';
    const waypoints = list(at(json, 'properties', 'waypoints'));
    const line = list(at(json, 'geometry', 'coordinates'));
    if (waypoints.length !== line.length) {
      const reason = `there are ${waypoints.length} waypoints for ${line.length} coordinates`;
      yield { file, feature, property, reason };
    } else {
      for (const [i, waypoint] of waypoints.entries()) {
        const reason = faultOfPosition(positionOf(line[i]), text(at(waypoint, 'place')), places);
        if (reason) yield { file, feature, property: `geometry.coordinates[${i}]`, reason };
      }
    }
    for (const { path, reason } of orderOf(waypoints))
      yield { file, feature, property: property + path, reason };
    const days = [text(at(waypoints[0], 'arrive')), text(at(waypoints.at(-1), 'depart'))] as const;
    for (const [i, commander] of list(at(json, 'properties', 'commanders')).entries()) {
      const until = text(at(commander, 'until'));
      if (![until, ...days].every(readable)) continue;
      if (parseDay(until) >= parseDay(days[0]) && parseDay(until) < parseDay(days[1])) continue;
      const reason = `${until} is no day of it before its last, ${days[1]}`;
      yield { file, feature, property: `properties.commanders[${i}].until`, reason };
    }
    const ends = [
      ['start', days[0], 'the first arrival'],
      ['end', days[1], 'the last departure'],
    ] as const;
    for (const [end, date, what] of ends) {
      const given = text(at(json, 'when', 'timespans', 0, end, 'in'));
      if (!given || !date || given === date) continue;
      yield {
        file,
        feature,
        property: `when.timespans[0].${end}.in`,
        reason: `${given} is not ${what}, ${date}`,
      };
    }
  }
}
