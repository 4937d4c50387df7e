import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toMercator } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { UNITS } from './flat-camera.ts';

/** A feature of a source with its shape in units from the origin of roads, made when it is first drawn. */
export interface DrawnFeature {
  readonly id: string;
  readonly feature: Feature;
  path(): Path2D;
}

/** A position in units of paths. */
export function unitsOf([lon = 0, lat = 0]: Position): readonly [x: number, y: number] {
  const { x, y } = toMercator([lon, lat]);
  return [(x - ORIGIN.x) * UNITS, (y - ORIGIN.y) * UNITS];
}

/** Adds a line to a path, closed or not. */
export function addLine(path: Path2D, line: readonly Position[], closed = false): void {
  line.forEach((position, i) => {
    const [x, y] = unitsOf(position);
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
}

function addGeometry(path: Path2D, geometry: Geometry): void {
  if (geometry.type === 'LineString') addLine(path, geometry.coordinates);
  else if (geometry.type === 'MultiLineString') geometry.coordinates.forEach((line) => addLine(path, line));
  else if (geometry.type === 'Polygon') geometry.coordinates.forEach((ring) => addLine(path, ring, true));
  else if (geometry.type === 'MultiPolygon')
    geometry.coordinates.flat().forEach((ring) => addLine(path, ring, true));
}

/** The features of a source of GeoJSON; none of any other. */
export function drawnFeatures(source: SourceSpecification | undefined): readonly DrawnFeature[] {
  if (source?.type !== 'geojson') return [];
  return (source.data as FeatureCollection).features.map((feature) => {
    let path: Path2D | null = null;
    return {
      id: String(feature.properties?.id),
      feature,
      path() {
        if (path) return path;
        path = new Path2D();
        addGeometry(path, feature.geometry);
        return path;
      },
    };
  });
}

/** Several shapes as one, so that what they share is painted once. */
export function joined(paths: readonly Path2D[]): Path2D {
  const [first] = paths;
  if (first && paths.length === 1) return first;
  const all = new Path2D();
  for (const path of paths) all.addPath(path);
  return all;
}
