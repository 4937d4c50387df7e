import { area } from '@turf/turf';
import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import type { Atlas } from '../atlas.ts';
import { cellsFromArcs } from '../control/cells-from-arcs.ts';
import type { Prefecture } from '../control/control.ts';
import type { ArcFeature, PlaceFeature } from '../features.ts';

/** What a stretch of border was drawn on. */
type BorderGround = 'line' | 'river' | 'model' | 'edge';

/** How the map knows a unit: where its seat stood, how its border was drawn, and how fine that can be. */
export interface UnitEvidence {
  readonly prefecture: Prefecture;
  readonly seat: PlaceFeature | undefined;
  /** Of the model: square kilometres. */
  readonly km2: number;
  /** Shares of its border (0 to 1, together 1) on a legal line, on a river, modelled, and at the edge of the map or the sea. */
  readonly border: Readonly<Record<BorderGround, number>>;
  /**
   * Mean distance (km) from its seat to those of the units that it borders on: what a modelled border is interpolated over.
   * `null` where it has no neighbour.
   */
  readonly spacingKm: number | null;
}

const point = ([lon = 0, lat = 0]: readonly number[]): LonLat => [lon, lat];

const lengthKm = ({ geometry: { coordinates } }: ArcFeature) =>
  coordinates.slice(1).reduce((sum, to, i) => sum + distanceKm(point(coordinates[i] ?? to), point(to)), 0);

function groundOf({ properties: { left, right, on } }: ArcFeature): BorderGround {
  if (left === null || right === null) return 'edge';
  if (on === null) return 'model';
  return on.startsWith('river:') ? 'river' : 'line';
}

/** How the map knows each unit, in the order of the prefectures, from the borders `arcs` between them. */
export function unitEvidence(atlas: Atlas, arcs: readonly ArcFeature[]): UnitEvidence[] {
  const cells = cellsFromArcs(arcs);
  const seatOf = (id: string | null) => {
    const unit = atlas.prefectures.find((candidate) => candidate.id === id);
    return unit && atlas.places.get(unit.feature.properties.seat);
  };
  return atlas.prefectures.map((prefecture) => {
    const around = arcs.filter(
      ({ properties: { left, right } }) => left === prefecture.id || right === prefecture.id,
    );
    const seat = seatOf(prefecture.id);
    const km = { line: 0, river: 0, model: 0, edge: 0 };
    for (const arc of around) km[groundOf(arc)] += lengthKm(arc);
    const whole = km.line + km.river + km.model + km.edge || 1;
    const neighbours = new Set(
      around.map(({ properties: { left, right } }) => (left === prefecture.id ? right : left)),
    );
    const far = [...neighbours].flatMap((id) => {
      const other = seatOf(id);
      return seat && other
        ? [distanceKm(point(seat.geometry.coordinates), point(other.geometry.coordinates))]
        : [];
    });
    return {
      prefecture,
      seat,
      km2: area({ type: 'MultiPolygon', coordinates: cells.get(prefecture.id) ?? [] }) / 1e6,
      border: {
        line: km.line / whole,
        river: km.river / whole,
        model: km.model / whole,
        edge: km.edge / whole,
      },
      spacingKm: far.length ? far.reduce((sum, value) => sum + value, 0) / far.length : null,
    };
  });
}
