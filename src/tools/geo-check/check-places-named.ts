import { boxOfPoints } from '../../geometry/bounding-box.ts';
import type { Defect } from './defect.ts';
import { faultOfPosition, placePositions, positionOf } from './check-waypoints.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text, type Json } from './json.ts';

function pointsOf(geometry: Json | undefined): readonly Json[] {
  const coordinates = at(geometry, 'coordinates');
  return text(at(geometry, 'type')) === 'Point' ? [coordinates ?? null] : list(coordinates);
}

/** Checks that sieges and events stand where the places they name are, and that a chapter’s box is its area. */
export function* checkPlacesNamed(record: GeoRecord): Generator<Defect> {
  const places = placePositions(record);
  for (const { file, label: feature, json } of record.features('sieges.geojson')) {
    const point = positionOf(at(json, 'geometry', 'coordinates'));
    const reason = faultOfPosition(point, text(at(json, 'properties', 'place')), places);
    if (reason) yield { file, feature, property: 'geometry.coordinates', reason };
  }
  for (const { file, label: feature, json } of record.features('events.geojson')) {
    const named = list(at(json, 'properties', 'places')).map((place) => text(place));
    const points = pointsOf(at(json, 'geometry'));
    if (named.length !== points.length) {
      const reason = `there are ${named.length} places for ${points.length} positions`;
      yield { file, feature, property: 'properties.places', reason };
      continue;
    }
    for (const [i, place] of named.entries()) {
      const reason = faultOfPosition(positionOf(points[i]), place, places);
      if (reason) yield { file, feature, property: `properties.places[${i}]`, reason };
    }
  }
  for (const { file, label: feature, json } of record.features('chapters.geojson')) {
    const bbox = list(at(json, 'bbox')).map(Number);
    const ring = list(at(json, 'geometry', 'coordinates', 0)).map(positionOf);
    const extent = boxOfPoints(ring);
    if (bbox.length === 4 && extent && bbox.some((edge, i) => edge !== extent[i])) {
      yield {
        file,
        feature,
        property: 'bbox',
        reason: `[${bbox.join(', ')}] is not the extent [${extent.join(', ')}]`,
      };
    }
  }
}
