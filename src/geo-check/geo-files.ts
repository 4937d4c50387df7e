/** A file that a folder of geodata must hold, and how many features where that is settled. */
export interface GeoFile {
  readonly name: string;
  /** The member that holds its records. */
  readonly records:
    'features' | 'sources' | 'months' | 'disagreements' | 'sentences' | 'steps' | 'points' | 'powers';
  readonly count?: number;
}

const collection = (kind: string, count?: number): GeoFile => ({
  name: `${kind}.geojson`,
  records: 'features',
  ...(count === undefined ? {} : { count }),
});

/** Every file of `geo/` that is checked, in the order of the report. */
export const GEO_FILES: readonly GeoFile[] = [
  collection('places', 262),
  collection('prefectures', 202),
  collection('arcs'),
  collection('lines'),
  collection('frontiers'),
  collection('movements', 60),
  collection('sieges', 44),
  collection('events', 131),
  collection('chapters', 13),
  collection('waters', 39),
  collection('sea'),
  collection('shore'),
  collection('context-rivers'),
  collection('ranges'),
  collection('seas'),
  collection('state-names'),
  { name: 'sources.json', records: 'sources' },
  { name: 'calendar.json', records: 'months' },
  { name: 'disagreements.json', records: 'disagreements' },
  { name: 'seed-article.json', records: 'sentences' },
  { name: 'talk.json', records: 'steps' },
  { name: 'accounts.json', records: 'points' },
  { name: 'atlas.json', records: 'powers' },
];

/** The schema of a file, by its name in `geo/schema/`. */
export function schemaOf({ name }: GeoFile): string {
  return name.replace(/\.(geo)?json$/, '.schema.json');
}
