/** A file that a folder of geodata must hold. */
export interface GeoFile {
  readonly name: string;
  /** The member that holds its records. */
  readonly records:
    'features' | 'sources' | 'months' | 'disagreements' | 'sentences' | 'steps' | 'points' | 'powers';
  /** Whether an atlas may leave it out and take that of `geo/`. */
  readonly shared?: boolean;
}

const shared = (kind: string): GeoFile => ({ name: `${kind}.geojson`, records: 'features', shared: true });

const collection = (kind: string): GeoFile => ({ name: `${kind}.geojson`, records: 'features' });

/** Every file of `geo/` that is checked, in the order of the report. */
export const GEO_FILES: readonly GeoFile[] = [
  collection('places'),
  collection('prefectures'),
  collection('arcs'),
  collection('lines'),
  collection('frontiers'),
  collection('movements'),
  collection('sieges'),
  collection('events'),
  collection('chapters'),
  collection('waters'),
  shared('sea'),
  shared('shore'),
  shared('context-rivers'),
  shared('ranges'),
  shared('seas'),
  collection('state-names'),
  { name: 'sources.json', records: 'sources' },
  { name: 'calendar.json', records: 'months' },
  { name: 'disagreements.json', records: 'disagreements' },
  { name: 'seed-article.json', records: 'sentences' },
  { name: 'lecture.json', records: 'steps' },
  { name: 'accounts.json', records: 'points' },
  { name: 'atlas.json', records: 'powers' },
];

/** The schema of a file, by its name in `geo/schema/`. */
export function schemaOf({ name }: GeoFile): string {
  return name.replace(/\.(geo)?json$/, '.schema.json');
}
