import type { Atlas, AtlasRecord } from '../atlas/atlas.ts';
import type { Box } from '../geometry/box.ts';
import type { GeoFiles } from '../load/load-geo.ts';
import type { FixedMapOptions } from './map-options.ts';
import { mapSources } from './map-sources.ts';
import type { Ground } from './relief/load-ground.ts';

type RiverNames = FixedMapOptions['statics']['riverNames'];

/** What a page decides of its map. */
export interface PageMap {
  /** What to frame where the link names no viewport. */
  readonly box: Box;
  /** Whether the map leaves plain wheel and one-finger moves to the page around it. */
  readonly cooperative: boolean;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
}

/** Where waters bear their names: as the atlas says, or over the most of their course where it says nothing. */
function riverNames(files: GeoFiles): RiverNames {
  const { names } = files['river-names'];
  return (
    names ??
    files.waters.features.map(({ id }) => ({ water: String(id), start: 0.1, end: 0.9, zooms: [0, 24] }))
  );
}

/** What the map of an atlas is made from, whatever its state. */
export function mapOfFiles(
  atlas: Atlas,
  { arcs }: AtlasRecord,
  files: GeoFiles,
  { lining, relief }: Ground,
  page: PageMap,
): FixedMapOptions {
  const { lines, waters, sea, shore, ranges, seas } = files;
  return {
    ...page,
    atlas,
    arcs,
    sources: mapSources(
      atlas,
      { arcs, lines, waters, contextRivers: files['context-rivers'], sea, shore },
      lining && { canvas: lining.picture.canvas, box: lining.box },
      relief,
    ),
    lining: lining?.picture ?? null,
    statics: {
      waters: waters.features,
      ranges: ranges.features,
      seas: seas.features,
      riverNames: riverNames(files),
      stateNames: files['state-names'].features,
    },
  };
}

/** The rings of the sea in degrees. */
export function seaRings({ sea }: GeoFiles): readonly (readonly (readonly number[])[])[] {
  return sea.features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
    return geometry.type === 'Polygon' ? geometry.coordinates : [];
  });
}
