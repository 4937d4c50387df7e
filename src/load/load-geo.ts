import type { FeatureCollection } from 'geojson';
import type { AtlasRecord, Source } from '../atlas/atlas.ts';
import type {
  ArcFeature,
  ChapterFeature,
  EventFeature,
  LegalLineFeature,
  MovementFeature,
  PlaceFeature,
  PrefectureFeature,
  SiegeFeature,
  WaterFeature,
} from '../atlas/features.ts';
import type { RangeFeature } from '../style/labels/range-labels.ts';
import type { NamedStretch } from '../style/labels/river-labels.ts';
import type { SeaFeature } from '../style/labels/sea-labels.ts';
import type { StateNameFeature } from '../style/labels/state-labels.ts';
import type { CalendarTable } from '../time/lunar-calendar.ts';
import type { SimplifiedTable } from '../time/simplify.ts';
import { unpackShapes } from '../geometry/packed-shapes.ts';
import { fetchFile } from './fetch-file.ts';
import { GEO_URLS, type GeoName } from './geo-files.ts';
import { messageOf } from '../atlas/message-of.ts';

/** A file of features of one kind. */
interface Features<F> {
  readonly features: readonly F[];
}

/** Every file of `geo/` that the page reads, parsed. */
export interface GeoFiles {
  readonly arcs: Features<ArcFeature>;
  /** To be read by `readAtlasConfig`. */
  readonly atlas: unknown;
  readonly calendar: CalendarTable;
  readonly chapters: Features<ChapterFeature>;
  readonly 'context-rivers': FeatureCollection;
  readonly events: Features<EventFeature>;
  readonly lines: Features<LegalLineFeature>;
  readonly movements: Features<MovementFeature>;
  readonly places: Features<PlaceFeature>;
  readonly prefectures: Features<PrefectureFeature>;
  readonly ranges: Features<RangeFeature>;
  readonly 'river-names': { readonly names?: readonly NamedStretch[] };
  readonly sea: FeatureCollection;
  readonly seas: Features<SeaFeature>;
  readonly shore: FeatureCollection;
  readonly sieges: Features<SiegeFeature>;
  readonly simplified: SimplifiedTable;
  readonly sources: { readonly sources: readonly Source[] };
  readonly 'state-names': Features<StateNameFeature>;
  readonly waters: Features<WaterFeature>;
}

/** What an atlas has that has no file of a kind: nothing. */
const NOTHING: Partial<Record<GeoName, unknown>> = {
  calendar: { months: [], eras: [] },
  sources: { sources: [] },
  'river-names': {},
};

const nothing = (name: GeoName): unknown => NOTHING[name] ?? { type: 'FeatureCollection', features: [] };

/** Fetches and parses a file as it was shipped. */
async function load(name: GeoName): Promise<unknown> {
  if (!GEO_URLS[name]) return nothing(name);
  const response = await fetchFile(GEO_URLS[name], `geo/${name}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`geo/${name} is not JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** What only adorns the map: without it, it tells all that it has to tell. */
const ADORNING: ReadonlySet<GeoName> = new Set([
  'context-rivers',
  'ranges',
  'river-names',
  'seas',
  'state-names',
]);

/**
 * Fetches and parses every file of `geo/` at once, those that the atlas has. Rejects with an Error that names the file that
 * could not be had; `onLost` is told of one that only adorns the map, which is then drawn without.
 */
export async function loadGeo(onLost: (error: unknown) => void): Promise<GeoFiles> {
  const names = Object.keys(GEO_URLS) as GeoName[];
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = await load(name).catch((error: unknown) => {
        if (!ADORNING.has(name)) throw error;
        onLost(error);
        return nothing(name);
      });
      return [name, file] as const;
    }),
  );
  const files = Object.fromEntries(entries) as { [N in GeoName]: unknown } as GeoFiles;
  unpackShapes(files.sea);
  for (const file of [files.arcs, files['context-rivers'], files.waters]) unpackShapes(file);
  unpackShapes(files.shore, files.sea);
  return files;
}

/** Fetches the borders between prefectures alone; rejects with an Error that names what could not be had. */
export async function loadArcs(): Promise<readonly ArcFeature[]> {
  return unpackShapes((await load('arcs')) as GeoFiles['arcs']).features;
}

/** The atlas's record out of its files. */
export function recordOf(files: GeoFiles): AtlasRecord {
  return {
    places: files.places.features,
    prefectures: files.prefectures.features,
    arcs: files.arcs.features,
    lines: files.lines.features,
    movements: files.movements.features,
    sieges: files.sieges.features,
    events: files.events.features,
    chapters: files.chapters.features,
    waters: files.waters.features,
    calendar: files.calendar,
    sources: files.sources.sources,
  };
}
